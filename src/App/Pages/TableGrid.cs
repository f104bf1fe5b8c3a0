using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>The figures of a table: time across, the other variables down.</summary>
internal static class TableGrid
{
    public static Html Make(Reader reader, Cube cube, string caption)
    {
        var stub = cube.Dimensions.SkipLast(1).ToList();
        var years = cube.Dimensions[^1].Categories;
        var rows = cube.Count / years.Count;
        return Html.Of($"""
            <p class="figures-title" aria-hidden="true">{caption}</p>
            <div class="table--responsive-scroll figures" tabindex="0" role="region" aria-label="{caption}"><table class="table table--compact" id="figures">
            <caption class="sr-only">{caption}</caption>
            <thead><tr>{stub.Select(d => Html.Of($"<th scope=\"col\">{reader.Say(d.Text)}</th>"))}{years.Select(y => Html.Of($"<th scope=\"col\" class=\"number\">{reader.Say(y.Text)}</th>"))}</tr></thead>
            <tbody>{Enumerable.Range(0, rows).Select(row => Row(reader, cube, stub, row))}</tbody>
            </table></div>
            """);
    }

    private static Html Row(Reader reader, Cube cube, List<Dimension> stub, int row)
    {
        var years = cube.Dimensions[^1].Categories.Count;
        var heads = new List<Html>();
        var below = cube.Count / years;
        for (var d = 0; d < stub.Count; d++)
        {
            // A heading covers all rows of the variables after its own.
            below /= stub[d].Categories.Count;
            if (row % below != 0)
                continue;
            var category = stub[d].Categories[row / below % stub[d].Categories.Count];
            var span = d < stub.Count - 1 ? Html.Of($" scope=\"rowgroup\" rowspan=\"{below}\"") : new Html(" scope=\"row\"");
            heads.Add(Html.Of($"<th{span}>{Heading(reader, category)}</th>"));
        }

        var cells = Enumerable.Range(row * years, years).Select(i => Html.Of($"<td class=\"number\">{Figure(reader, cube, i)}</td>"));
        return Html.Of($"<tr>{heads}{cells}</tr>\n");
    }

    /// <summary>A figure as the reader writes it, or two points where there is none.</summary>
    public static string Figure(Reader reader, Cube cube, int cell) => cube.Missing[cell] ? ".." : reader.Number(cube.Values[cell], cube.Declaration.Decimals);

    // A measure leads to its provisions.
    private static Html Heading(Reader reader, Category category) => category.Measure is { } measure
        ? Html.Of($"<a href=\"{reader.Link(DocumentPage.Generated + MeasurePage.LinkTo(measure))}\">{reader.Say(category.Text)}</a>")
        : Html.Of($"{reader.Say(category.Text)}");
}

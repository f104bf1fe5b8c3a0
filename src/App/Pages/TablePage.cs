using Microsoft.Extensions.Primitives;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>One table: pick values, see the numbers and a chart, take the files, and find the way back to the sources.</summary>
internal static class TablePage
{
    private const int MostCells = 6_000;

    public static View Make(Reader reader, PublicTable published)
    {
        var (cube, table) = (published.Cube, published.Cube.Declaration);
        var selection = TableSelection.Of(cube, reader.Query);
        var figures = selection.Cells <= MostCells ? Figures(reader, selection.ToCube()) : TooMany(reader, selection.Cells);
        return new View($"{table.Code}: {reader.Say(table.Title)}", Html.Of($"""
            <p class="small">{reader.Say(table.Unit)}, {cube.Years.First}-{cube.Years.Last}. {reader.Say("Opdateret", "Updated")} {Reader.Moment(published.Edition.Updated)}. <a href="#explain">{reader.Say("Hvad betyder tallene?", "What do the figures mean?")}</a></p>
            {Form(reader, cube, selection)}
            {figures}
            {Files(reader, cube, selection)}
            {TableExplanation.Make(reader, published)}
            """));
    }

    private static Html Figures(Reader reader, Cube shown)
    {
        var caption = Descriptions.Of(shown, reader.Language);
        return Html.Of($"{TableGrid.Make(reader, shown, caption)}<p class=\"small\">{reader.Say(".. betyder, at der ikke er et tal: indsatsen fandtes ikke i året, eller grundlaget mangler.", ".. means that there is no figure: the measure did not exist in the year, or what it is computed from is missing.")}</p>{Chart.Make(reader, shown, caption)}");
    }

    private static Html TooMany(Reader reader, long cells) => Layout.Alert("warning", reader.Say(
        $"Valget har {reader.Number(cells)} tal. Siden viser højst {reader.Number(MostCells)}; vælg færre værdier, eller hent udvalget som fil herunder.",
        $"The selection has {reader.Number(cells)} figures. The page shows at most {reader.Number(MostCells)}; pick fewer values, or download the selection below."));

    private static Html Form(Reader reader, Cube cube, TableSelection selection) => Html.Of($"""
        <form method="get" action="{reader.Path}" class="picker">{Controls.Language(reader)}
        <div class="picker-boxes">{cube.Dimensions.Select((d, i) => Box(reader, d, i, selection))}</div>
        <button class="button button-primary" type="submit">{reader.Say("Vis tal", "Show figures")}</button>
        <a class="function-link" href="{reader.Link(reader.Path)}">{reader.Say("Begynd forfra", "Start over")}</a>
        </form>
        """);

    private static Html Box(Reader reader, Dimension dimension, int at, TableSelection selection)
    {
        var chosen = selection.Chosen(at).ToHashSet();
        var all = reader.Here([.. selection.Address().Where(a => a.Name != dimension.Code), (dimension.Code, new StringValues(TableSelection.All))]);
        var options = dimension.Categories.Select((c, i) => Html.Of($"""
            <div class="form-group-checkbox"><input class="form-checkbox checkbox-small" type="checkbox" id="v{at}-{i}" name="{dimension.Code}" value="{c.Code}"{(chosen.Contains(i) ? new Html(" checked") : Html.Empty)}><label for="v{at}-{i}">{reader.Say(c.Text)}</label></div>
            """));
        return Html.Of($"""
            <fieldset class="picker-box"><legend>{Capital(reader.Say(dimension.Text))} <span class="small">{reader.Say($"{chosen.Count} af {dimension.Categories.Count} valgt", $"{chosen.Count} of {dimension.Categories.Count} picked")}</span></legend>
            <p class="small"><a href="{all}">{reader.Say("Vælg alle", "Pick all")}<span class="sr-only"> ({reader.Say(dimension.Text)})</span></a></p>
            <div class="picker-values" tabindex="0" role="group" aria-label="{reader.Say(dimension.Text)}">{options}</div></fieldset>
            """);
    }

    private static Html Files(Reader reader, Cube cube, TableSelection selection)
    {
        Html Link(string extension, string name, params (string, StringValues)[] values) =>
            Html.Of($"<li><a href=\"{new Reader(reader.Language, $"/tables/{cube.Declaration.Code}.{extension}", QueryCollection.Empty).Here(values)}\" download>{name}</a></li>");
        (string, StringValues)[] picked = [.. selection.Address()];
        return Html.Of($"""
            <section class="files"><h2>{reader.Say("Hent som fil", "Download")}</h2>
            <h3>{reader.Say("Udvalget", "The selection")}</h3><ul>{Link("csv", "CSV", picked)}{Link("px", "PX", picked)}{Link("json", "JSON-stat", picked)}</ul>
            <h3>{reader.Say("Hele tabellen", "The whole table")} ({reader.Number(cube.Count)} {reader.Say("tal", "figures")})</h3><ul>{Link("csv", "CSV")}{Link("px", "PX")}{Link("json", "JSON-stat")}</ul></section>
            """);
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

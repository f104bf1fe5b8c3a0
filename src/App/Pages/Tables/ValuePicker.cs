using Microsoft.Extensions.Primitives;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>Where a reader picks values: a folded list for each variable, with groups to pick at once and, with the page's script, a search.</summary>
internal sealed class ValuePicker(Reader reader, TableView view)
{
    private static readonly int[] NewestYears = [1, 5, 10];
    private const int LongList = 12;

    public Html Make() => Html.Of($"""
        <form method="get" action="{reader.Path}" class="picker" data-swap id="picker">{Controls.Language(reader)}{Kept()}
        <h2 class="h4">{reader.Say("Vælg værdier", "Pick values")}</h2>
        <div class="picker-boxes">{view.Cube.Dimensions.Select(Box)}</div>
        <button class="button button-primary" type="submit">{reader.Say("Vis tal", "Show figures")}</button>
        <a class="function-link" href="{reader.Link(reader.Path)}">{reader.Say("Begynd forfra", "Start over")}</a>
        </form>
        """);

    private IEnumerable<Html> Kept() => view.Layout().Select(l => Html.Of($"<input type=\"hidden\" name=\"{l.Name}\" value=\"{l.Value.ToString()}\">"));

    private Html Box(Dimension dimension, int at)
    {
        var chosen = view.Picked.Chosen(at).ToHashSet();
        var name = FiguresTable.Capital(reader.Say(dimension.Text));
        var values = dimension.Categories.Select((c, i) => Html.Of($"""
            <div class="form-group-checkbox"><input class="form-checkbox checkbox-small" type="checkbox" id="v{at}-{i}" name="{dimension.Code}" value="{c.Code}"{(chosen.Contains(i) ? new Html(" checked") : Html.Empty)}{Kind(dimension, c)}><label for="v{at}-{i}">{reader.Say(c.Text)}</label></div>
            """));
        var search = dimension.Categories.Count < LongList ? Html.Empty : Html.Of($"""
            <div class="picker-search" hidden><label class="form-label" for="find-{at}">{reader.Say("Søg i listen", "Search the list")}<span class="sr-only">: {name}</span></label><input class="form-input" type="search" id="find-{at}" autocomplete="off"></div>
            """);
        return Html.Of($"""
            <details class="picker-box" id="pick-{at}"><summary><span class="picker-name">{name}</span> <span class="picker-count" data-of="{dimension.Categories.Count}">{Count(dimension, chosen)}</span></summary>
            <fieldset><legend class="sr-only">{name}</legend>
            {search}<p class="picker-groups">{Groups(dimension, at)}</p>
            <div class="picker-values" tabindex="0" role="group" aria-label="{name}">{values}</div></fieldset></details>
            """);
    }

    private string Count(Dimension dimension, HashSet<int> chosen) => chosen.Count == 1
        ? reader.Say(dimension.Categories[chosen.First()].Text)
        : reader.Say($"{chosen.Count} af {dimension.Categories.Count} valgt", $"{chosen.Count} of {dimension.Categories.Count} picked");

    // A group is a link that picks it; the script picks in the list instead, so that more can be picked before the figures are shown.
    private IEnumerable<Html> Groups(Dimension dimension, int at)
    {
        yield return Group(dimension, at, "all", reader.Say("Alle", "All"), [.. dimension.Categories]);
        foreach (var kind in dimension.Categories.GroupBy(c => KindOf(dimension, c)).Where(g => g.Key.Length > 0 && g.Count() < dimension.Categories.Count))
            yield return Group(dimension, at, kind.Key, KindName(kind.Key), [.. kind]);
        if (dimension.Axis == Axis.Time)
        {
            foreach (var years in NewestYears.Where(y => y < dimension.Categories.Count))
                yield return Group(dimension, at, $"newest-{years}", years == 1 ? reader.Say("Nyeste år", "Newest year") : reader.Say($"Nyeste {years} år", $"Newest {years} years"), [.. dimension.Categories.TakeLast(years)]);
        }

        yield return Html.Of($"<button type=\"button\" class=\"picker-none\" data-pick=\"none\" hidden>{reader.Say("Ingen", "None")}<span class=\"sr-only\"> ({reader.Say(dimension.Text)})</span></button>");
    }

    private Html Group(Dimension dimension, int at, string pick, string text, List<Category> values)
    {
        var codes = values.Count == dimension.Categories.Count ? TableSelection.All : string.Join(',', values.Select(c => c.Code));
        return Html.Of($"<a data-pick=\"{pick}\" href=\"{view.Link(reader, [(dimension.Code, new StringValues(codes))])}#pick-{at}\">{text}<span class=\"sr-only\"> ({reader.Say(dimension.Text)})</span></a> ");
    }

    private static Html Kind(Dimension dimension, Category category) => KindOf(dimension, category) is { Length: > 0 } kind ? Html.Of($" data-kind=\"{kind}\"") : Html.Empty;

    private static string KindOf(Dimension dimension, Category category) => dimension.Axis switch
    {
        Axis.Place when category.Positions[0] == Places.Country => "country",
        Axis.Place when category.Positions[0] < Places.FirstProvince => "region",
        Axis.Place when category.Positions[0] < Places.FirstMunicipality => "province",
        Axis.Place => "municipality",
        Axis.Measure => category.Measure is null ? "total" : "measure",
        Axis.Age or Axis.Sex => category.IsTotal ? "total" : "part",
        _ => "",
    };

    private string KindName(string kind) => kind switch
    {
        "country" => reader.Say("Hele landet", "All Denmark"),
        "region" => reader.Say("Regioner", "Regions"),
        "province" => reader.Say("Landsdele", "Provinces"),
        "municipality" => reader.Say("Kommuner", "Municipalities"),
        "total" => reader.Say("Totaler", "Totals"),
        "measure" => reader.Say("Enkelte indsatser", "Single measures"),
        _ => reader.Say("Uden total", "Without total"),
    };
}

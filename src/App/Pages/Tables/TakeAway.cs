using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>What a reader takes away: the view as a link and as files, and the call that fetches it in curl, R and Python.</summary>
internal static class TakeAway
{
    private static readonly (string Ending, string Name)[] Formats =
        [(".csv", "CSV"), (".xlsx", "Excel (XLSX)"), (".px", "PX"), (".json", "JSON-stat"), (".compact.xml", "SDMX"), (".html", "HTML")];
    private static readonly (string Ending, string Name)[] Pictures = PngChart.IsAvailable ? [(".png", "PNG"), (".svg", "SVG")] : [(".svg", "SVG")];

    public static Html Make(Reader reader, TableView view) => Html.Of($"""
        <section class="files" aria-labelledby="files-title"><h2 class="h4" id="files-title">{reader.Say("Hent og del", "Download and share")}</h2>
        <h3 class="h5">{reader.Say("Udvalget som fil", "The selection as a file")}</h3><ul>{Formats.Select(f => File(f.Name, view.FileLink(reader, f.Ending)))}</ul>
        {(view.Kind is ViewKind.Table or ViewKind.Map ? Html.Empty : Html.Of($"<h3 class=\"h5\">{reader.Say("Diagrammet som billede", "The chart as a picture")}</h3><ul>{Pictures.Select(f => File(f.Name, view.FileLink(reader, f.Ending)))}</ul>"))}
        <h3 class="h5">{reader.Say("Hele tabellen", "The whole table")} ({reader.Number(view.Cube.Count)} {reader.Say("tal", "figures")})</h3><ul>{Formats.Take(4).Select(f => File(f.Name, reader.Link($"/tables/{view.Table.Code}{f.Ending}")))}</ul>
        <h3 class="h5">{reader.Say("Link til visningen", "Link to the view")}</h3>
        {Copied(reader, "link", reader.Say("Link", "Link"), reader.Origin + view.Link(reader))}
        <details class="calls"><summary>{reader.Say("Hent udvalget med curl, R eller Python", "Fetch the selection with curl, R or Python")}</summary>
        {ApiCall.All(reader, view).Select((c, i) => Copied(reader, $"call-{i}", c.Language, c.Code))}</details></section>
        """);

    private static Html File(string name, string link) => Html.Of($"<li><a href=\"{link}\" download>{name}</a></li>");

    private static Html Copied(Reader reader, string id, string name, string text) => Html.Of($"""
        <div class="copied"><p class="copied-name" id="{id}-name">{name}</p><pre id="{id}" tabindex="0" role="region" aria-labelledby="{id}-name"><code>{text}</code></pre>
        <button type="button" class="button button-secondary" data-copy="{id}" data-done="{reader.Say("Kopieret", "Copied")}" hidden>{reader.Say("Kopiér", "Copy")}<span class="sr-only"> {name}</span></button></div>
        """);
}

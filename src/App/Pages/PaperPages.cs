using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>Pages of documentation and news, from public releases alone.</summary>
internal static class PaperPages
{
    /// <summary>Lists the documentations.</summary>
    public static View Documentation(Reader reader, ReleaseReading releases)
    {
        var items = Documentations.All.Select(d => (Documentation: d, Release: QualityReading.Showing(releases, d))).Where(d => d.Release is not null && Has(releases, d.Release, d.Documentation.Code)).Select(d => Html.Of(
            $"<li><a href=\"{reader.Link($"/documentation/{d.Documentation.Code}")}\">{reader.Say(d.Documentation.Title)}</a> ({string.Join(", ", d.Documentation.Tables.Select(t => t.Code))})</li>")).ToList();
        var body = items.Count == 0
            ? Layout.Alert("info", reader.Say("Der er endnu ikke offentliggjort tal.", "No figures have been published yet."))
            : Html.Of($"<p class=\"font-lead\">{reader.Say("Hver statistik beskrevet efter fast mønster, med indikatorer beregnet af udgivelsens egne data.", "Each statistic described in a fixed pattern, with indicators computed from the release's own data.")}</p><ul>{items}</ul>");
        return new View(reader.Say("Statistikdokumentation", "Documentation of statistics"), Html.Of($"""
            {body}
            <h2>{reader.Say("Regler, poster og tabeller", "Rules, records and tables")}</h2>
            <p><a href="{reader.Link("/docs/generated/index.md")}">{reader.Say("Hver regel, posttype, frist og tabel på sin egen side", "Every rule, record type, deadline and table on a page of its own")}</a>. {reader.Say("Siderne er på engelsk med danske tekster, hvor de er det oprindelige.", "The pages are in English, with Danish texts where those are the original.")}</p>
            """));
    }

    /// <summary>The documentation of a statistic at the release that its tables are shown from.</summary>
    public static View? Documentation(Reader reader, ReleaseReading releases, string? code)
    {
        if (Documentations.WithCode(code) is not { } documentation || QualityReading.Showing(releases, documentation) is not { } release || QualityReading.Input(releases, release, documentation.Code) is not { } input)
            return null;
        var paper = QualityReport.Make(input, reader.Language);
        var chapters = paper.Sections.Where(s => s.Level == 2).Select(s => Html.Of($"<li><a href=\"#{s.Anchor}\">{s.Heading}</a></li>"));
        return new View(paper.Title, Html.Of($"""
            {Files(reader, $"/documentation/{documentation.Code}", ["html", "pdf", "json", "xml"])}
            <nav aria-label="{reader.Say("Kapitler", "Chapters")}"><ol class="nobullet-list">{chapters}</ol></nav>
            <div class="document">{new Html(PaperHtml.Body(paper))}</div>
            """))
        { Trail = [(reader.Say("Statistikdokumentation", "Documentation of statistics"), "/documentation")] };
    }

    /// <summary>The news notes.</summary>
    public static View News(Reader reader, ReleaseReading releases)
    {
        var book = releases.Book();
        var items = book.Published.Where(r => r.IsPublic(book.Instant) && releases.Manifest(r).Documents.Count > 0).Select(r => Html.Of(
            $"<li>{Reader.Day(PublicationHour.DayOf(r.PublicFrom!.Value))}: <a href=\"{reader.Link($"/news/{r.Id}")}\">{reader.Say(r.Title)}</a></li>")).ToList();
        var body = items.Count == 0 ? Layout.Alert("info", reader.Say("Der er endnu ikke offentliggjort tal.", "No figures have been published yet.")) : Html.Of($"<p class=\"font-lead\">{reader.Say("Hvad hver udgivelse viser: hovedtal, et diagram og hvad der er ændret siden sidst.", "What each release shows: main figures, a chart and what has changed since the last one.")}</p><ul>{items}</ul><p><a href=\"{reader.Link("/releases")}\">{reader.Say("Kalender over udgivelser", "Calendar of releases")}</a></p>");
        return new View(reader.Say("Nyt", "News"), body);
    }

    /// <summary>The news note of a release.</summary>
    public static View? News(Reader reader, ReleaseReading releases, string? id)
    {
        if (QualityReading.Public(releases, id) is not { } release || QualityReading.News(releases, release) is not { } input)
            return null;
        var paper = NewsNote.Make(input, reader.Language);
        return new View(paper.Title, Html.Of($"<div class=\"document\">{new Html(PaperHtml.Body(paper))}</div>{Files(reader, $"/news/{release.Id}", ["html", "pdf"])}"))
        { Trail = [(reader.Say("Nyt", "News"), "/news")] };
    }

    /// <summary>A documentation as a file.</summary>
    public static Task DocumentationFile(HttpContext context, ReleaseReading releases, SiteOptions options)
    {
        var reader = Reader.Of(context);
        var format = (string?)context.Request.RouteValues["format"];
        var input = Documentations.WithCode((string?)context.Request.RouteValues["code"]) is { } d && QualityReading.Showing(releases, d) is { } release ? QualityReading.Input(releases, release, d.Code) : null;
        return input is null || PaperFiles.TypeOf(format, isReport: true) is not { } type
            ? Site.Answer(context, reader, ErrorPages.NotFound(reader), options)
            : Answer(context, type, $"{input.Documentation}-{input.Release.Id}.{format}", PaperFiles.Report(input, format!, reader.Language));
    }

    /// <summary>A news note as a file.</summary>
    public static Task NewsFile(HttpContext context, ReleaseReading releases, SiteOptions options)
    {
        var reader = Reader.Of(context);
        var format = (string?)context.Request.RouteValues["format"];
        var input = QualityReading.Public(releases, (string?)context.Request.RouteValues["id"]) is { } release ? QualityReading.News(releases, release) : null;
        return input is null || PaperFiles.TypeOf(format, isReport: false) is not { } type
            ? Site.Answer(context, reader, ErrorPages.NotFound(reader), options)
            : Answer(context, type, $"NYT-{input.Release.Id}.{format}", PaperFiles.News(input, format!, reader.Language));
    }

    private static bool Has(ReleaseReading releases, Release release, string code) => releases.Manifest(release).Documents.Any(d => d.Documentation == code);

    private static Html Files(Reader reader, string path, string[] formats) => Html.Of($"""
        <p>{reader.Say("Hent som", "Fetch as")} {Html.All(formats.Select((f, i) => Html.Of($"{(i == 0 ? "" : ", ")}<a href=\"{reader.Link($"{path}.{f}")}\" download>{(f == "xml" ? "SDMX-ML" : f.ToUpperInvariant())}</a>")))}</p>
        """);

    private static Task Answer(HttpContext context, string type, string name, byte[] bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}

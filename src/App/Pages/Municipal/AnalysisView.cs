namespace Socialstat.App;

/// <summary>The page of an analysis: how to read it, what to choose, the answer, its files, and what it is.</summary>
internal static class AnalysisView
{
    public static View Make(Asked asked, AnalysisPage page, AnalysisAnswer answer)
    {
        var (reader, analysis) = (asked.Reader, page.Analysis);
        var home = $"/municipality/{asked.Municipality.Code}";
        return new View($"{reader.Say(analysis.Title)}, {asked.Municipality.Name}", Html.Of($"""
            <p class="font-lead">{reader.Say(analysis.Reading)}</p>
            {(answer.Fields.Markup.Length == 0 ? Html.Empty : Controls.Filter(reader, answer.Fields))}
            {AnswerHtml.Of(reader, home, answer.Parts)}
            {Files(reader, page, answer)}
            {About(reader, asked, page)}
            """))
        {
            Trail = [(reader.Say("Min kommune", "My municipality"), "/municipality"), (asked.Municipality.Name, home)],
            IsPrivate = true,
        };
    }

    private static Html Files(Reader reader, AnalysisPage page, AnalysisAnswer answer)
    {
        if (answer.Grids.Count == 0)
            return Html.Empty;
        var csv = answer.Grids.Count == 1
            ? [Html.Of($"<li><a href=\"{File(reader, "csv", ("table", answer.Grids[0].Name))}\" download>CSV</a></li>")]
            : answer.Grids.Select(g => Html.Of($"<li><a href=\"{File(reader, "csv", ("table", g.Name))}\" download>CSV: {reader.Say(g.Title)}</a></li>"));
        return Html.Of($"""
            <section class="files"><h2>{reader.Say("Tag tallene med", "Take the figures away")}</h2>
            <ul>{(page.IsReport ? Html.Of($"<li><a href=\"{File(reader, "pdf")}\" download>PDF</a></li><li><a href=\"{File(reader, "html")}\" download>HTML</a></li>") : Html.Empty)}<li><a href="{File(reader, "xlsx")}" download>Excel</a></li><li><a href="{File(reader, "json")}" download>JSON</a></li>{csv}</ul></section>
            """);
    }

    private static string File(Reader reader, string format, params (string Name, string? Value)[] more) =>
        (reader with { Path = $"{reader.Path}.{format}" }).Here([("page", Microsoft.Extensions.Primitives.StringValues.Empty), .. more.Select(m => (m.Name, new Microsoft.Extensions.Primitives.StringValues(m.Value)))]);

    private static Html About(Reader reader, Asked asked, AnalysisPage page)
    {
        var sources = page.Analysis.Sources.Select(s => Html.Of($"<li>{reader.Say(s.Title)}{(s.Section.Length > 0 ? ": " : "")}{s.Section}</li>"));
        var layouts = page.Analysis.Layouts.Select(l => reader.Say(l.Title)).ToList();
        return Html.Of($"""
            <details class="details" id="about"><summary class="details-summary">{reader.Say("Hvad betyder tallene, og hvor kommer de fra?", "What do the figures mean, and where do they come from?")}</summary><div class="details-text">
            <dl class="explain"><dt>{reader.Say("Definition", "Definition")}</dt><dd>{reader.Say(page.Analysis.Definition)}</dd>
            <dt>{reader.Say("Kilder", "Sources")}</dt><dd><ul class="unstyled-list">{sources}</ul></dd>
            {(layouts.Count == 0 ? Html.Empty : Html.Of($"<dt>{reader.Say("Indlæste filer", "Imported files")}</dt><dd>{string.Join(", ", layouts)}</dd>"))}
            <dt>{reader.Say("Opgjort", "Counted")}</dt><dd>{reader.Say($"Registret som kendt {Reader.Day(asked.Data.Today)}", $"The register as known on {Reader.Day(asked.Data.Today)}")}</dd>
            <dt>{reader.Say("Kommando", "Command")}</dt><dd><code>./socialstat analysis {page.Analysis.Code} --municipality {asked.Municipality.Code}</code></dd></dl></div></details>
            """);
    }
}

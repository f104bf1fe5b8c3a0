using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>Every numbered section of the guideline, and the rules, record types, tables and features that implement it.</summary>
internal static class CoveragePage
{
    public const string Path = "coverage.md";

    /// <summary>The sections in official order.</summary>
    public static IReadOnlyList<(string Section, Text Title, Text Feature)> Sections { get; } =
        [.. DataFile.Read("guideline_sections.csv").Select(r => (r["section"], new Text(r["title_da"], r["title_en"]), new Text(r["feature_da"], r["feature_en"])))];

    public static Page Make()
    {
        var page = new PageWriter(Path).Title("Coverage of the guideline");
        page.Paragraph("Each numbered section of the guideline to the order on social data (2026), what the product does about it, and the rules that name it as their source. "
            + "A rule marked * follows from the text without being said in it, so a domain owner should confirm it.");
        return page.Table(
            ["Section", "Afsnit", "Title", "Sådan", "What implements it", "Rules"],
            Sections.Select(s => new[]
            {
                s.Section, s.Title.Da, s.Title.En, s.Feature.Da, Features(page, s.Section, s.Feature.En),
                string.Join(", ", RulesOf(s.Section).Select(r => page.Link(r.Code, RulePages.PathOf(r)) + (r.IsDerived ? "\\*" : ""))),
            })).Finish();
    }

    /// <summary>The rules that name the section as a source.</summary>
    public static IEnumerable<Rule> RulesOf(string section) =>
        Catalogue.Rules.Where(r => r.Sources.Any(s => s.Document == "001" && s.Section == section));

    private static string Features(PageWriter page, string section, string feature)
    {
        var links = RecordTypes.All.Where(t => t.Source.Document == "001" && t.Source.Section == section).Select(t => page.Link(t.Name, RecordPages.PathOf(t)))
            .Concat(Statistics.Catalogue.All.Where(t => t.Sources.Any(s => s.Document == "001" && s.Section == section)).Select(t => page.Link(t.Code, TablePages.PathOf(t))))
            .Concat(Deadlines.All.Where(d => d.Sources.Any(s => s.Document == "001" && s.Section == section)).Select(d => page.Link($"deadline of {d.Type.Name}", DeadlinePage.Path)));
        return string.Join(". ", new[] { feature, string.Join(", ", links) }.Where(part => part.Length > 0));
    }
}

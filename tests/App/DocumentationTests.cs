using System.Text.RegularExpressions;
using Socialstat.App;
using Socialstat.Law;

namespace Socialstat.Tests.App;

public sealed partial class DocumentationTests
{
    private static readonly IReadOnlyDictionary<string, string> Pages = DocumentationPages.All().ToDictionary(p => p.Path, p => p.Text);

    [Fact]
    public void Every_declaration_has_a_page()
    {
        Assert.All(RecordTypes.All, t => Assert.Contains($"records/{t.Name}.md", Pages.Keys));
        Assert.All(Statistics.Catalogue.All, t => Assert.Contains($"tables/{t.Code}.md", Pages.Keys));
        Assert.All(Validation.Catalogue.Rules, r => Assert.Contains($"rules/{r.Code}.md", Pages.Keys));
        Assert.All(Validation.NotYetActive.Rules, r => Assert.Contains(r.Reason.En, Pages["rules-not-active.md"], StringComparison.Ordinal));
        Assert.All(Measures.All, m => Assert.Contains($"<a id=\"{m.Key.ToLowerInvariant()}\">", Pages["measures.md"], StringComparison.Ordinal));
    }

    [Fact]
    public void Every_section_of_the_guideline_that_a_rule_names_is_on_the_page_of_coverage()
    {
        var sections = CoveragePage.Sections.Select(s => s.Section).ToHashSet();
        var named = Validation.Catalogue.Rules.SelectMany(r => r.Sources).Where(s => s.Document == "001").Select(s => s.Section).Distinct();
        Assert.Empty(named.Except(sections));
        Assert.Equal(sections.Count, CoveragePage.Sections.Count);
    }

    [Fact]
    public void Every_section_with_requirements_has_a_rule_and_the_others_say_what_implements_them()
    {
        var withoutRules = CoveragePage.Sections.Where(s => !CoveragePage.RulesOf(s.Section).Any()).ToList();
        Assert.All(withoutRules, s => Assert.NotEmpty(s.Feature.En));
        Assert.Equal(["1.2", "1.7", "11.1"], withoutRules.Where(s => !s.Feature.En.StartsWith("A heading", StringComparison.Ordinal)).Select(s => s.Section));
    }

    [Fact]
    public void Everything_is_reached_from_the_index()
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>(["index.md"]);
        while (open.TryPop(out var path))
        {
            if (reached.Add(path))
                foreach (var (target, _) in Links(path).Where(l => Pages.ContainsKey(l.Target))) open.Push(target);
        }

        Assert.Empty(Pages.Keys.Except(reached));
    }

    [Fact]
    public void A_cell_of_ISBU02_leads_to_its_declaration_its_rules_and_its_sources()
    {
        var targets = Links("tables/ISBU02.md").ToList();
        Assert.Contains(("../../src/Statistics/Tables/Isbu02.cs", ""), targets);
        Assert.Contains(("measures.md", "m205"), targets);
        Assert.Contains(("records/support.md", "measure_paragraph"), targets);
        Assert.Contains(("rules/IND-009.md", ""), targets);
        Assert.Contains(("../sources.md", "000"), targets);
    }

    [Fact]
    public void Every_link_leads_to_a_page_or_file_and_a_place_in_it()
    {
        foreach (var (path, target, anchor) in Pages.Keys.SelectMany(p => Links(p).Select(l => (p, l.Target, l.Anchor))))
        {
            var file = Path.GetFullPath(Path.Combine(Root, "docs", "generated", target));
            var text = Pages.TryGetValue(target, out var page) ? page : File.Exists(file) ? File.ReadAllText(file) : null;
            Assert.True(text is not null, $"{path} links to {target}, which does not exist");
            Assert.True(anchor.Length == 0 || text.Contains($"<a id=\"{anchor}\">", StringComparison.Ordinal) || text.Contains($"\n## {anchor}\n", StringComparison.Ordinal),
                $"{path} links to {target}#{anchor}, which is not there");
        }
    }

    [Fact]
    public void A_missing_a_changed_and_a_superfluous_page_are_stale_until_written()
    {
        var folder = Directory.CreateTempSubdirectory("pages").FullName;
        Assert.Equal(Pages.Keys.Order(StringComparer.Ordinal), DocumentationPages.Check(folder));
        DocumentationPages.Write(folder);
        Assert.Empty(DocumentationPages.Check(folder));

        File.AppendAllText(Path.Combine(folder, "measures.md"), "x");
        File.Delete(Path.Combine(folder, "rules", "IND-009.md"));
        File.WriteAllText(Path.Combine(folder, "rules", "IND-999.md"), "a rule that is gone");
        string[] stale = ["measures.md", "rules/IND-009.md", "rules/IND-999.md"];
        Assert.Equal(stale, DocumentationPages.Check(folder));
        Assert.Equal(stale, DocumentationPages.Write(folder));
        Assert.Empty(DocumentationPages.Check(folder));
        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<(string Target, string Anchor)> Links(string path) =>
        Link().Matches(Pages[path]).Select(m => m.Groups["target"].Value.Split('#'))
            .Select(parts => (Within(path, parts[0]), parts.Length > 1 ? parts[1] : ""));

    /// <summary>The target seen from the folder of generated pages.</summary>
    private static string Within(string path, string target)
    {
        var generated = Path.Combine(Root, "docs", "generated");
        return Path.GetRelativePath(generated, Path.GetFullPath(Path.Combine(generated, Path.GetDirectoryName(path)!, target))).Replace('\\', '/');
    }

    private static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Socialstat.slnx")) ? folder : FindRoot(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Socialstat.slnx"));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}

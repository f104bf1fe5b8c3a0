using System.Globalization;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>From a figure to its definition, its rules and its sources.</summary>
internal static class TableExplanation
{
    public static Html Make(Reader reader, PublicTable published)
    {
        var (cube, table) = (published.Cube, published.Cube.Declaration);
        var types = TypesOf(table);
        return Html.Of($"""
            <section id="explain"><h2>{reader.Say("Hvad tallene betyder", "What the figures mean")}</h2>
            <dl class="explain">
            {Item(reader.Say("Hvad der tælles", "What is counted"), Html.Of($"{Counted(reader, table.Counts, table.Reference)}"))}
            {(table.Basis == TableBasis.Accounts ? Html.Empty : Item(reader.Say("Hvem", "Who"), Html.All(table.Population.Steps.Select(s => Html.Of($"{Since(reader, s.From)}{Ages(reader, s.Value.OldestAge)} ({Words(reader, s.Source)}). ")))))}
            {(table.Basis == TableBasis.Accounts ? Html.Empty : Item(reader.Say("Forløb", "Episodes"), Html.All(EpisodeRule.LongestGap.Steps.Select(s => Html.Of($"{Since(reader, s.From)}{Gap(reader, s.Value)} ({Words(reader, s.Source)}). ")))))}
            {Item(reader.Say("Indberettet som", "Reported as"), Html.All(types.Select(t => Html.Of($"<a href=\"{reader.Link(DocumentPage.Generated + RecordPages.PathOf(t))}\">{reader.Say(t.Title)}</a> "))))}
            {Item(reader.Say("Revision", "Revision"), Html.Of($"{reader.Say($"Tallene revideres {table.RevisionYears} år tilbage.", $"Figures are revised {table.RevisionYears} years back.")}"))}
            {Item(reader.Say("Kilder", "Sources"), Sources(reader, table))}
            {Item(reader.Say("Erklæring og dokumentation", "Declaration and documentation"), Html.Of($"<a href=\"{reader.Link("/" + Declared.File(table))}\">{reader.Say("tabellens erklæring i programmet", "the table's declaration in the program")}</a>, <a href=\"{reader.Link(DocumentPage.Generated + TablePages.PathOf(table))}\">{reader.Say("tabellens dokumentationsside", "the table's documentation page")}</a>{(Documentations.All.FirstOrDefault(d => d.Tables.Any(t => t.Code == table.Code)) is { } documentation ? Html.Of($", <a href=\"{reader.Link($"/documentation/{documentation.Code}")}\">{reader.Say("statistikdokumentation", "documentation of the statistics")}</a>") : Html.Empty)}"))}
            </dl>
            <h3>{reader.Say("Noter", "Notes")}</h3><ul>{table.Notes.Select(n => Html.Of($"<li>{reader.Say(n)}</li>"))}</ul>
            <h3>{reader.Say("Regler", "Rules")}</h3>
            <p>{reader.Say("En indberetning, der bryder en af disse regler, står på fejllisten og tælles ikke med.", "A report that breaks one of these rules is on the error list and is not counted.")}</p>
            {Html.All(types.Select(t => Rules(reader, t)))}
            <h3>{reader.Say("Indsatser og bestemmelser", "Measures and provisions")}</h3>
            {Measures(reader, cube)}
            </section>
            """);
    }

    public static RecordType[] TypesOf(TableDeclaration table) => table.Basis switch
    {
        TableBasis.Accounts => [AccountsRecord.Declaration],
        TableBasis.Episodes => [RecordTypes.All.First(t => t.Statistic == table.Statistic)],
        _ => [PlacementRecord.Declaration, SupportRecord.Declaration],
    };

    private static Html Item(string term, Html text) => Html.Of($"<dt>{term}</dt><dd>{text}</dd>");

    private static string Since(Reader reader, DateOnly from) => from.Year <= 1900 ? "" : $"{reader.Say("Fra", "From")} {Reader.Day(from)}: ";

    public static string Ages(Reader reader, int oldest) => reader.Say(
        $"Børn og unge på 0-{oldest.ToString(CultureInfo.InvariantCulture)} år den 31. december, eller med ukendt alder",
        $"Children and young people aged 0-{oldest.ToString(CultureInfo.InvariantCulture)} on 31 December, or of unknown age");

    public static string Gap(Reader reader, int days) => reader.Say(
        $"Perioder med samme person, kommune og indsats er ét forløb, når de overlapper, eller når den næste begynder højst {days} dage efter den forrige",
        $"Periods of the same person, municipality and measure are one episode when they overlap or when the next starts at most {days} days after the last");

    /// <summary>What is counted, and when, in a sentence.</summary>
    public static string Counted(Reader reader, CountedUnit counts, ReferenceTime reference)
    {
        if (counts == CountedUnit.Kroner)
            return reader.Say("Driftsudgifter i året.", "Operating expenditure of the year.");
        var unit = counts == CountedUnit.Persons ? reader.Say("Personer, hver én gang,", "Persons, each once,") : reader.Say("Forløb,", "Episodes,");
        return unit + " " + reference switch
        {
            ReferenceTime.DuringYear => reader.Say("der var i gang på mindst én dag i året.", "active on at least one day of the year."),
            ReferenceTime.YearEnd => reader.Say("der var i gang den 31. december.", "active on 31 December."),
            _ => reader.Say("der begyndte i året.", "started in the year."),
        };
    }

    public static Html Sources(Reader reader, TableDeclaration table) => Html.Of($"""
        <ul class="unstyled-list">{table.Sources.Select(s => Html.Of($"<li><a href=\"{reader.Link($"/docs/sources.md#{s.Document}")}\">{reader.Say(s.Title)}, {reader.Say("afsnit", "section")} {s.Section}</a></li>"))}</ul>
        """);

    // A source in words; what begins with a document's key leads to it.
    private static Html Words(Reader reader, string words) => Html.All(words.Split("; ").Select((word, i) =>
    {
        var key = word.Split(':')[0];
        var before = i == 0 ? "" : "; ";
        return key.Length == 3 && key.All(char.IsAsciiDigit)
            ? Html.Of($"{before}<a href=\"{reader.Link("/docs/sources.md#" + key)}\">{reader.Say(new SourceRef(key, "").Title)}, {reader.Say("afsnit", "section")} {word[(key.Length + 1)..]}</a>")
            : Html.Of($"{before}{word}");
    }));

    public static Html Rules(Reader reader, RecordType type)
    {
        var rules = Validation.Catalogue.Rules.Where(r => r.IsFor(type)).ToLookup(r => r.Severity == Validation.Severity.Error);
        Html Link(Validation.Rule rule) => Html.Of($"<li><a href=\"{reader.Link(DocumentPage.Generated + RulePages.PathOf(rule))}\">{rule.Code}</a> {reader.Say(rule.Title)}</li>");
        return Html.Of($"""
            <details class="details"><summary class="details-summary">{reader.Say($"{rules[true].Count()} regler, der afviser", $"{rules[true].Count()} rules that reject")}</summary><div class="details-text"><ul>{rules[true].Select(Link)}</ul></div></details>
            <details class="details"><summary class="details-summary">{reader.Say($"{rules[false].Count()} regler, der advarer eller oplyser", $"{rules[false].Count()} rules that warn or inform")}</summary><div class="details-text"><ul>{rules[false].Select(Link)}</ul></div></details>
            """);
    }

    private static Html Measures(Reader reader, Cube cube)
    {
        var measures = cube.Dimensions.SelectMany(d => d.Categories).Select(c => c.Measure).OfType<Measure>().Distinct().ToList();
        if (measures.Count == 0)
            return Html.Of($"<p><a href=\"{reader.Link(DocumentPage.Generated + MeasurePage.Path)}\">{reader.Say("Alle indsatser med deres bestemmelser", "All measures with their provisions")}</a></p>");
        var items = measures.Select(m => Html.Of($"<li><a href=\"{reader.Link(DocumentPage.Generated + MeasurePage.LinkTo(m))}\">{reader.Say(m.Title)}</a>: {string.Join("; ", m.Provisions.Select(p => p.ToLegalForm()))}</li>"));
        return Html.Of($"<details class=\"details\"><summary class=\"details-summary\">{reader.Say($"{measures.Count} indsatser", $"{measures.Count} measures")}</summary><div class=\"details-text\"><ul>{items}</ul></div></details>");
    }
}

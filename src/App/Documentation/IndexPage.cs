using Socialstat.Law;

namespace Socialstat.App;

/// <summary>The page from which everything else is found.</summary>
internal static class IndexPage
{
    public const string Path = "index.md";

    public static Page Make()
    {
        var page = new PageWriter(Path).Title("From a cell to its source");
        page.Paragraph("A figure is a cell of a table. Its table page says what is counted and links every value: a measure to its provisions, a place to its municipalities, "
            + "the figures to the record type they are made from, the rules that decide what enters, and the sections of the sources.");
        page.Heading("Tables").Table(["Table", "Title", "Titel"], Statistics.Catalogue.All.Select(t => new[] { page.Link(t.Code, TablePages.PathOf(t)), t.Title.En, t.Title.Da }));
        page.Heading("What tables are made of").Bullets(
        [
            $"{page.Link("Measures", MeasurePage.Path)} and the bridge between serviceloven and barnets lov",
            $"{page.Link("Places", PlacePage.Path)}: country, regions, landsdele, municipalities",
        ]);
        page.Heading("Record types").Table(["Record type", "Title", "Titel"], RecordTypes.All.Select(t => new[] { page.Link(t.Name, RecordPages.PathOf(t)), t.Title.En, t.Title.Da }));
        page.Heading("Deadlines").Bullets([$"{page.Link("Deadlines, reminders and holidays", DeadlinePage.Path)}"]);
        page.Heading("The guideline").Bullets([$"{page.Link("Coverage", CoveragePage.Path)}: every numbered section and what implements it"]);
        page.Heading("Rules").Bullets(
        [
            $"{page.Link("Active rules", RulePages.ListPath)}: {Validation.Catalogue.Rules.Count}",
            $"{page.Link("Rules that are not active yet", RulePages.NotActivePath)}, with the reason: {Validation.NotYetActive.Rules.Count}",
        ]);
        return page.Heading("Words and sources").Bullets([page.Link("Glossary", "../glossary.md"), page.Link("Sources", "../sources.md"), page.Link("Contract: files, commands, what the figures mean", "../contract.md")]).Finish();
    }
}

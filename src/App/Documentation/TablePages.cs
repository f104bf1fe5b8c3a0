using System.Globalization;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>One page per table: what a cell counts, and the way back from it.</summary>
internal static class TablePages
{
    public static string PathOf(TableDeclaration table) => $"tables/{table.Code}.md";

    public static IEnumerable<Page> Make() => Catalogue.All.Select(Make);

    private static Page Make(TableDeclaration table)
    {
        var page = new PageWriter(PathOf(table)).Title($"{table.Code}: {table.Title.En}");
        page.Paragraph($"*{table.Title.Da}*");
        page.Bullets(
        [
            $"Counts: {UnitOf(table.Counts)}, {ReferenceOf(table.Reference)}",
            $"Unit: {table.Unit.En} ({table.Unit.Da})" + (table.Decimals > 0 ? $", {table.Decimals.ToString(CultureInfo.InvariantCulture)} decimals" : ""),
            table.Basis == TableBasis.Accounts ? "Persons: none" : $"Persons: {string.Join("; ", table.Population.Steps.Select(s => Since(s.From) + $"ages 0-{s.Value.OldestAge.ToString(CultureInfo.InvariantCulture)} on 31 December, or age unknown ({page.SourceWords(s.Source)})"))}",
            $"Years: {(table.FirstYear is { } first ? $"from {first.ToString(CultureInfo.InvariantCulture)}" : "from the first year with data")} to the last full year; revised {table.RevisionYears.ToString(CultureInfo.InvariantCulture)} years back",
            $"Level published: {table.Disclosure.Design.En} ({table.Disclosure.Design.Da})",
            $"Protection of persons: {string.Join("; ", table.Disclosure.Method.Steps.Select(s => Since(s.From) + $"{s.Value.Describe().En} ({page.SourceWords(s.Source)})"))}",
            $"Figures of different places {(table.IsAdditive ? "can be added" : "cannot be added: a person can be in several")}",
            $"Subject: {table.Subject.Text.En} ({table.Subject.Text.Da})",
            $"Declaration: {page.FileLink(Declared.File(table))}",
        ]);
        page.Heading("From a cell to the reports behind it").Bullets(WayBack(page, table));
        page.Heading("Sources").Bullets(table.Sources.Select(page.SourceLink));
        page.Heading("Notes");
        foreach (var note in table.Notes)
            page.Both(note);
        foreach (var dimension in table.Dimensions)
            Values(page, dimension);
        return page.Finish();
    }

    private static IEnumerable<string> WayBack(PageWriter page, TableDeclaration table)
    {
        if (table.Basis == TableBasis.Accounts)
        {
            yield return $"Summed from {page.Link("accounts", RecordPages.PathOf(AccountsRecord.Declaration))}, dranst 1.";
            yield break;
        }

        if (table.Basis is TableBasis.Stock or TableBasis.ShareOfPopulation)
        {
            yield return $"Reported as {page.Link("placement", RecordPages.PathOf(PlacementRecord.Declaration))} and {page.Link("support", RecordPages.PathOf(SupportRecord.Declaration))}; a person is in the stock when an episode runs on 31 December.";
            if (table.Basis == TableBasis.ShareOfPopulation)
                yield return $"Divided by {page.Link("population", RecordPages.PathOf(PopulationRecord.Declaration))} of 1 January of the next year.";
            yield break;
        }

        foreach (var type in RecordTypes.All.Where(t => t.Statistic == table.Statistic))
        {
            string Field(Field field) => page.Link($"`{field.Name}`", $"{RecordPages.PathOf(type)}#{field.Name}");
            yield return $"Reported as {page.Link(type.Name, RecordPages.PathOf(type))}; place is {Field(Fields.ActingMunicipality)}, the measure comes from {Field(Fields.MeasureParagraph)}, the days from {Field(Fields.StartDate)} and {Field(Fields.EndDate)}, the person is {Field(Fields.PersonId)}.";
            yield return "Spells of one person, municipality and measure are one episode when they overlap or when the next starts at most "
                + string.Join("; ", EpisodeRule.LongestGap.Steps.Select(s => Since(s.From) + $"{s.Value.ToString(CultureInfo.InvariantCulture)} days ({page.SourceWords(s.Source)})")) + " after the last end.";
            yield return $"Age and sex come from {page.Link("persons", RecordPages.PathOf(PersonsRecord.Declaration))}.";
            var errors = Validation.Catalogue.Rules.Where(r => r.IsFor(type) && r.Severity == Validation.Severity.Error).Select(r => page.Link(r.Code, RulePages.PathOf(r)));
            yield return $"Kept out when one of these is broken: {string.Join(", ", errors)}. All rules: {page.Link("rules", RulePages.ListPath)}.";
        }
    }

    private static void Values(PageWriter page, Dimension dimension)
    {
        page.Heading($"{dimension.Code}: {dimension.Text.En} ({dimension.Text.Da})");
        if (dimension.Axis == Axis.Place)
        {
            var codes = dimension.Categories.Select(c => c.Code).ToList();
            page.Paragraph($"{codes.Count.ToString(CultureInfo.InvariantCulture)} values, {codes[0]} to {codes[^1]}: see {page.Link("places", PlacePage.Path)}.");
            return;
        }

        page.Table(
            ["Code", "Titel", "Title", "Counts"],
            dimension.Categories.Select(c => new[]
            {
                $"`{c.Code}`",
                c.Text.Da,
                c.Text.En,
                string.Join(", ", new[]
                {
                    c.Measure is { } measure ? page.Link(measure.Key, MeasurePage.LinkTo(measure)) : "",
                    c.IsTotal ? "total" : "",
                    c.Counts is { } unit ? UnitOf(unit) : "",
                }.Where(part => part.Length > 0)),
            }));
    }

    private static string Since(DateOnly from) => from.Year <= 1900 ? "" : $"from {from:yyyy-MM-dd} ";

    private static string UnitOf(CountedUnit unit) => unit switch { CountedUnit.Persons => "persons, each once", CountedUnit.Kroner => "kroner", _ => "episodes" };

    private static string ReferenceOf(ReferenceTime reference) => reference switch
    {
        ReferenceTime.DuringYear => "active on any day of the year",
        ReferenceTime.YearEnd => "active on 31 December",
        _ => "started in the year",
    };
}

using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>A6: how much figures change from one release to the next.</summary>
public static class A6Revisions
{
    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "A6",
        Title = new("Revisioner", "Revisions"),
        Formula = new(
            "MAR er gennemsnittet af ændringernes størrelse pr. celle, RMAR ændringernes størrelse i forhold til de senere tal, MR gennemsnittet med fortegn.",
            "MAR is the mean size of changes per cell, RMAR the size of changes relative to the later figures, MR the mean with its sign."),
        Unit = new("Antal pr. celle, henholdsvis forhold", "Number per cell, or ratio"),
        Meaning = new("Kun celler med tal i begge udgivelser er med. Et positivt MR betyder, at første tal er for lave.", "Only cells with a figure in both releases are compared. A positive MR means that first figures are too low."),
        Source = "ESS Quality and Performance Indicators, A6",
        Decimals = 4,
        Compute = c => [.. Last(c.Input).SelectMany(r => Values(r))],
        WhenEmpty = new("der er ingen tidligere udgivelse at sammenligne med.", "there is no earlier release to compare with."),
        Grid = Table,
    };

    /// <summary>Sums over all tables and years from the last release before to this one.</summary>
    public static RevisionSums Total(QualityInput input) => Last(input).Aggregate(RevisionSums.None, (sum, r) => sum.Plus(r.Sums));

    private static IEnumerable<RevisionFacts> Last(QualityInput input) => input.Revisions.Where(r => r.Later == input.Release.Id);

    private static IEnumerable<IndicatorValue> Values(RevisionFacts r)
    {
        var of = FieldValue.Year(r.Year).Plain;
        yield return new(new($"{r.Table} {of} MAR", $"{r.Table} {of} MAR"), r.Sums.Mar);
        yield return new(new($"{r.Table} {of} RMAR", $"{r.Table} {of} RMAR"), r.Sums.Rmar);
        yield return new(new($"{r.Table} {of} MR", $"{r.Table} {of} MR"), r.Sums.Mr);
    }

    private static PaperTable? Table(QualityContext context, Language language)
    {
        var rows = Last(context.Input).Where(r => r.Sums.Cells > 0).Select(r => (IReadOnlyList<string>)
        [
            r.Table, FieldValue.Year(r.Year).Plain, FieldValue.Of(r.Sums.Cells).In(language), FieldValue.Of(r.Sums.Changed).In(language),
            IndicatorRendering.Show(r.Sums.Mar, 4, language), IndicatorRendering.Show(r.Sums.Rmar, 4, language), IndicatorRendering.Show(r.Sums.Mr, 4, language),
        ]).ToList();
        return rows.Count == 0 ? null : new PaperTable(
            IndicatorRendering.Caption(Declaration, language),
            [.. new Text[] { new("Tabel", "Table"), new("År", "Year"), new("Celler", "Cells"), new("Ændret", "Changed"), new("MAR", "MAR"), new("RMAR", "RMAR"), new("MR", "MR") }.Select(t => t.In(language))],
            rows, FirstNumber: 2);
    }
}

using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>A6, the triangle: the main figure of each reference year as each release gave it.</summary>
public static class RevisionTriangle
{
    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "A6T",
        Title = new("Revisionstrekant", "Revision triangle"),
        Formula = new("Hovedtallet for hvert år (rækker) i hver udgivelse (kolonner).", "The main figure of each year (rows) in each release (columns)."),
        Unit = new("Antal", "Number"),
        Meaning = new("Læs vandret: sådan er årets tal blevet ændret.", "Read across: this is how the figure of the year has changed."),
        Source = "ESS Quality and Performance Indicators, A6",
        Decimals = 0,
        Compute = c => [.. c.Input.Vintages.Select(v => new IndicatorValue(Name(v), v.Value))],
        WhenEmpty = new("tegnes, når der er mindst to udgivelser.", "drawn when there are at least two releases."),
        Grid = Table,
    };

    private static Text Name(VintageFigure v)
    {
        var name = $"{v.Table} {FieldValue.Year(v.Year).Plain} {v.Release}";
        return new(name, name);
    }

    private static PaperTable? Table(QualityContext context, Language language)
    {
        var releases = context.Input.Vintages.Select(v => v.Release).Distinct().OrderBy(r => context.Input.History.ToList().FindIndex(h => h.Id == r)).ToList();
        if (releases.Count < 2)
            return null;
        var rows = context.Input.Vintages.GroupBy(v => (v.Table, v.Year)).Select(g => (IReadOnlyList<string>)
        [
            g.Key.Table, FieldValue.Year(g.Key.Year).Plain,
            .. releases.Select(r => g.FirstOrDefault(v => v.Release == r) is { } figure ? IndicatorRendering.Show(figure.Value, 0, language) : "-"),
        ]);
        return new PaperTable(IndicatorRendering.Caption(Declaration, language), [new Text("Tabel", "Table").In(language), new Text("År", "Year").In(language), .. releases], [.. rows], FirstNumber: 2);
    }
}

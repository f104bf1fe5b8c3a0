using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>Who has help on the days without being in the key figures, so that nobody takes the figures for more than they are.</summary>
public static class KeyFigureOutside
{
    /// <summary>The table.</summary>
    public static Grid Of(KeyFigureTable table, KeyFigureQuestion question)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(question);
        IReadOnlyList<GridCell> Row(Text what, IReadOnlyDictionary<DateOnly, int> counts) => [what, .. question.Days.Select(d => (GridCell)counts[d])];
        return new Grid("outside", new("Ikke med i nøgletallene", "Not in the key figures"),
            [new("who", new("Børn og unge med en indsats på dagen", "Children with a measure on the day")), .. question.Days.Select(d => new GridColumn(KeyFigureGrids.Head(d), new(KeyFigureGrids.Head(d), KeyFigureGrids.Head(d)), 0))],
            [
                Row(new("uden kendt alder", "without a known age"), table.UnknownAge),
                Row(new("uden for aldersgruppen", "outside the age group"), table.OutsideAges),
                Row(new("udeladt af kommunen (funktionsnedsættelse, uledsagede flygtninge)", "left out by the municipality (disability, unaccompanied refugees)"), table.LeftOut),
                Row(new("alene med indsatser, som vejledningen ikke nævner", "with only measures that the guide does not name"), table.NotPlaced),
            ]);
    }
}

using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>What the expected numbers cost, and what a scenario changes.</summary>
public static class LadderScenarioGrids
{
    /// <summary>Cost of a whole year with the numbers of each day, without and with the scenario.</summary>
    public static Grid Cost(IReadOnlyList<LadderExpected> expected, IReadOnlyList<LadderExpected>? otherwise, IReadOnlyList<LadderPrice> prices, string name)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(prices);
        IReadOnlyList<DateOnly> days = [.. expected.Select(e => e.Day).Distinct().Order()];
        decimal On(IReadOnlyList<LadderExpected> from, DateOnly day, Func<LadderExpected, double> of) => LadderPrices.CostOf(prices, step => from.Where(e => e.Day == day && e.Step == step).Sum(of));
        List<IReadOnlyList<GridCell>> rows =
        [
            [new Text("Hvis intet ændres", "If nothing changes"), .. days.Select(d => (GridCell)On(expected, d, e => e.Expected))],
            [new Text("Nedre grænse", "Lower limit"), .. days.Select(d => (GridCell)On(expected, d, e => e.Low))],
            [new Text("Øvre grænse", "Upper limit"), .. days.Select(d => (GridCell)On(expected, d, e => e.High))],
        ];
        if (otherwise is not null)
        {
            rows.Add([new Text(name.Length > 0 ? name : "Hvad nu hvis", name.Length > 0 ? name : "What if"), .. days.Select(d => (GridCell)On(otherwise, d, e => e.Expected))]);
            rows.Add([new Text("Forskel", "Difference"), .. days.Select(d => (GridCell)(On(otherwise, d, e => e.Expected) - On(expected, d, e => e.Expected)))]);
        }

        return new Grid("cost", new("Hvad det koster et helt år, kroner", "What it costs for a whole year, kroner"), [new("what", new("Forløb", "Course")), .. Days(days)], rows)
        {
            Note = new("Antallet på dagen gange trinnets pris for et helt år. Trin uden pris er ikke med; de står under Priser. Grænserne er trinnenes lagt sammen, så de er for brede snarere end for snævre.", "The number on the day times the price of the step for a whole year. Steps without a price are left out; they stand under Prices. The limits are those of the steps added up, so that they are too wide rather than too narrow."),
        };
    }

    /// <summary>More or fewer children on each step than without the scenario.</summary>
    public static Grid Difference(IReadOnlyList<LadderExpected> expected, IReadOnlyList<LadderExpected> otherwise, LadderForecastQuestion question)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(otherwise);
        ArgumentNullException.ThrowIfNull(question);
        IReadOnlyList<DateOnly> days = [.. expected.Select(e => e.Day).Distinct().Order()];
        return new Grid("difference", new("Forskel i antal børn på hvert trin", "Difference in children on each step"), [new("step", new("Trin", "Step")), .. Days(days, 1)],
            [.. Enumerable.Range(1, question.Ladder.Steps.Count - 1).Reverse().Select(step => (IReadOnlyList<GridCell>)[LadderGrids.Named(question.Ladder, step), .. days.Select(d => (GridCell)(Of(otherwise, d, step) - Of(expected, d, step)))])])
        {
            Note = new("De flyttede børn bevæger sig derefter som de andre på deres nye trin, så forskellen bliver mindre med tiden.", "Those who are moved move on like the others on their new step, so that the difference grows smaller with time."),
        };
    }

    private static double Of(IReadOnlyList<LadderExpected> from, DateOnly day, int step) => from.First(e => e.Day == day && e.Step == step).Expected;

    private static IEnumerable<GridColumn> Days(IReadOnlyList<DateOnly> days, int decimals = 0) => days.Select(d => new GridColumn(KeyFigureGrids.Head(d), new(KeyFigureGrids.Head(d), KeyFigureGrids.Head(d)), decimals));
}

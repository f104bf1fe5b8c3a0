using System.Globalization;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>The ladder as plain tables for pages and files.</summary>
public static class LadderGrids
{
    private static readonly GridColumn Step = new("step", new("Trin", "Step"));

    /// <summary>The matrix with all its margins, the highest step first as the report prints it.</summary>
    public static Grid Matrix(LadderMatrix matrix, LadderQuestion question)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(question);
        var steps = Enumerable.Range(0, matrix.Steps).ToList();
        List<GridColumn> columns = [Step, Count("from", "I alt", "All"), Count("down", "Nedad", "Down"), .. steps.Select(s => Count($"to_{s.ToString(CultureInfo.InvariantCulture)}", s == 0 ? "Udgået" : $"Til {s}", s == 0 ? "Left" : $"To {s}")), Count("up", "Opad", "Up"), Count("net", "Netto", "Net")];
        var rows = new List<IReadOnlyList<GridCell>>();
        foreach (var step in steps.AsEnumerable().Reverse())
            rows.Add([Named(question.Ladder, step), matrix.From(step), step == 0 ? GridCell.None : matrix.Down(step), .. steps.Select(to => step + to == 0 ? GridCell.None : (GridCell)matrix[step, to]), matrix.Up(step), step == 0 ? GridCell.None : matrix.Net(step)]);
        rows.Add([new Text("I alt", "All"), matrix.AtFirst, matrix.DownInAll, .. steps.Select(s => (GridCell)matrix.To(s)), matrix.UpInAll + matrix.New, matrix.AtLast - matrix.AtFirst]);
        return new Grid("matrix", Titled(new("Bevægelser", "Moves"), question), columns, rows)
        {
            Note = new("Rækken I alt tæller børn med en indsats den første dag; nye børn står i rækken 0 og tæller som opad. Nedad omfatter udgåede.", "The row All counts children with a measure on the first day; new children stand in row 0 and count as up. Down includes those who have left."),
        };
    }

    /// <summary>What the moves add up to, with those who left told apart from those who came down.</summary>
    public static Grid Summary(LadderMatrix matrix, LadderQuestion question)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(question);
        decimal? Share(int number) => matrix.AtFirst == 0 ? null : 100m * number / matrix.AtFirst;
        IReadOnlyList<GridCell> Row(Text what, int number) => [what, number, GridCell.Of(Share(number)) with { Decimals = 1 }];
        var placed = (First: PlacedOn(matrix, question.Ladder, matrix.From), Last: PlacedOn(matrix, question.Ladder, matrix.To));
        return new Grid("summary", Titled(new("Sammenfatning", "Summary"), question),
            [new("what", new("Børn og unge", "Children")), Count("number", "Antal", "Number"), new("share", new("Procent af dem med indsats den første dag", "Percent of those with a measure on the first day"), 1)],
            [
                Row(new("Med indsats den første dag", "With a measure on the first day"), matrix.AtFirst), Row(new("Blevet på samme trin", "Stayed on the step"), matrix.Stayed), Row(new("Nedad i alt, udgåede med", "Down in all, those who left included"), matrix.DownInAll),
                Row(new("Kommet ned ad trappen", "Came down the ladder"), matrix.DownInAll - matrix.Left), Row(new("Udgået", "Left"), matrix.Left), Row(new("Kommet op ad trappen", "Came up the ladder"), matrix.UpInAll), Row(new("Nye", "New"), matrix.New), Row(new("Med indsats den anden dag", "With a measure on the second day"), matrix.AtLast),
                Row(new("Anbragte (trin 4-6) den første dag", "Placed (steps 4-6) on the first day"), placed.First), Row(new("Anbragte (trin 4-6) den anden dag", "Placed (steps 4-6) on the second day"), placed.Last),
            ])
        {
            Note = matrix is { AtFirst: > 0, AtLast: > 0 }
                ? new(string.Create(NumberForm.In(Language.Danish), $"Gennemsnitligt trin: {matrix.MeanStep(true):0.00} den første dag, {matrix.MeanStep(false):0.00} den anden."), string.Create(NumberForm.In(Language.English), $"Mean step: {matrix.MeanStep(true):0.00} on the first day, {matrix.MeanStep(false):0.00} on the second."))
                : null,
        };
    }

    /// <summary>The way of expecting, tested on the year that has been.</summary>
    public static Grid Test(IReadOnlyList<LadderTest> tests, LadderForecastQuestion question)
    {
        ArgumentNullException.ThrowIfNull(tests);
        ArgumentNullException.ThrowIfNull(question);
        return new Grid("test", new($"Så godt ramte metoden: ventet for {question.Start:yyyy-MM-dd} et år før, og hvad der skete", $"How well the method hit: expected for {question.Start:yyyy-MM-dd} a year before, and what happened"),
            [Step, new("expected", new("Ventet", "Expected"), 1), new("low", new("Nedre grænse", "Lower limit"), 1), new("high", new("Øvre grænse", "Upper limit"), 1), Count("observed", "Faktisk", "Actual"), new("error", new("Fejl i procent", "Error in percent"), 1), Count("no_change", "Antal året før", "Number a year before"), new("within", new("Inden for grænserne", "Within the limits"))],
            [.. tests.Reverse().Select(t => (IReadOnlyList<GridCell>)[Named(question.Ladder, t.Step), t.Expected.Expected, t.Expected.Low, t.Expected.High, t.Observed, t.ErrorPercent is { } error ? error : GridCell.None, t.NoChange, t.IsWithin ? new Text("ja", "yes") : new Text("nej", "no")])]);
    }

    /// <summary>Expected numbers by day, without or with limits.</summary>
    public static Grid Expected(IReadOnlyList<LadderExpected> expected, LadderForecastQuestion question, bool withLimits)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(question);
        IReadOnlyList<DateOnly> days = [.. expected.Select(e => e.Day).Distinct().Order()];
        return new Grid(withLimits ? "expected_limits" : "expected", withLimits ? new("Forventet antal børn på hvert trin med grænser", "Expected children on each step with limits") : new("Forventet antal børn på hvert trin", "Expected children on each step"),
            [Step, new("measure", new("Tal", "Figure")), .. days.Select(d => new GridColumn(KeyFigureGrids.Head(d), new(KeyFigureGrids.Head(d), KeyFigureGrids.Head(d)), 1))],
            [
                .. Enumerable.Range(1, question.Ladder.Steps.Count - 1).Reverse().SelectMany(step => new (Text Name, Func<LadderExpected, double> Of)[]
                {
                    (new("ventet", "expected"), e => e.Expected), (new("nedre grænse", "lower limit"), e => e.Low), (new("øvre grænse", "upper limit"), e => e.High),
                }.Take(withLimits ? 3 : 1).Select(f => (IReadOnlyList<GridCell>)[Named(question.Ladder, step), f.Name, .. days.Select(d => (GridCell)f.Of(expected.First(e => e.Day == d && e.Step == step)))])),
            ])
        {
            Note = new("Otte af ti udfald ventes at ligge inden for grænserne. De bygger på gentagne træk blandt kommunens egne børn og på tilfældets spil.", "Eight of ten outcomes are expected to lie within the limits. They build on repeated draws among the municipality's own children and on the play of chance."),
        };
    }

    /// <summary>A step with its number.</summary>
    public static Text Named(LadderClassification ladder, int step)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        var number = step.ToString(CultureInfo.InvariantCulture);
        return step == 0 ? new("0. Nye i perioden", "0. New in the period") : new($"{number}. {ladder.Steps[step].Da}", $"{number}. {ladder.Steps[step].En}");
    }

    /// <summary>Children placed outside home, as the classification has them: from the lowest step that holds a foster family on.</summary>
    public static int PlacedOn(LadderMatrix matrix, LadderClassification ladder, Func<int, int> on)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(ladder);
        var steps = KeyFigureList.All.Where(f => f.Code is "3" or "4" or "5" or "5a" or "5b" or "5c").SelectMany(f => f.Measures).Select(m => ladder.StepOf.GetValueOrDefault(m)).Where(s => s > 0).Distinct();
        return steps.Sum(on);
    }

    private static Text Titled(Text what, LadderQuestion question) => new($"{what.Da} fra {question.First:yyyy-MM-dd} til {question.Last:yyyy-MM-dd}", $"{what.En} from {question.First:yyyy-MM-dd} to {question.Last:yyyy-MM-dd}");

    private static GridColumn Count(string name, string danish, string english) => new(name, new(danish, english), 0);
}

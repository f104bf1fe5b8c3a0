using System.Globalization;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

/// <summary>The matrix that the joining report prints for a municipality (page 54), made from the cases of children.</summary>
public sealed class LadderTests
{
    private static readonly int[,] Printed =
    {
        { 0, 115, 144, 101, 0, 11, 16 },
        { 89, 108, 18, 13, 0, 0, 3 },
        { 119, 5, 445, 21, 0, 0, 10 },
        { 114, 9, 40, 344, 1, 6, 13 },
        { 2, 0, 0, 1, 46, 1, 1 },
        { 10, 3, 8, 2, 0, 334, 1 },
        { 17, 0, 8, 6, 0, 3, 170 },
    };

    private static readonly LadderQuestion Question = new(Geography.WithCode("851")!, new DateOnly(2014, 1, 1), new DateOnly(2014, 7, 1));

    private static readonly Lazy<LadderMatrix> FromCases = new(() =>
    {
        using var snapshot = Children();
        return LadderCounts.Of(snapshot, Question);
    });

    private static readonly string?[] OnStep = [null, "M101", "M208", "M205", "P4", "P1", "P7"];

    [Fact]
    public void The_printed_matrix_comes_out_of_case_data()
    {
        var matrix = FromCases.Value;
        for (var from = 0; from < 7; from++)
        {
            for (var to = 0; to < 7; to++)
                Assert.Equal(Printed[from, to], matrix[from, to]);
        }

        Assert.Equal([231, 600, 527, 51, 358, 204], Enumerable.Range(1, 6).Select(matrix.From));
        Assert.Equal([89, 124, 163, 3, 23, 34], Enumerable.Range(1, 6).Select(matrix.Down));
        Assert.Equal([34, 31, 20, 2, 1, 0], Enumerable.Range(1, 6).Select(matrix.Up));
        Assert.Equal([351, 240, 663, 488, 47, 355, 214], Enumerable.Range(0, 7).Select(matrix.To));
        Assert.Equal((1971, 2007, 436, 88, 387, 351, 1447), (matrix.AtFirst, matrix.AtLast, matrix.DownInAll, matrix.UpInAll, matrix.New, matrix.Left, matrix.Stayed));
        Assert.Equal([9, 63, -39, -4, -3, 10], Enumerable.Range(1, 6).Select(matrix.Net));
        Assert.Equal((3.1608, 3.1276), (Math.Round(matrix.MeanStep(true)!.Value, 4), Math.Round(matrix.MeanStep(false)!.Value, 4)));
    }

    [Theory]
    [InlineData(6, "0.0833 0.0000 0.0392 0.0294 0.0000 0.0147 0.8333")]
    [InlineData(5, "0.0279 0.0084 0.0223 0.0056 0.0000 0.9330 0.0028")]
    [InlineData(4, "0.0392 0.0000 0.0000 0.0196 0.9020 0.0196 0.0196")]
    [InlineData(3, "0.2163 0.0171 0.0759 0.6528 0.0019 0.0114 0.0247")]
    [InlineData(2, "0.1983 0.0083 0.7417 0.0350 0.0000 0.0000 0.0167")]
    [InlineData(1, "0.3853 0.4675 0.0779 0.0563 0.0000 0.0000 0.0130")]
    public void Shares_that_move_are_those_of_the_report(int from, string shares) =>
        Assert.Equal(shares, string.Join(' ', Enumerable.Range(0, 7).Select(to => FromCases.Value.Rate(from, to).ToString("0.0000", CultureInfo.InvariantCulture))));

    [Fact]
    public void The_summary_tells_those_who_left_from_those_who_came_down_and_that_more_are_placed_though_more_came_down()
    {
        var summary = LadderGrids.Summary(FromCases.Value, Question);
        (decimal? Number, string Percent) Row(string what) => summary.Rows.Single(r => r[0].Text!.Da == what) is var row ? (row[1].Number, row[2].Number!.Value.ToString("0.0", CultureInfo.InvariantCulture)) : default;
        Assert.Equal((1447m, "73.4"), Row("Blevet på samme trin"));
        Assert.Equal((436m, "22.1"), Row("Nedad i alt, udgåede med"));
        Assert.Equal((351m, "17.8"), Row("Udgået"));
        Assert.Equal((85m, "4.3"), Row("Kommet ned ad trappen"));
        Assert.Equal((88m, "4.5"), Row("Kommet op ad trappen"));
        Assert.Equal((387m, 2007m), (Row("Nye").Number, Row("Med indsats den anden dag").Number));
        Assert.Equal((613m, 616m), (Row("Anbragte (trin 4-6) den første dag").Number, Row("Anbragte (trin 4-6) den anden dag").Number));
    }

    [Fact]
    public void Priced_with_the_unit_costs_of_the_report_the_moves_cost_9_327_713_kroner_a_year_more()
    {
        var prices = LadderPrices.Of([], Geography.WithCode("851")!, LadderClassification.Joining, LadderPrices.Read(["step;kroner", "4;135570", "5;503339", "6;1138001"]));
        var (first, last) = (LadderPrices.CostOf(prices, s => FromCases.Value.From(s)), LadderPrices.CostOf(prices, s => FromCases.Value.To(s)));
        Assert.Equal((419_261_636m, 428_589_349m, 9_327_713m), (first, last, last - first));
    }

    [Fact]
    public void With_the_same_shares_and_newcomers_the_steps_develop_as_worked_out_by_hand()
    {
        var periods = FromCases.Value.Expected(4);
        double[][] expected =
        [
            [240, 663, 488, 47, 355, 214],
            [244.04, 707.79, 465.45, 43.32, 351.83, 222.45],
            [245.89, 739.88, 452.69, 39.95, 348.66, 229.66],
            [246.78, 763.06, 445.71, 36.90, 345.60, 235.83],
        ];
        for (var period = 0; period < 4; period++)
            Assert.Equal(expected[period], periods[period].Skip(1).Select(n => Math.Round(n, 2)));
        Assert.Equal([2007, 2034.88, 2056.73, 2073.88], periods.Select(p => Math.Round(p.Sum(), 2)));
    }

    [Fact]
    public void A_child_stands_on_its_highest_step_and_the_days_themselves_count()
    {
        using var snapshot = KeyFigureTests.Snapshot(
            KeyFigureTests.Child(10, ("851", "M101", "2014-01-01", null), ("851", "P1", "2013-01-01", "2014-01-01")),
            KeyFigureTests.Child(10, ("851", "P7", "2014-01-02", "2014-06-30")));
        var matrix = LadderCounts.Of(snapshot, new LadderQuestion(Geography.WithCode("851")!, new DateOnly(2014, 1, 1), new DateOnly(2014, 7, 1)));
        Assert.Equal((1, 1, 0), (matrix[5, 1], matrix.AtFirst, matrix.New));
    }

    [Fact]
    public void Every_support_measure_and_placement_type_stands_on_a_step_and_disability_on_none()
    {
        foreach (var measure in Measures.All)
            Assert.Equal(measure.Statistic != Statistic.Disability, LadderClassification.Joining.StepOf.ContainsKey(measure.Key));
    }

    [Fact]
    public void An_own_classification_must_name_each_measure_once_on_a_step_that_exists()
    {
        Text[] steps = [new("0", "0"), new("1", "1")];
        Assert.Throws<ArgumentException>(() => LadderClassification.Of(new("x", "x"), steps, [("P1", 2)]));
        Assert.Throws<ArgumentException>(() => LadderClassification.Of(new("x", "x"), steps, [("P1", 1), ("P1", 1)]));
        Assert.Throws<ArgumentException>(() => LadderClassification.Of(new("x", "x"), steps, [("Q1", 1)]));
    }

    // A child for each one counted in the report: its measure before the first day and its measure on the second.
    private static Snapshot Children()
    {
        var children = new List<(SnapshotPerson, (string, string, string, string?)[])>();
        for (var from = 0; from < 7; from++)
        {
            for (var to = 0; to < 7; to++)
            {
                for (var n = 0; n < Printed[from, to]; n++)
                {
                    var spells = new List<(string, string, string, string?)>();
                    if (OnStep[from] is { } before)
                        spells.Add(("851", before, "2013-05-01", from == to ? null : "2014-03-31"));
                    if (from != to && OnStep[to] is { } after)
                        spells.Add(("851", after, "2014-04-01", null));
                    children.Add(KeyFigureTests.Child(n % 18, [.. spells]));
                }
            }
        }

        return KeyFigureTests.Snapshot([.. children]);
    }
}

using Socialstat.Law;
using Socialstat.Management;
using static Socialstat.Tests.Management.KeyFigureTests;

namespace Socialstat.Tests.Management;

/// <summary>What the reports tell, for children whose figures can be counted by hand.</summary>
public sealed class ReportTests
{
    private static readonly Municipality Aalborg = Geography.WithCode("851")!;

    [Fact]
    public void Children_on_a_day_are_counted_once_in_each_place_and_once_in_all()
    {
        using var snapshot = Snapshot(
            Child(8, ("851", "P1", "2024-01-01", null), ("851", "M203", "2024-01-01", null)),
            Child(9, ("851", "P1", "2024-01-01", "2024-06-30"), ("851", "P7", "2024-06-30", null)), // Moves on the day.
            Child(10, ("851", "M203", "2024-01-01", null)),
            Child(11, ("851", "H1", "2024-01-01", null)),
            Child(12, ("101", "P1", "2024-01-01", null)));
        var day = PlacementTrend.On(snapshot, Aalborg, [new DateOnly(2024, 6, 30)])[0];
        Assert.Equal((2, 1, 2, 1, 4), (day.Placed["P1"], day.Placed["P7"], day.AllPlaced, day.OnlySupport, day.Active));
    }

    [Fact]
    public void A_child_that_moves_is_neither_inflow_nor_outflow()
    {
        using var snapshot = Snapshot(
            Child(8, ("851", "P1", "2024-01-10", "2024-02-14"), ("851", "P7", "2024-02-15", "2024-03-31")),
            Child(9, ("851", "P1", "2024-02-01", "2024-02-05"), ("851", "P1", "2024-02-10", null)));
        var flows = PlacementTrend.Flows(snapshot, Aalborg, [new DateOnly(2024, 1, 1), new DateOnly(2024, 2, 1), new DateOnly(2024, 3, 1)]);
        Assert.Equal([(1, 0), (2, 1), (0, 1)], flows.Select(f => (f.Into, f.Out)));
    }

    [Theory]
    [InlineData(new[] { 10, 20, 0 }, new[] { false, false, false })]
    [InlineData(new[] { 3, 20, 8 }, new[] { true, false, true })] // One alone could be found by taking away.
    [InlineData(new[] { 3, 4, 8 }, new[] { true, true, false })]
    [InlineData(new[] { 3, 0, 0 }, new[] { true, false, false })] // Nothing else to hide.
    public void Small_districts_are_hidden_and_never_one_alone(int[] counts, bool[] hidden) => Assert.Equal(hidden, DistrictGrids.Hidden(counts));

    [Fact]
    public void Notifications_stand_in_the_quarter_in_which_they_came()
    {
        var grid = EnquiryGrids.Of([new DateOnly(2024, 3, 31), new DateOnly(2024, 6, 30)], [new(2023, 12, 31), new(2024, 1, 1), new(2024, 3, 31), new(2024, 4, 1), new(2024, 7, 1)], EnquiryGrids.Read(["quarter_end;examinations", "2024-06-30;12"]));
        Assert.Equal([2m, 1m], grid.Rows[0].Skip(1).Select(c => c.Number));
        Assert.Equal([null, 12m], grid.Rows[1].Skip(1).Select(c => c.Number));
    }

    [Fact]
    public void Targets_are_reached_in_the_direction_of_the_guide()
    {
        var targets = KeyFigureTarget.Read(["key_figure;date;per_1000;kind", "1;2026-01-01;9,5;target", "5;2025-07-01;2;milestone"], KeyFigureList.All);
        Assert.Equal([new("1", new DateOnly(2026, 1, 1), 9.5m, false), new("5", new DateOnly(2025, 7, 1), 2m, true)], targets);
        Assert.True(targets[0].IsReachedBy(9.6m) && !targets[0].IsReachedBy(9.4m) && targets[1].IsReachedBy(1.9m) && !targets[1].IsReachedBy(2.1m));
        Assert.StartsWith("2:", Assert.Throws<FormatException>(() => KeyFigureTarget.Read(["key_figure;date;per_1000;kind", "9;2026-01-01;9;target"], KeyFigureList.All)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_municipality_can_count_key_figures_of_its_own()
    {
        var own = OwnKeyFigures.Read(["key_figure;title_da;title_en;part_of;measures", "1;Tidlig hjælp;Early help;;M101 M102", "1x;Grupper;Groups;1;M102"]);
        Assert.Equal([("1", null, 2), ("1x", "1", 1)], own.Select(f => (f.Code, f.PartOf, f.Measures.Count)));
        using var snapshot = Snapshot(Child(8, ("851", "M101", "2025-01-01", null)), Child(9, ("851", "M102", "2025-01-01", null)), Child(9, ("851", "M103", "2025-01-01", null)));
        var table = KeyFigureCounts.Of(snapshot, [], new KeyFigureQuestion { Municipality = Aalborg, Days = [new DateOnly(2025, 7, 1)], Figures = own });
        Assert.Equal([2, 1], table.Rows.Select(r => r.Count));
        Assert.Throws<FormatException>(() => OwnKeyFigures.Read(["key_figure;title_da;title_en;part_of;measures", "1;a;b;;M999"]));
        Assert.Throws<FormatException>(() => OwnKeyFigures.Read(["key_figure;title_da;title_en;part_of;measures", "1;a;b;2;M101"]));
    }

    [Fact]
    public void Young_people_about_to_come_of_age_stand_in_their_quarter()
    {
        var (person, spells) = Child(8, ("851", "P1", "2020-01-01", (string?)null));
        using var snapshot = Snapshot((person with { BirthDayNumber = new DateOnly(2008, 5, 1).DayNumber }, spells), (person with { BirthDayNumber = new DateOnly(2008, 3, 1).DayNumber }, spells));
        var row = Assert.Single(ThemeGrids.ComingOfAge(snapshot, Aalborg, new DateOnly(2026, 3, 1)).Rows); // The other turns 18 on the day itself.
        Assert.Equal([1m, 0m, 0m, 0m, 1m], row.Skip(1).Select(c => c.Number));
    }

    [Fact]
    public void The_tables_of_the_guide_have_its_rows_and_shares()
    {
        using var snapshot = Snapshot(Child(8, ("851", "P6", "2025-01-01", null)), Child(9, ("851", "P7", "2025-01-01", null)), Child(9, ("851", "P7", "2025-01-01", null)), Child(9, ("851", "P4", "2025-01-01", null)));
        var question = new KeyFigureQuestion { Municipality = Aalborg, Days = [new DateOnly(2025, 7, 1)], Population = new Dictionary<DateOnly, long> { [new DateOnly(2025, 7, 1)] = 1000 } };
        var grids = KeyFigureGrids.Of(KeyFigureCounts.Of(snapshot, [], question), question).ToDictionary(g => g.Name);
        Assert.Equal(["table1", "table2", "table3", "table4", "table5", "figure5"], grids.Keys);
        Assert.Equal([1000m, 4m, 4m, 1m, 1m, 0m, 0m, 3m, 3m], grids["table4"].Rows.Select(r => r[1].Number));
        Assert.Equal(["33,3", "66,7", "0,0"], new[] { 1, 3, 5 }.Select(r => grids["table5"].Rows[r][1].Show(grids["table5"].Columns[1], Language.Danish)));
    }
}

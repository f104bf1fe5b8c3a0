using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;
using static Socialstat.Tests.Management.KeyFigureTests;

namespace Socialstat.Tests.Management;

/// <summary>What is expected of the ladder, for children whose future can be worked out by hand.</summary>
public sealed class LadderForecastTests
{
    private static readonly Municipality Aalborg = Geography.WithCode("851")!;
    private static readonly DateOnly Start = new(2024, 1, 1);

    [Fact]
    public void Children_who_have_never_moved_stay_where_they_are()
    {
        using var snapshot = Snapshot(Child(2, ("851", "P1", "2020-01-01", null)), Child(3, ("851", "P7", "2020-01-01", null)), Child(3, ("851", "M208", "2020-01-01", null)));
        var expected = LadderForecast.Of(snapshot, new LadderForecastQuestion(Aalborg, Start));
        Assert.Equal(8 * 6, expected.Count);
        Assert.All(expected, e => Assert.Equal(e.Step is 2 or 5 or 6 ? 1 : 0, e.Expected, 9));
        Assert.All(expected, e => Assert.Equal((e.Expected, e.Expected), (e.Low, e.High)));
    }

    [Fact]
    public void A_placed_child_leaves_on_its_own_eighteenth_birthday_and_not_a_share_of_it_every_day()
    {
        using var snapshot = Snapshot(Born("2006-08-20", ("851", "P1", "2020-01-01", null)), Born("2004-05-05", ("851", "P1", "2015-01-01", "2022-05-04")));
        var foster = LadderForecast.Of(snapshot, new LadderForecastQuestion(Aalborg, Start)).Where(e => e.Step == 5).ToDictionary(e => e.Day, e => e.Expected);
        Assert.Equal(1, foster[new DateOnly(2024, 7, 1)], 9);
        Assert.Equal(0, foster[new DateOnly(2024, 10, 1)], 9);
    }

    [Fact]
    public void The_last_measures_end_at_twenty_three()
    {
        using var snapshot = Snapshot(Born("2001-06-30", ("851", "M208", "2018-01-01", null)));
        var preventive = LadderForecast.Of(snapshot, new LadderForecastQuestion(Aalborg, Start)).Where(e => e.Step == 2).ToDictionary(e => e.Day, e => e.Expected);
        Assert.Equal((1, 0), (Math.Round(preventive[new DateOnly(2024, 4, 1)], 9), preventive[new DateOnly(2024, 7, 1)]));
    }

    [Fact]
    public void Those_who_came_come_again_at_the_same_time_of_the_year()
    {
        using var snapshot = Snapshot(Child(4, ("851", "P4", "2022-11-15", "2023-02-15")));
        var network = LadderForecast.Of(snapshot, new LadderForecastQuestion(Aalborg, Start) { YearsBack = 2 }).Where(e => e.Step == 4).ToDictionary(e => e.Day, e => e.Expected);
        Assert.Equal(0, network[new DateOnly(2024, 10, 1)]);
        Assert.InRange(network[new DateOnly(2025, 1, 1)], 0.3, 1);
    }

    [Fact]
    public void Ten_children_from_step_six_to_five_are_ten_fewer_and_ten_more_and_never_more_than_there_are()
    {
        var children = Enumerable.Range(0, 25).Select(i => Child(2, ("851", "P7", "2020-01-01", (string?)null))).ToArray();
        using var snapshot = Snapshot(children);
        double[] Steps(string moves)
        {
            var scenario = LadderScenario.Read("Færre på institution", moves, 7)!;
            return [.. LadderForecast.Of(snapshot, new LadderForecastQuestion(Aalborg, Start) { Scenario = scenario, Quarters = 1 }).Select(e => Math.Round(e.Expected, 6))];
        }

        Assert.Equal([0, 0, 0, 0, 10, 15], Steps("10:6-5"));
        Assert.Equal([0, 0, 0, 0, 25, 0], Steps("40:6-5"));
        Assert.Equal([0, 0, 0, 5, 10, 10], Steps("10:6-5, 5:6-4"));
        Assert.Equal([0, 0, 0, 0, 0, 25], Steps("10:5-4"));
        Assert.Null(LadderScenario.Read("", "10:9-5", 7));
        Assert.Null(LadderScenario.Read("", "-1:6-5", 7));
    }

    [Fact]
    public void The_same_seed_gives_the_same_limits_and_they_hold_what_is_expected()
    {
        using var snapshot = Moving();
        var question = new LadderForecastQuestion(Aalborg, Start);
        var (first, second) = (LadderForecast.Of(snapshot, question), LadderForecast.Of(snapshot, question));
        Assert.Equal(first, second);
        Assert.All(first, e => Assert.True(e.Low >= 0 && e.Low <= e.Expected && e.Expected <= e.High));
        Assert.Contains(first, e => e.High - e.Low > 1);
        Assert.NotEqual(first, LadderForecast.Of(snapshot, question with { Seed = 7 }));
    }

    [Fact]
    public void The_way_of_expecting_is_tested_on_the_year_that_has_been()
    {
        using var snapshot = Moving();
        var tests = LadderForecast.Test(snapshot, new LadderForecastQuestion(Aalborg, Start));
        var foster = tests.Single(t => t.Step == 5);
        Assert.Equal(LadderCounts.Of(snapshot, new LadderQuestion(Aalborg, Start.AddYears(-1), Start)).To(5), foster.Observed);
        Assert.True(foster.IsWithin, $"{foster.Expected} and {foster.Observed}");
        Assert.InRange(foster.ErrorPercent!.Value, -35, 35);
    }

    private static (SnapshotPerson Person, (string, string, string, string?)[] Spells) Born(string birth, params (string, string, string, string?)[] spells)
    {
        var (person, _) = Child(4);
        return (person with { BirthDayNumber = DateOnly.ParseExact(birth, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber }, spells);
    }

    // Two hundred children who each spend a year at home-based help, and every fourth of them then two years in a foster family; one begins every eleventh day.
    private static Snapshot Moving() => Snapshot([.. Enumerable.Range(0, 200).Select(i =>
    {
        var from = new DateOnly(2018, 6, 1).AddDays(i * 11);
        string Day(int years, int less = 0) => from.AddYears(years).AddDays(-less).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return i % 4 == 0
            ? Child(4, ("851", "M205", Day(0), Day(1, 1)), ("851", "P1", Day(1), Day(3, 1)))
            : Child(4, ("851", "M205", Day(0), Day(1, 1)));
    })]);
}

using Socialstat.Statistics;
using static Socialstat.Tests.Statistics.Example;

namespace Socialstat.Tests.Statistics;

public sealed class EpisodeTests
{
    [Fact]
    public void A_gap_of_14_days_joins_two_spells_into_one_episode() =>
        Assert.Equal(1, Figure("ISBU01", Spells(("2024-01-01", "2024-03-01"), ("2024-03-15", "2024-04-01")), "000", "3", "2024"));

    [Fact]
    public void A_gap_of_15_days_leaves_two_episodes() =>
        Assert.Equal(2, Figure("ISBU01", Spells(("2024-01-01", "2024-03-01"), ("2024-03-16", "2024-04-01")), "000", "3", "2024"));

    [Fact]
    public void A_gap_of_14_days_is_counted_over_a_leap_day() =>
        Assert.Equal(1, Figure("ISBU01", Spells(("2024-01-01", "2024-02-20"), ("2024-03-05", "2024-04-01")), "000", "3", "2024"));

    [Fact]
    public void The_same_dates_do_not_join_in_a_year_without_a_leap_day_when_they_lie_15_days_apart() =>
        Assert.Equal(2, Figure("ISBU01", Spells(("2023-01-01", "2023-02-18"), ("2023-03-05", "2023-04-01")), "000", "3", "2023"));

    [Fact]
    public void A_chain_of_short_gaps_is_one_episode() =>
        Assert.Equal(1, Figure("ISBU03", Spells(("2024-01-01", "2024-01-01"), ("2024-01-15", "2024-01-15"), ("2024-01-29", "2024-02-01")), "000", "4", "2024"));

    [Fact]
    public void A_spell_inside_a_longer_one_does_not_shorten_it() =>
        Assert.Equal(1, Figure("ISBU01", Spells(("2024-01-01", "2024-12-01"), ("2024-02-01", "2024-02-02"), ("2024-11-01", "2024-12-10")), "000", "3", "2024"));

    [Fact]
    public void An_open_spell_makes_an_open_episode_that_later_spells_join() =>
        Assert.Equal(1, Figure("ISBU04", Spells(("2020-01-01", null), ("2024-02-01", "2024-02-02")), "000", "3", "IALT", "0", "2025"));

    [Fact]
    public void Fragments_with_the_same_start_and_end_count() =>
        Assert.Equal(1, Figure("ISBU01", Spells(("2024-05-05", "2024-05-05")), "101", "405", "2024"));

    [Fact]
    public void An_episode_runs_over_the_change_of_law() =>
        Assert.Equal([1L, 1L, 0L], Row("ISBU01", Spells(("2023-06-01", "2023-12-31"), ("2024-01-01", "2024-06-01")), "000", "3"));

    [Fact]
    public void An_episode_that_runs_over_the_change_of_law_starts_once() =>
        Assert.Equal([1L, 0L, 0L], Row("ISBU03", Spells(("2023-06-01", "2023-12-31"), ("2024-01-01", "2024-06-01")), "000", "4"));

    [Fact]
    public void An_episode_that_ends_on_31_December_is_in_the_stock_of_that_day_and_not_in_the_next_year()
    {
        var register = Spells(("2023-06-01", "2023-12-31"));
        Assert.Equal([1L, 0L, 0L], Row("ISBU04", register, "000", "3", "IALT", "0"));
        Assert.Equal([1L, 0L, 0L], Row("ISBU01", register, "000", "3"));
    }

    [Fact]
    public void An_episode_that_ends_on_30_December_is_active_in_the_year_but_not_in_the_stock()
    {
        var register = Spells(("2023-06-01", "2023-12-30"));
        Assert.Equal([0L, 0L, 0L], Row("ISBU04", register, "000", "3", "IALT", "0"));
        Assert.Equal([1L, 0L, 0L], Row("ISBU01", register, "000", "3"));
    }

    [Fact]
    public void An_episode_that_starts_on_1_January_is_not_active_in_the_year_before() =>
        Assert.Equal([0L, 1L, 1L], Row("ISBU01", Spells(("2024-01-01", null)), "000", "3"));

    [Fact]
    public void The_same_measure_in_two_municipalities_is_two_episodes()
    {
        var register = new ReportedRegister([Girl],
            [new(1, "101", "M101", Day("2024-01-01"), Day("2024-02-01")), new(1, "147", "M101", Day("2024-01-15"), Day("2024-03-01"))]);
        Assert.Equal(2, Figure("ISBU01", register, "000", "405", "2024"));
        Assert.Equal(1, Figure("ISBU01", register, "101", "405", "2024"));
    }

    [Fact]
    public void The_longest_gap_is_one_dated_value_with_its_source() =>
        Assert.Equal((14, "000:3.5; 004:3.5"), (EpisodeRule.LongestGap.On(new DateOnly(2024, 1, 1)), EpisodeRule.LongestGap.Steps.Single().Source));

    private static long?[] Row(string table, ReportedRegister register, params string[] codes) =>
        [.. new[] { "2023", "2024", "2025" }.Select(year => Figure(table, register, [.. codes, year]))];
}

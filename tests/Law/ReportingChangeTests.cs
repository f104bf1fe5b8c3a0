using Socialstat.Law;

namespace Socialstat.Tests.Law;

/// <summary>What changes for reporters between two days.</summary>
public class ReportingChangeTests
{
    private static readonly DateOnly Before = new(2024, 12, 31);
    private static readonly DateOnly After = new(2025, 1, 1);

    [Fact]
    public void The_concepts_about_adults_are_new_on_1_January_2025()
    {
        var changes = ReportingChanges.Between(AdultRecord.Declaration, Before, After);
        Assert.Contains(changes, c => c.Kind == ChangeKind.Field && c.What.En.Contains("functioning_level", StringComparison.Ordinal));
        Assert.Contains(changes, c => c.Kind == ChangeKind.Requirement && c.What.En.Contains("primary_target_group", StringComparison.Ordinal));
        Assert.All(changes, c => Assert.Equal(After, c.TakesEffect));
    }

    [Fact]
    public void What_took_effect_on_the_first_day_is_not_new_and_what_takes_effect_on_the_last_day_is()
    {
        Assert.Empty(ReportingChanges.Between(AdultRecord.Declaration, After, After));
        Assert.NotEmpty(ReportingChanges.Between(AdultRecord.Declaration, Before, After));
        Assert.Empty(ReportingChanges.Between(AdultRecord.Declaration, new(2024, 7, 1), Before));
    }

    [Fact]
    public void Measures_pass_from_serviceloven_to_barnets_lov_on_1_January_2024()
    {
        var changes = ReportingChanges.Between(SupportRecord.Declaration, new(2023, 12, 31), new(2024, 1, 1));
        Assert.Contains(changes, c => c.Kind == ChangeKind.Measure && c.What.En.Contains("under BL 32.1.5 in place of SEL 52.3.3", StringComparison.Ordinal));
    }

    [Fact]
    public void Support_under_117a_comes_with_its_own_deadline_on_1_July_2024()
    {
        var changes = ReportingChanges.Between(AdultRecord.Declaration, new(2024, 6, 30), new(2024, 7, 1));
        Assert.Equal([ChangeKind.Field, ChangeKind.Provision, ChangeKind.Deadline], changes.Select(c => c.Kind));
        Assert.All(changes.Skip(1), c => Assert.StartsWith("SEL 117a", c.What.Da, StringComparison.Ordinal));
    }

    [Fact]
    public void All_expenditure_is_asked_for_from_the_accounting_year_2026()
    {
        var change = Assert.Single(ReportingChanges.Between(ExpenditureRecord.Declaration, new(2025, 7, 1), new(2026, 1, 1)));
        Assert.Equal((ChangeKind.Scope, new DateOnly(2026, 1, 1)), (change.Kind, change.TakesEffect));
    }

    [Fact]
    public void A_code_that_is_taken_out_is_a_change_on_the_day_after_its_last()
    {
        var changes = ReportingChanges.Between(PlacementRecord.Declaration, new(2023, 12, 31), new(2024, 1, 1));
        Assert.Contains(changes, c => c.Kind == ChangeKind.Code && c.What.Da.Contains("koden 12 Skibsprojekt udgår", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-07-01", true)]
    [InlineData("2024-07-02", false)]
    [InlineData("2025-01-01", false)]
    public void A_change_is_announced_in_time_six_months_before(string notice, bool inTime)
    {
        var change = ReportingChanges.Between(AdultRecord.Declaration, Before, After)[0];
        Assert.Equal(new DateOnly(2024, 7, 1), change.LatestNotice);
        Assert.Equal(inTime, change.IsInTime(DateOnly.Parse(notice, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("2025-01-01", "2025-07-01")]
    [InlineData("2025-06-30", "2025-07-01")]
    [InlineData("2025-07-01", "2026-01-01")]
    [InlineData("2025-12-31", "2026-01-01")]
    public void Versions_of_the_order_take_effect_on_1_January_and_1_July(string day, string next) =>
        Assert.Equal(DateOnly.Parse(next, System.Globalization.CultureInfo.InvariantCulture), ReportingChanges.NextVersion(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
}

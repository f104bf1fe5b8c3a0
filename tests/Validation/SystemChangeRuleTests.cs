using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>Rules about a change of source system.</summary>
public class SystemChangeRuleTests
{
    [Theory]
    [InlineData(20, 5, false)] // 25 % is the limit.
    [InlineData(20, 6, true)]
    [InlineData(19, 19, false)]
    public void GEN_D005_more_than_a_quarter_of_at_least_20_starts_around_the_day_of_going_live_is_noted(int starts, int around, bool broken) =>
        Assert.Equal(broken, Judged.Municipality("GEN-D005", View(new NewSystemStarts(Change, starts, around)))!.Count == 1);

    [Fact]
    public void GEN_D005_names_the_system_and_the_day() =>
        Assert.Equal(["10", "20", "Ny", "2026-03-01"], Judged.Municipality("GEN-D005", View(new NewSystemStarts(Change, 20, 10)))!.Single());

    [Fact]
    public void GEN_D005_says_nothing_when_no_change_was_announced() => Assert.Empty(Judged.Municipality("GEN-D005", View())!);

    [Fact]
    public void GEN_F025_is_kept_when_the_new_system_was_announced() =>
        Assert.Equal(Outcome.Kept, OneDelivery.Of("GEN-F025", OneDelivery.View(OneDelivery.Numbered(1, system: "Ny"), v => (v.SourceSystemsBefore, v.SystemIsAnnounced) = (["Gammel"], true))));

    private static SystemChange Change => new()
    {
        Reporter = "101",
        RecordType = "support",
        FromSystem = "Gammel",
        ToSystem = "Ny",
        GoLive = new DateOnly(2026, 3, 1),
        By = "101",
        RecordedAt = new DateTimeOffset(2026, 2, 1, 9, 0, 0, TimeSpan.Zero),
    };

    private static MunicipalityView View(params NewSystemStarts[] systems) => new()
    {
        Municipality = Geography.WithCode("101")!,
        Statistic = Statistic.Support,
        Figures = new MunicipalityFigures(),
        National = [],
        Children = _ => null,
        SourceSystems = _ => 2,
        NewSystems = systems,
        LastFullYear = 2025,
        Today = new DateOnly(2026, 6, 1),
    };
}

using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;
using static Socialstat.Tests.Intake.Deliveries;
using static Socialstat.Tests.Intake.Story;

namespace Socialstat.Tests.Intake;

/// <summary>A change of source system: what goes wrong with cases, and what announcing it does.</summary>
public sealed class SystemChangeTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2025, 2, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly GoLive = Day("2025-03-01");
    private readonly TempStore _store = new();

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("2024-05-01", true)]
    [InlineData("2024-05-04", true)]
    [InlineData("2024-05-05", false)]
    public void The_same_measure_of_the_same_person_with_starts_within_three_days_is_a_probable_duplicate(string start, bool isDuplicate)
    {
        var found = Compare([Case("A1", "2024-05-01")], [Case("B1", start)]);
        Assert.Equal(isDuplicate, found.Any(f => f is { Fault: MovedCaseFault.ProbableDuplicate, Old.CaseId: "A1", New.CaseId: "B1" }));
    }

    [Theory]
    [InlineData("2025-02-26", true)]
    [InlineData("2025-03-04", true)]
    [InlineData("2025-02-25", false)]
    [InlineData("2025-03-05", false)]
    public void A_start_that_has_jumped_to_around_the_day_of_going_live_is_lost(string start, bool isLost)
    {
        Assert.Equal(isLost, Compare([Case("A1", "2023-05-01")], [Case("B1", start)]).Any(f => f.Fault == MovedCaseFault.LostStart));
        Assert.Equal(isLost, Compare([Case("S1", "2023-05-01")], [Case("S1", start)]).Any(f => f.Fault == MovedCaseFault.LostStart));
    }

    [Fact]
    public void A_case_closed_in_the_old_system_when_the_new_one_came_is_still_the_same_case() =>
        Assert.Equal(MovedCaseFault.LostStart, Assert.Single(Compare([Case("A1", "2023-05-01", "2025-02-28")], [Case("B1", "2025-03-01")])).Fault);

    [Fact]
    public void A_case_that_ended_long_before_is_no_part_of_the_move() =>
        Assert.Empty(Compare([Case("A1", "2023-05-01", "2024-02-28")], [Case("B1", "2025-03-01")]));

    [Fact]
    public void Another_measure_or_person_is_another_case()
    {
        Assert.DoesNotContain(Compare([Case("A1", "2024-05-01")], [Case("B1", "2024-05-01") with { Measure = "M101" }]), f => f.Fault == MovedCaseFault.ProbableDuplicate);
        Assert.DoesNotContain(Compare([Case("A1", "2024-05-01")], [Case("B1", "2024-05-01") with { Person = PersonId.Parse(Noah) }]), f => f.Fault == MovedCaseFault.ProbableDuplicate);
    }

    [Fact]
    public void A_case_that_goes_on_under_its_key_with_its_start_is_as_it_should_be() => Assert.Empty(Compare([Case("S1", "2023-05-01")], [Case("S1", "2023-05-01")]));

    [Fact]
    public void A_running_case_that_the_new_system_does_not_report_is_left_behind()
    {
        Assert.Equal(MovedCaseFault.OnlyInOld, Assert.Single(Compare([Case("A1", "2023-05-01")], [])).Fault);
        Assert.Empty(Compare([Case("A1", "2023-05-01", "2025-02-28")], []));
        Assert.Single(Compare([Case("A1", "2023-05-01", "2025-03-01")], []));
        Assert.Empty(SystemComparison.Compare(ByKey([Case("A1", "2023-05-01")]), ByKey([]), GoLive, hasNew: false));
    }

    [Fact]
    public void The_deliveries_of_both_systems_are_compared_as_they_came()
    {
        Send("Gammel", "20250115", 1, Start("A1", Maria, "2023-05-01") + Start("A2", Noah, "2024-01-10") + Start("A3", Noah, "2024-02-01", paragraph: "BL 32.1.5") + Start("A4", Noah, "2024-03-01", paragraph: "BL 32.1.2"));
        Send("Ny", "20250310", 1, Start("B1", Maria, "2025-03-01") + Start("B2", Noah, "2024-01-11"));
        Send("Gammel", "20250312", 2, Delete("A4"));
        Announce();
        using var store = RegisterStore.OpenToRead(_store.Folder);
        var comparison = SystemComparison.Of(store.Database, store.Paths, store.Receipts, store.Collection.SystemChanges.Single());
        Assert.Equal((3, 2, 0), (comparison.OldCases, comparison.NewCases, comparison.SameKey));
        Assert.Equal(["ProbableDuplicate A2 B2", "LostStart A1 B1", "OnlyInOld A3 "], comparison.Cases.Select(c => $"{c.Fault} {c.Old.CaseId} {c.New?.CaseId}"));
    }

    [Fact]
    public void A_new_system_that_has_been_announced_raises_no_warning()
    {
        Send("Gammel", "20250115", 1, Start("A1", Maria, "2023-05-01"));
        Send("Ny", "20250310", 1, Start("A1", Maria, "2023-05-01"));
        Assert.Contains("GEN-F025@support_101_20250310_0001.csv:0", _store.Findings());
        Announce();
        Assert.DoesNotContain("GEN-F025@support_101_20250310_0001.csv:0", _store.Findings());
        _store.Rebuild();
        Assert.DoesNotContain("GEN-F025@support_101_20250310_0001.csv:0", _store.Findings());
    }

    [Theory]
    [InlineData(20, 6, true)] // 30 % of 20 cases.
    [InlineData(20, 5, false)] // 25 % is not above the limit.
    [InlineData(19, 19, false)] // Too few to judge.
    public void Many_starts_around_the_day_of_going_live_are_told(int cases, int lost, bool isFound)
    {
        Send("Gammel", "20250115", 1, Start("A1", Maria, "2023-05-01"));
        Send("Ny", "20250310", 1, string.Concat(Enumerable.Range(0, cases).Select(i => Start($"B{i}", Maria, i < lost ? "2025-03-02" : $"2024-{(i % 12) + 1:00}-15"))));
        Assert.DoesNotContain("GEN-D005@:0", _store.Findings());
        Announce();
        Assert.Equal(isFound, _store.Findings().Contains("GEN-D005@:0"));
    }

    [Fact]
    public void Starts_that_came_long_after_the_change_are_not_about_it()
    {
        Send("Gammel", "20250115", 1, Start("A1", Maria, "2023-05-01"));
        Send("Ny", "20250602", 1, string.Concat(Enumerable.Range(0, 20).Select(i => Start($"B{i}", Maria, "2025-03-02"))));
        Announce();
        Assert.DoesNotContain("GEN-D005@:0", _store.Findings());
    }

    [Fact]
    public void What_two_systems_have_reported_of_the_same_child_is_counted_once_each()
    {
        Send("Gammel", "20250115", 1, Start("A1", Maria, "2024-02-01") + Start("A2", Noah, "2024-02-01"));
        Assert.Equal(new ReportedTwice(2, 0, 2, 0), Twice());
        Send("Ny", "20250602", 1, Start("B1", Maria, "2024-09-01"));
        Assert.Equal(new ReportedTwice(2, 1, 2, 1), Twice());

        ReportedTwice Twice()
        {
            using var store = RegisterStore.OpenToRead(_store.Folder);
            return ReportedTwice.Count(store, [SupportRecord.Declaration]);
        }
    }

    private void Send(string system, string day, int sequence, string rows)
    {
        if (!RegisterStore.Exists(_store.Folder))
            _store.Receive(_store.File("persons_000_20240101_0001.csv", Persons));
        _store.ReceiveWith(new DeliveryLabel { SourceSystem = system }, 5000, _store.File($"support_101_{day}_{sequence:0000}.csv", Header + rows));
    }

    private void Announce()
    {
        using var store = RegisterStore.OpenToWrite(_store.Folder);
        Receiver.Announce(
            store,
            new SystemChange { Reporter = "101", RecordType = "support", FromSystem = "Gammel", ToSystem = "Ny", GoLive = GoLive, By = "101", RecordedAt = Now },
            new ReceiveOptions { Today = TempStore.Today, Clock = new TempStore.FixedClock() });
    }

    private static List<MovedCase> Compare(SystemCase[] before, SystemCase[] after) => [.. SystemComparison.Compare(ByKey(before), ByKey(after), GoLive, hasNew: true)];

    private static Dictionary<string, SystemCase> ByKey(SystemCase[] cases) => cases.ToDictionary(c => c.CaseId, StringComparer.Ordinal);

    private static SystemCase Case(string id, string start, string? end = null) => new(id, PersonId.Parse(Maria), "M203", Day(start), end is null ? null : Day(end));
}

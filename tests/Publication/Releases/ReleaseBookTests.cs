using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

public sealed class ReleaseBookTests
{
    [Theory]
    [InlineData("2026-03-28", 7)] // Winter time until the night of 29 March.
    [InlineData("2026-03-29", 6)]
    [InlineData("2026-03-30", 6)]
    [InlineData("2026-10-24", 6)] // Summer time until the night of 25 October.
    [InlineData("2026-10-25", 7)]
    [InlineData("2026-10-26", 7)]
    public void Figures_are_public_at_eight_in_Denmark_and_not_a_moment_before(string day, int utcHour)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var hour = new DateTimeOffset(date.ToDateTime(new TimeOnly(utcHour, 0)), TimeSpan.Zero);
        Assert.Equal(hour, PublicationHour.On(date));
        ReleaseEvent[] events = [ReleaseCube.Planned("a", 2025, date, hour.AddDays(-9)), ReleaseCube.Made("a", hour.AddDays(-2))];
        Assert.Empty(Bank(events, hour.AddTicks(-1)).Tables);
        Assert.Equal(hour, new ReleaseBook(events, hour.AddTicks(-1)).NextChange);
        Assert.Equal("a", Bank(events, hour).Tables.Single().Release);
        Assert.Equal(hour, Bank(events, hour).Tables.Single().Edition.Updated);
    }

    [Fact]
    public void What_is_made_after_its_hour_is_public_when_it_is_made()
    {
        var late = PublicationHour.On(new DateOnly(2026, 6, 10)).AddHours(5);
        ReleaseEvent[] events = [ReleaseCube.Planned("a", 2025, new DateOnly(2026, 6, 10), late.AddDays(-3)), ReleaseCube.Made("a", late)];
        Assert.Empty(Bank(events, late.AddTicks(-1)).Tables);
        Assert.Equal(late, Bank(events, late).Tables.Single().Edition.Updated);
    }

    [Fact]
    public void A_withdrawn_release_disappears_the_one_before_shows_again_and_both_stay_on_record()
    {
        var events = TwoReleases();
        var withdrawn = ReleaseCube.Utc(2026, 6, 20);
        events.Add(ReleaseCube.Withdrawn("b", withdrawn));
        Assert.Equal("b", Bank(events, withdrawn.AddTicks(-1)).Tables.Single().Release);
        var table = Bank(events, withdrawn).Tables.Single();
        Assert.Equal("a", table.Release);
        Assert.Equal(withdrawn, table.Edition.Updated);
        Assert.Contains(table.Remarks, r => r.En == "A later release (b) was withdrawn on 2026-06-20: wrong figures");
        Assert.Equal(["b", "a"], new ReleaseBook(events, withdrawn).Published.Select(r => r.Id));
        Assert.NotEqual(Bank(events, withdrawn.AddDays(-40)).Version, Bank(events, withdrawn).Version);
    }

    [Fact]
    public void A_release_withdrawn_before_its_hour_is_never_public()
    {
        var events = TwoReleases();
        events.Add(ReleaseCube.Withdrawn("b", ReleaseCube.Utc(2026, 6, 9)));
        var book = new ReleaseBook(events, ReleaseCube.Utc(2026, 7, 1));
        Assert.Equal(["a"], book.Published.Select(r => r.Id));
        Assert.Equal("a", Bank(events, ReleaseCube.Utc(2026, 7, 1)).Tables.Single().Release);
        Assert.Empty(Bank(events, ReleaseCube.Utc(2026, 7, 1)).Tables.Single().Remarks);
    }

    [Fact]
    public void A_correction_takes_the_place_of_what_it_corrects_and_says_what_was_wrong()
    {
        var events = TwoReleases();
        var day = new DateOnly(2026, 6, 15);
        var plan = ReleaseCube.Planned("b-r1", 2025, day, ReleaseCube.Utc(2026, 6, 12));
        events.Add(new ReleaseCorrected { Release = plan.Release, At = plan.At, By = plan.By, Title = plan.Title, Tables = plan.Tables, Year = plan.Year, Day = day, Corrects = "b", Remark = new("en kommune manglede", "a municipality was missing") });
        events.Add(ReleaseCube.Made("b-r1", ReleaseCube.Utc(2026, 6, 13)));
        Assert.Equal("b", Bank(events, PublicationHour.On(day).AddTicks(-1)).Tables.Single().Release);
        var table = Bank(events, PublicationHour.On(day)).Tables.Single();
        Assert.Equal("b-r1", table.Release);
        Assert.Equal(["Rettelse af b: en kommune manglede"], table.Remarks.Select(r => r.Da));
        Assert.Equal(3, new ReleaseBook(events, PublicationHour.On(day)).Published.Count());
    }

    [Fact]
    public void A_municipality_that_has_not_approved_is_told_of_with_the_table_unless_it_approves_before()
    {
        var events = TwoReleases();
        MunicipalityDecided Decided(ApprovalDecision? decision, string municipality) => new()
        {
            Release = "b",
            At = ReleaseCube.Utc(2026, 5, 1),
            By = "test",
            Municipality = municipality,
            Year = 2025,
            Decision = decision,
            Reason = new("systemskift", "change of system"),
        };
        events.Insert(3, Decided(ApprovalDecision.Note, "461"));
        events.Insert(4, Decided(ApprovalDecision.LeaveOut, "101"));
        events.Insert(5, Decided(ApprovalDecision.Note, "751"));
        events.Insert(6, Decided(null, "751"));
        Assert.Equal(
            ["The municipality of København is not included in the figures for 2025: change of system", "The municipality of Odense has not approved the figures for 2025: change of system"],
            Bank(events, ReleaseCube.Utc(2026, 6, 20)).Tables.Single().Remarks.Select(r => r.En));
    }

    [Fact]
    public void What_is_public_cannot_be_changed_and_every_step_has_a_reason()
    {
        var events = TwoReleases();
        var now = ReleaseCube.Utc(2026, 6, 20);
        var book = new ReleaseBook(events, now);
        string? Why(ReleaseEvent next) => ReleaseRules.Refuse(book, next)?.En;
        Assert.Contains("is public and cannot be changed", Why(ReleaseCube.Made("b", now)), StringComparison.Ordinal);
        Assert.Contains("is public", Why(new ReleaseRescheduled { Release = "b", At = now, By = "x", Day = new(2027, 1, 1), Reason = new("d", "e") }), StringComparison.Ordinal);
        Assert.Contains("exists already", Why(ReleaseCube.Planned("a", 2026, new(2027, 1, 1), now)), StringComparison.Ordinal);
        Assert.Contains("no release c", Why(ReleaseCube.Made("c", now)), StringComparison.Ordinal);
        Assert.Contains("missing in Danish or English", Why(ReleaseCube.Withdrawn("b", now) with { Reason = new("d", " ") }), StringComparison.Ordinal);
        Assert.Contains("say who", Why(ReleaseCube.Withdrawn("b", now) with { By = " " }), StringComparison.Ordinal);
        Assert.Null(Why(ReleaseCube.Withdrawn("b", now)));
        var plan = ReleaseCube.Planned("c", 2026, new(2027, 1, 1), now) with { Tables = ["ISBU01", "ISBU02", "ISBU03", "ISBU04", "BU04A", "BU43"] };
        Assert.Null(Why(plan));
        Assert.Contains("BU43 is missing", Why(plan with { Tables = ["ISBU01", "ISBU02", "ISBU03", "ISBU04", "BU04A"] }), StringComparison.Ordinal);
        Assert.Contains("has passed", Why(plan with { Day = new(2026, 6, 19) }), StringComparison.Ordinal);
        Assert.Contains("cannot name a release", Why(plan with { Release = "../c" }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_any_byte_of_the_log_is_found_and_a_torn_end_is_left_out()
    {
        byte[] text = ReleaseCube.Log([.. TwoReleases()]);
        Assert.Equal(4, new ReleaseLog(text).Events.Count);
        var line = text.AsSpan().IndexOf((byte)'\n') + 1;
        for (var at = 0; at < line; at++)
        {
            var changed = (byte[])text.Clone();
            changed[at] ^= 1;
            Assert.Throws<InvalidDataException>(() => new ReleaseLog(changed));
        }

        Assert.Throws<InvalidDataException>(() => new ReleaseLog(text.AsSpan(line)));
        var torn = new ReleaseLog(text.AsSpan(0, text.Length - 10));
        Assert.Equal(3, torn.Events.Count);
        Assert.True(torn.Length < text.Length - 10);
    }

    [Fact]
    public void Every_kind_of_event_is_read_back_from_its_line()
    {
        var events = TwoReleases();
        events.Add(new ReleaseRescheduled { Release = "b", At = ReleaseCube.Utc(2026, 6, 11), By = "x", Day = new(2026, 7, 1), Reason = new("æ\"", "o") });
        events.Add(new MunicipalityDecided { Release = "b", At = ReleaseCube.Utc(2026, 6, 11), By = "x", Municipality = "101", Year = 2025, Decision = ApprovalDecision.LeaveOut, Reason = new("a", "b") });
        events.Add(ReleaseCube.Withdrawn("b", ReleaseCube.Utc(2026, 6, 12)));
        var log = ReleaseCube.Log([.. events]);
        var again = new ReleaseLog(log).Events;
        Assert.Equal(events.Select(e => e.GetType()), again.Select(e => e.GetType()));
        Assert.Equal(log, ReleaseCube.Log([.. again]));
        Assert.Contains("\"decision\":\"leave_out\"", System.Text.Encoding.UTF8.GetString(log), StringComparison.Ordinal);
    }

    // Release a is public in 2025, b in 2026.
    private static List<ReleaseEvent> TwoReleases() =>
    [
        ReleaseCube.Planned("a", 2024, new DateOnly(2025, 6, 11), ReleaseCube.Utc(2025, 1, 1)),
        ReleaseCube.Made("a", ReleaseCube.Utc(2025, 6, 1)),
        ReleaseCube.Planned("b", 2025, new DateOnly(2026, 6, 10), ReleaseCube.Utc(2026, 1, 1)),
        ReleaseCube.Made("b", ReleaseCube.Utc(2026, 6, 1)),
    ];

    private static Bank Bank(IEnumerable<ReleaseEvent> events, DateTimeOffset instant) =>
        ReleasedBank.Of(new ReleaseBook(events, instant), (release, _) => new ReleasedTable(SmallCube.Counts(), ReleaseCube.Manifest(release)));
}

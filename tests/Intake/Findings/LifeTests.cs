using Socialstat.Intake;
using Socialstat.Register;
using static Socialstat.Tests.Intake.Story;

namespace Socialstat.Tests.Intake;

/// <summary>A finding is the same finding in later deliveries: it comes, is seen, goes, and when it comes back that is an alarm of its own.</summary>
public sealed class LifeTests : IDisposable
{
    private static readonly string Wrong = Start("S1", Maria, "2024-03-01", "2024-02-01");
    private static readonly string Right = Start("S1", Maria, "2024-03-01", "2024-09-01");
    private static readonly string OldAct = Start("S2", Noah, "2023-03-01", paragraph: "SEL 52.3.6");

    private readonly TempStore _store = new();

    public LifeTests() => _store.SendPeople();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void The_same_error_in_a_new_delivery_is_the_same_finding_and_keeps_its_first_day()
    {
        _store.Send("2025-05-01", 1, Wrong);
        var id = _store.IdOf("GEN-D001");
        Assert.Equal(["S1 new 2025-05-01 0 days, returned 0"], _store.Of("GEN-D001"));
        _store.Send("2025-05-11", 2, OldAct + Start("S1", Maria, "2024-03-01", "2024-01-15"));
        Assert.Equal(id, _store.IdOf("GEN-D001"));
        Assert.Equal(["S1 new 2025-05-01 10 days, returned 0"], _store.Of("GEN-D001"));
        Assert.Equal("support_101_20250511_0002.csv", _store.List(FindingState.New).Single(f => f.Line.Code == "GEN-D001").Line.Delivery);
    }

    [Fact]
    public void A_finding_is_seen_fixed_and_back_and_what_is_back_stands_first()
    {
        _store.Send("2025-05-01", 1, Wrong + OldAct);
        var id = _store.IdOf("GEN-D001");
        Assert.Equal(1, _store.Changing(s => FindingDecisions.See(s, [id], new Decider("Anne"), Lives.On("2025-05-02"))));
        Assert.Equal(["S1 seen 2025-05-01 0 days, returned 0"], _store.Of("GEN-D001"));
        _store.Send("2025-05-11", 2, Right);
        Assert.Equal(["S1 fixed 2025-05-01 10 days, returned 0"], _store.Of("GEN-D001"));
        Assert.DoesNotContain(_store.List(FindingState.New, FindingState.Seen, FindingState.Returned), f => f.Line.Code == "GEN-D001");
        var last = Assert.Single(_store.List(FindingState.Fixed), f => f.Line.Code == "GEN-D001").Line;
        Assert.Equal(("support_101_20250501_0001.csv", 1, "101", "2024-02-01"), (last.Delivery, last.Row, last.Reporter, last.Value));
        _store.Send("2025-05-21", 3, Start("S1", Maria, "2024-03-01", "2024-01-31"));
        Assert.Equal(["S1 returned 2025-05-01 20 days, returned 1"], _store.Of("GEN-D001"));
        var list = _store.List();
        var returned = list.Count(f => f.Life.State == FindingState.Returned);
        Assert.All(list.Take(returned), f => Assert.Equal(FindingState.Returned, f.Life.State));
        Assert.Contains(list.Take(returned), f => f.Life.Id.ToString() == id);
        Assert.True(returned < list.Count);
        _store.Changing(s => FindingDecisions.See(s, [id], new Decider("Anne"), Lives.On("2025-05-22")));
        Assert.Equal(["S1 seen 2025-05-01 20 days, returned 1"], _store.Of("GEN-D001"));
    }

    [Fact]
    public void A_finding_that_a_later_person_makes_good_is_fixed_without_a_new_delivery()
    {
        using var store = new TempStore();
        store.ReceiveWith(new DeliveryLabel(), Lives.On("2025-01-01"), store.File("persons_000_20250101_0001.csv", "person_id;birth_date;sex\n" + Noah + ";2012-03-01;M\n"));
        store.Send("2025-05-01", 1, Right);
        Assert.Equal(["S1 new 2025-05-01 0 days, returned 0"], store.Of("GEN-I006"));
        store.ReceiveWith(new DeliveryLabel(), Lives.On("2025-05-05"), store.File("persons_000_20250505_0002.csv", Persons));
        Assert.Equal(["S1 fixed 2025-05-01 4 days, returned 0"], store.Of("GEN-I006"));
    }

    [Fact]
    public void Errors_of_persons_without_a_case_are_told_apart_without_their_numbers()
    {
        _store.ReceiveWith(new DeliveryLabel(), Lives.On("2025-05-01"), _store.File("persons_000_20250501_0002.csv", "person_id;birth_date;sex\n7506104000;2010-31-15;K\n6103124001;2012-31-01;M\n"));
        var ids = _store.List().Where(f => f.Line.Code == "GEN-F013").Select(f => f.Life.Id).ToList();
        Assert.Equal(2, ids.Distinct().Count());
        Assert.DoesNotContain(Maria, System.Text.Encoding.UTF8.GetString(_store.Log()), StringComparison.Ordinal);
    }

    [Fact]
    public void Looking_at_another_day_tells_nobody_anything()
    {
        _store.Send("2025-05-01", 1, Start("S1", Maria, "2024-03-01"));
        var log = _store.Log();
        foreach (var day in new[] { "2030-01-01", "2024-04-01", "2025-05-01" })
        {
            _store.Changing(s =>
            {
                using var receiver = new Receiver(s, Lives.On(day));
                receiver.JudgeAgain();
                return 0;
            });
            Assert.Equal(log, _store.Log());
            if (day == "2030-01-01")
                Assert.Equal(["S1 new 2030-01-01 0 days, returned 0"], _store.Of("IND-009"));
        }

        Assert.Empty(_store.Of("IND-009"));
    }

    [Fact]
    public void Days_that_pass_are_told_also_when_nothing_is_received()
    {
        _store.Send("2025-05-01", 1, Start("S1", Lives.Grown, "2024-03-01"));
        using var early = new TempStore();
        early.SendPeople("2024-01-01");
        early.Send("2024-05-01", 1, Start("S1", Lives.Grown, "2024-03-01"));
        Assert.Empty(early.Of("IND-009"));
        early.Changing(s =>
        {
            using var receiver = new Receiver(s, Lives.On("2024-07-01"));
            receiver.JudgeAgain();
            return 0;
        });
        Assert.Equal(["S1 new 2024-07-01 0 days, returned 0"], early.Of("IND-009"));
        Assert.Equal(["S1 new 2025-05-01 0 days, returned 0"], _store.Of("IND-009"));
    }

    [Fact]
    public void A_filter_finds_by_state_rule_statistic_and_age()
    {
        _store.Send("2025-05-01", 1, Wrong);
        _store.Send("2025-05-21", 2, OldAct);
        using var store = RegisterStore.OpenToRead(_store.Folder);
        string[] Codes(FindingFilter filter) => [.. FindingPages.Read(store.Database, filter, Law.Language.English).Select(f => f.Line.Code).Where(c => c is "GEN-D001" or "GEN-D010")];
        Assert.Equal(["GEN-D001", "GEN-D010"], Codes(new FindingFilter()));
        Assert.Equal(["GEN-D001"], Codes(new FindingFilter { OlderThan = 19 }));
        Assert.Empty(Codes(new FindingFilter { OlderThan = 20 }));
        Assert.Equal(["GEN-D010"], Codes(new FindingFilter(Code: "GEN-D010")));
        Assert.Empty(Codes(new FindingFilter { Statistic = "HAN" }));
        Assert.Equal(["GEN-D001", "GEN-D010"], Codes(new FindingFilter("101") { Statistic = "IND", States = [FindingState.New] }));
        Assert.Empty(Codes(new FindingFilter { States = [FindingState.Fixed] }));
    }
}

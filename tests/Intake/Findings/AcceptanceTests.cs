using Socialstat.Intake;
using Socialstat.Register;
using static Socialstat.Tests.Intake.Story;

namespace Socialstat.Tests.Intake;

/// <summary>Somebody can answer for a warning, with a role and a reason; it holds until the values change.</summary>
public sealed class AcceptanceTests : IDisposable
{
    private static readonly Decider Head = new("Anne Holm", "head of department", "The case is being converted");

    private readonly TempStore _store = new();

    public AcceptanceTests()
    {
        _store.SendPeople();
        _store.Send("2025-05-01", 1, OldAct("2023-03-01") + Start("S1", Maria, "2024-03-01", "2024-02-01"));
    }

    public void Dispose() => _store.Dispose();

    private static string OldAct(string start) => Start("S2", Noah, start, paragraph: "SEL 52.3.6");

    private int Accept(string id, Decider? by = null) => _store.Changing(s => FindingDecisions.Accept(s, [id], by ?? Head, Lives.On("2025-05-02")));

    [Fact]
    public void An_acceptance_holds_in_later_deliveries_with_the_same_values_and_lapses_when_they_change()
    {
        Accept(_store.IdOf("GEN-D010"));
        var life = _store.List(FindingState.Accepted).Single().Life;
        Assert.Equal(new Acceptance("Anne Holm", "head of department", "The case is being converted", Lives.Day("2025-05-02")), life.Acceptance);
        _store.Send("2025-05-11", 2, OldAct("2023-03-01") + Start("S3", Maria, "2024-03-01", "2024-04-01"));
        Assert.Equal(["S2 accepted 2025-05-01 10 days, returned 0"], _store.Of("GEN-D010"));
        _store.Send("2025-05-21", 3, OldAct("2023-04-01"));
        Assert.Equal(["S2 new 2025-05-01 20 days, returned 0"], _store.Of("GEN-D010"));
        _store.Send("2025-05-22", 4, OldAct("2023-03-01") + Start("S4", Maria, "2024-05-01", "2024-06-01"));
        Assert.Equal(["S2 new 2025-05-01 21 days, returned 0"], _store.Of("GEN-D010")); // What has lapsed does not come back by itself.
        Assert.Null(_store.List().Single(f => f.Line.Code == "GEN-D010").Life.Acceptance);
    }

    [Fact]
    public void An_acceptance_ends_when_the_finding_is_fixed()
    {
        Accept(_store.IdOf("GEN-D010"));
        _store.Send("2025-05-11", 2, Start("S2", Noah, "2023-03-01", "2023-12-31", paragraph: "SEL 52.3.6"));
        _store.Send("2025-05-12", 3, OldAct("2023-03-01") + Start("S3", Maria, "2024-03-01", "2024-04-01"));
        Assert.Equal(["S2 returned 2025-05-01 11 days, returned 1"], _store.Of("GEN-D010"));
    }

    [Fact]
    public void Accepted_findings_stay_on_the_list_as_the_contract_has_it()
    {
        var before = _store.Findings();
        Accept(_store.IdOf("GEN-D010"));
        Assert.Equal(before, _store.Findings());
    }

    [Fact]
    public void Only_a_warning_that_stands_can_be_accepted_and_only_with_name_role_and_reason()
    {
        var error = _store.IdOf("GEN-D001");
        var warning = _store.IdOf("GEN-D010");
        var log = _store.Log();
        Assert.Contains("er ikke en advarsel", Refused(() => Accept(error)).Da, StringComparison.Ordinal);
        Assert.Contains("there is no finding", Refused(() => Accept("00000000000000ff")).En, StringComparison.Ordinal);
        Assert.Contains("not the id of a finding", Refused(() => Accept("S2")).En, StringComparison.Ordinal);
        Assert.Equal("--role is missing", Refused(() => Accept(warning, Head with { Role = " " })).En);
        Assert.Equal("--reason mangler", Refused(() => Accept(warning, Head with { Reason = "" })).Da);
        Assert.Equal("--by is missing", Refused(() => Accept(warning, Head with { By = "" })).En);
        Assert.Contains("not a warning", Refused(() => _store.Changing(s => FindingDecisions.Accept(s, [warning, error], Head, Lives.On("2025-05-02")))).En, StringComparison.Ordinal);
        Assert.Equal(log, _store.Log());
        Assert.Empty(_store.List(FindingState.Accepted)); // All are decided together, or none.
        _store.Send("2025-05-11", 2, Start("S2", Noah, "2023-03-01", "2023-12-31", paragraph: "SEL 52.3.6"));
        Assert.Contains("already fixed", Refused(() => Accept(warning)).En, StringComparison.Ordinal);
    }

    private static Law.Text Refused(Func<int> decision) => Assert.Throws<DecisionRefusedException>(() => { decision(); }).Text;
}

using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>When the register knows the CPR number of a person who was reported on a person-id, the person-id gives way to it.</summary>
public static class GenI009PersonIdStillUsed
{
    private static readonly Threshold LongestWait = new(
        new("Dage efter at CPR-nummeret blev kendt", "Days after the CPR number became known"),
        Dated.Always(30, "GEN-I009: mere end 30 dage"));

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-I009",
        Title = new("Person-id bruges, selv om CPR-nummeret er kendt", "A person-id is used although the CPR number is known"),
        Severity = Severity.Warning,
        AppliesTo = Kinds.WithKindOfIdentity,
        Fields = [Fields.PersonId, Fields.PersonIdType],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.Today,
        IsBrokenBy = c =>
        {
            if (c.Version.IdentityKind != CodeLists.PersonIdKind || !c.CurrentIdentity.IsCpr || c.NumberKnownSince is not { } known)
                return Outcome.Kept;
            return BrokenWhen(c.Today.DayNumber - known.DayNumber > LongestWait.On(c.Today));
        },
        Values = c => [c.Version.Person.ToString(), Write.Day(c.NumberKnownSince), Write.Number(LongestWait.On(c.Today))],
        Message = new(
            "Posten står stadig på person-id ”{0}”, men personens CPR-nummer har været kendt siden {1}, mere end {2} dage.",
            "The record is still on person-id “{0}”, but the person’s CPR number has been known since {1}, more than {2} days."),
        Fix = new(
            "Send posten igen med CPR-nummeret, og person-id’et som tidligere personnummer.",
            "Send the record again with the CPR number, and the person-id as the earlier identity."),
        Sources = [SourceRef.Guideline("3.2.3")],
        Thresholds = [LongestWait],
    };
}

using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// When a case changes identity, the earlier identity is given, and it is the one the register holds.
/// That a child's number takes the place of the expecting mother's or a parent's is no change of number and needs no earlier identity.
/// </summary>
public static class GenI010IdentityChanged
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-I010",
        Title = new("Personens nummer er ændret uden det tidligere nummer", "The identity has changed without the earlier one"),
        Severity = Severity.Error,
        AppliesTo = [.. Kinds.Measures, PlacementRecord.Declaration],
        Fields = [Fields.PersonId, Fields.PreviousPersonId],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (!c.HasHeld || !c.Held.Person.IsGiven || c.Held.Person == c.Version.Person)
                return Outcome.Kept;
            if (c.Extras.PreviousPerson.IsGiven)
                return BrokenWhen(c.Extras.PreviousPerson != c.Held.Person);
            return BrokenWhen(!(IsAnothers(c.Held.IdentityKind) && !IsAnothers(c.Version.IdentityKind)));
        },
        Values = c => [c.Version.Person.ToString(), c.Held.Person.ToString(), c.Extras.PreviousPerson.ToString()],
        Message = new(
            "Sagen er indberettet på {1} og kommer nu på ”{0}”, men tidligere personnummer er ”{2}”. Det skal være {1}, når det er den samme person.",
            "The case was reported on {1} and now comes on “{0}”, but the earlier identity is “{2}”. It must be {1} when it is the same person."),
        Fix = new(
            "Udfyld tidligere personnummer med det nummer, sagen stod på. Er det en anden person, skal det være en ny sag.",
            "Fill in the earlier identity with the number that the case was on. If it is another person, it must be a new case."),
        Sources = [SourceRef.Guideline("3.2.3")],
    };

    private static bool IsAnothers(byte kind) => kind is CodeLists.MotherCprKind or CodeLists.ParentCprKind;
}

using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>What rules about measures for unborn children have in common (guideline 3.2.5).</summary>
internal static class ExpectingMother
{
    /// <summary>Whether a start says yes to the field, so that it must be on the mother's number, and is not.</summary>
    public static Outcome IsMissingWhen(Candidate c, Field yes)
    {
        if (c.IsDelete || c.Event != CodeLists.Start)
            return Outcome.Kept;
        if (c.Bool(yes) is not { } answer)
            return Outcome.CannotBeJudged;
        if (!answer)
            return Outcome.Kept;
        var kind = c.Code(Fields.PersonIdType);
        return kind < 0 ? Outcome.CannotBeJudged : BrokenWhen(kind != CodeLists.MotherCprKind);
    }

    /// <summary>Whether this version of a start puts the child's identity where the register has the mother's number.</summary>
    public static bool IsReplacedByChild(CaseView c) => c.HasHeld && c.Held.IdentityKind == CodeLists.MotherCprKind && c.IsOnChild;

    /// <summary>
    /// Whether the mother lived in the acting municipality on the first day and in another on the second; null when her residence is not known.
    /// </summary>
    public static bool? MovedAway(CaseView c, PersonId mother, DateOnly first, DateOnly second)
    {
        if (!c.People.HasResidence)
            return null;
        var before = c.People.ResidenceOn(mother, first);
        var after = c.People.ResidenceOn(mother, second);
        if (before < 0 || after < 0)
            return null;
        return before == c.Municipality.Index && after != before;
    }
}

using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A child who died before or at birth stays on the mother's number.</summary>
public static class Anb034DiedNotOnMother
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-034",
        Title = new("Dødfødt barn er ikke på moderens CPR-nummer", "Stillborn child not on the mother's CPR number"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.ChildDied, PlacementFields.PersonIdType],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (placement, step) =>
        {
            if (step.Event.Bool(Fields.ChildDied) != true || (step.Event.Version.IdentityKind == 255 ? placement.Identity : step.Event) is not { } identity)
                return null;
            return identity.Version.IdentityKind is CodeLists.CprKind or CodeLists.PersonIdKind ? [identity.Text(PlacementFields.PersonIdType), Write.Day(step.Day)] : null;
        }),
        Message = new(
            "Barnet døde før eller ved fødslen (hændelsen den {1}), men sagen er på ”{0}”. Den skal blive på moderens CPR-nummer (mother_cpr).",
            "The child died before or at birth (the event on {1}), but the case is on “{0}”. It must stay on the mother’s CPR number (mother_cpr)."),
        Fix = new(
            "Indberet sagen på moderens CPR-nummer. Døde barnet senere, så svar nej, og indberet ophøret med årsagen ”Andet”.",
            "Report the case on the mother’s CPR number. If the child died later, answer no, and report the end with the reason “other”."),
        Sources = [SourceRef.Guideline("2.2.1")],
    };
}

using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>From 18 years nobody is placed under a provision for children; a sentence may go on. A placement that began before and was not ended has ANB-042.</summary>
public static class Anb040ChildBasisFrom18
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-040",
        Title = new("Lovgrundlag for børn ved 18 år eller mere", "Legal basis for children at 18 years or more"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.LegalBasis],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (placement, step) =>
            placement.Birthday(18) is { } grown && step.Day >= grown && !(step.Day >= placement.Birthday(23)) && BasisNamed(placement, step, grown) is { } basis && PlacementBases.IsChild(basis)
                ? [basis.Code, Write.Day(step.Day), Write.Day(grown)]
                : null),
        Message = new(
            "”{0}” er et lovgrundlag for børn, men den unge fyldte 18 år {2}, før hændelsen den {1}.",
            "“{0}” is a legal basis for children, but the young person turned 18 on {2}, before the event on {1}."),
        Fix = new(
            "Brug lovgrundlaget for ophold for 18-22-årige (BL 114.1.1 eller BL 120), eller ret datoen eller CPR-nummeret.",
            "Use the legal basis for stays at 18-22 years (BL 114.1.1 or BL 120), or correct the date or the CPR number."),
        Sources = [SourceRef.Guideline("2.1"), SourceRef.MeasuresDocumentation("2.6")],
    };

    // What the event itself names; a start that opens rests on what was decided before the birthday.
    private static ListedProvision? BasisNamed(PlacementCase placement, PlacementStep step, DateOnly grown) => step.Event.Event switch
    {
        PlacementEvents.Start when step.Event.Provision is null => step.Spell is null && !step.IsOvertakenPlan && placement.BasisOn(grown.AddDays(-1)) == step.Basis ? step.Basis : null,
        _ => step.Event.Provision,
    };
}

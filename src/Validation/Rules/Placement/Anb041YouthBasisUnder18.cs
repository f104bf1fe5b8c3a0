using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A stay for 18-22 years does not begin before the 18th birthday. The decision about it may be taken before.</summary>
public static class Anb041YouthBasisUnder18
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-041",
        Title = new("Lovgrundlag for 18-22-årige før 18 år", "Legal basis for 18-22 years before 18"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.LegalBasis, Fields.EventDate],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (placement, step) =>
            placement.Birthday(18) is { } grown && step.Day < grown && !step.IsOvertakenPlan && BasisOf(placement, step) is { } basis && PlacementBases.IsYouth(basis)
                ? [basis.Code, Write.Day(step.Day), Write.Day(grown)]
                : null),
        Message = new(
            "”{0}” er et lovgrundlag for 18-22-årige, men opholdet begynder {1}, før den unge fylder 18 år den {2}.",
            "“{0}” is a legal basis for 18-22 years, but the stay begins on {1}, before the young person turns 18 on {2}."),
        Fix = new(
            "Brug et lovgrundlag for børn indtil 18-årsdagen, eller ret datoen eller CPR-nummeret.",
            "Use a legal basis for children until the 18th birthday, or correct the date or the CPR number."),
        Sources = [SourceRef.Guideline("2.1")],
    };

    private static ListedProvision? BasisOf(PlacementCase placement, PlacementStep step) => step.Event.Event switch
    {
        PlacementEvents.BasisChange or PlacementEvents.DutyReceived => step.Event.Provision,
        PlacementEvents.Start => step.Basis ?? placement.Steps.LastOrDefault(s => s.Day <= step.Day && s.Event.Provision is not null)?.Event.Provision,
        _ => null,
    };
}

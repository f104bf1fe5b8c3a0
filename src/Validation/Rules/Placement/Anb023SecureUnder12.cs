using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Children under 12 are hardly ever placed in a secure institution.</summary>
public static class Anb023SecureUnder12
{
    private static readonly Threshold YoungestAge = new(
        new("Yngste alder i sikret institution, år", "Youngest age in a secure institution, years"), Dated.Always(12, "Liste over valideringer, ANB-023"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-023",
        Title = new("Barn under 12 år i sikret institution", "Child under 12 in a secure institution"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.PlacementType],
        Thresholds = [YoungestAge],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (placement, step) =>
            EachPlacement.TellsPlace(step.Event) && !step.IsOvertakenPlan && EachPlacement.PlaceOf(step.Event) is { } place && PlacementTypes.IsSecure(place)
                && placement.Birthday(YoungestAge.On(group.Today)) is { } birthday && step.Day < birthday
                ? [step.Event.Text(PlacementFields.PlacementType), Write.Day(step.Day), Write.Number(YoungestAge.On(group.Today))]
                : null),
        Message = new(
            "Typen ”{0}” er en sikret institution eller særligt sikret afdeling, men barnet var under {2} år den {1}.",
            "Type “{0}” is a secure institution or a specially secure unit, but the child was under {2} years on {1}."),
        Fix = new(
            "Se efter, om typen af anbringelsessted eller CPR-nummeret er forkert.",
            "Check whether the kind of place or the CPR number is wrong."),
        Sources = [SourceRef.JoiningReport("Bilag 2")],
        IsDerived = true,
    };
}

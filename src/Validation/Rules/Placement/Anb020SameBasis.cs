using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A changed legal basis is another one.</summary>
public static class Anb020SameBasis
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-020",
        Title = new("Ændringen nævner det samme lovgrundlag", "The change names the same legal basis"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.LegalBasis],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (_, step) =>
            step.Event.Event == PlacementEvents.BasisChange && step.Event.Provision is { } now && step.BasisBefore is { } was && now.Code == was.Code
                ? [now.Code, Write.Day(step.Day)]
                : null),
        Message = new(
            "Det ændrede lovgrundlag den {1} er ”{0}”, som også gjaldt i forvejen.",
            "The changed legal basis on {1} is “{0}”, which was in force already."),
        Fix = new(
            "Ret lovgrundlaget, eller slet ændringen, hvis intet er ændret.",
            "Correct the legal basis, or delete the change if nothing has changed."),
        Sources = [SourceRef.Guideline("2.2.2")],
        IsDerived = true,
    };
}

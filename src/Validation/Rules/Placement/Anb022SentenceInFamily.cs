using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A youth sanction or a sentence is not served in a family, a boarding school or a room of one's own.</summary>
public static class Anb022SentenceInFamily
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-022",
        Title = new("Ungdomssanktion eller afsoning i familie, efterskole eller eget værelse", "Youth sanction or sentence in a family, boarding school or own room"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.LegalBasis, PlacementFields.PlacementType],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (_, step) =>
            step.Basis is { Code: "STRFL 74a" or "SFBL 78.2" } basis && BasisAndPlace.Meeting(step) is { } place && (PlacementTypes.IsFosterFamily(place) || place.Key is "P5" or "P11")
                ? [basis.Code, place.BankCode, Write.Day(step.Day)]
                : null),
        Message = new(
            "Lovgrundlaget er ”{0}” (ungdomssanktion eller afsoning), men stedet den {2} er af type {1}.",
            "The legal basis is “{0}” (youth sanction or sentence), but the place on {2} is of type {1}."),
        Fix = new(
            "Se efter, om lovgrundlaget eller typen af anbringelsessted er forkert.",
            "Check whether the legal basis or the kind of place is wrong."),
        Sources = [SourceRef.JoiningReport("Bilag 2")],
        IsDerived = true,
    };
}

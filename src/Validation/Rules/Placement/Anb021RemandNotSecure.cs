using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A surrogate for remand is served in a secure institution.</summary>
public static class Anb021RemandNotSecure
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-021",
        Title = new("Varetægtssurrogat uden for sikret institution", "Remand surrogate outside a secure institution"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.LegalBasis, PlacementFields.PlacementType],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (_, step) =>
            step.Basis is { } basis && PlacementBases.IsRemand(basis) && BasisAndPlace.Meeting(step) is { } place && !PlacementTypes.IsSecure(place)
                ? [basis.Code, place.BankCode, Write.Day(step.Day)]
                : null),
        Message = new(
            "Lovgrundlaget er ”{0}” (varetægtssurrogat), men stedet den {2} er af type {1}. Varetægtssurrogat sker i en sikret døgninstitution eller særligt sikret afdeling.",
            "The legal basis is “{0}” (surrogate for remand), but the place on {2} is of type {1}. A remand surrogate takes place in a secure institution or a specially secure unit."),
        Fix = new(
            "Ret lovgrundlaget eller typen af anbringelsessted.",
            "Correct the legal basis or the kind of place."),
        Sources = [SourceRef.JoiningReport("Bilag 2"), SourceRef.Guideline("2.2.6")],
    };
}

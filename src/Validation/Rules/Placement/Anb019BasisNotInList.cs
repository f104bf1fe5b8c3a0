using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The provision is one that a child or young person can be placed under on the day. A received duty can rest on an older decision.</summary>
public static class Anb019BasisNotInList
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-019",
        Title = new("Lovgrundlaget kan ikke bruges til en anbringelse", "The legal basis cannot be used for a placement"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.LegalBasis],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete)
                return Outcome.Kept;
            if (c[PlacementFields.LegalBasis].State == ValueState.NotInList)
                return Outcome.Broken;
            if (c.Provision is not { } basis)
                return Outcome.Kept;
            if (c.Date(Fields.EventDate) is not { } day)
                return Outcome.CannotBeJudged;
            var isNew = c.Event is PlacementEvents.Decision or PlacementEvents.BasisChange or PlacementEvents.YouthDecision;
            return BrokenWhen(day < basis.ValidFrom || (isNew && day > basis.ValidTo));
        },
        Values = c => [c.TextOf(PlacementFields.LegalBasis), Write.Day(c.Date(Fields.EventDate))],
        Message = new(
            "”{0}” er ikke et lovgrundlag, som et barn eller en ung kan anbringes efter den {1}.",
            "“{0}” is not a legal basis that a child or young person can be placed under on {1}."),
        Fix = new(
            "Brug den bestemmelse i listen over lovgrundlag, der gjaldt på dagen (serviceloven til og med 2023, barnets lov fra 2024).",
            "Use the provision in the list of legal bases that was in force on the day (serviceloven to the end of 2023, barnets lov from 2024)."),
        Sources = [SourceRef.Guideline("1.1"), SourceRef.Guideline("2.1"), SourceRef.Public("BEK 1295/2023, § 1, nr. 1-2")],
    };
}

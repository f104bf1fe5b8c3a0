using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Support that the place of a placement gives as part of its own offer is no measure of its own. ANB-062 says the same about the placement.</summary>
public static class Ind032PartOfPlacement
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-032",
        Title = new("Indsatsen er en del af anbringelsesstedets tilbud", "The measure is part of the placement’s offer"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.DepartmentId, Fields.PNumber],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (!c.IsOnChild || c.StartDate is null || (c.Extras.Department == Guid.Empty && c.Extras.PNumber == 0))
                return Outcome.Kept;
            return BrokenWhen(BesidePlacement.AtSamePlace(c) is not null);
        },
        Values = c => [OfferPlace.Department(c) is { Length: > 0 } department ? department : OfferPlace.PNumber(c), Write.Day(BesidePlacement.AtSamePlace(c)!.Value.From)],
        Message = new(
            "Indsatsen gives på ”{0}”, hvor barnet er anbragt (fra {1}). Støtte, som anbringelsesstedet selv giver, er ikke en selvstændig indsats.",
            "The measure is given at “{0}”, where the child is placed (from {1}). Support that the place itself gives is no measure of its own."),
        Fix = new(
            "Slet indsatsen, hvis den er en del af anbringelsesstedets tilbud. Er der truffet særskilt afgørelse, så behold den.",
            "Delete the measure if it is part of the place’s own offer. Keep it if there is a decision of its own."),
        Sources = [SourceRef.Guideline("3.2.8"), SourceRef.Guideline("2.2.5")],
    };
}

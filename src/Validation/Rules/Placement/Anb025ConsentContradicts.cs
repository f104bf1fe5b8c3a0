using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The answer about consent agrees with the provision. Where the provision does not say it (and it is no sentence and no stay at 18-22 years), it is answered in deliveries that have the column.</summary>
public static class Anb025ConsentContradicts
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-025",
        Title = new("Samtykke passer ikke til lovgrundlaget", "The consent does not agree with the legal basis"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.Consent, PlacementFields.LegalBasis],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Event < 0)
                return Outcome.CannotBeJudged;
            if (c.IsDelete || c.Event is not (PlacementEvents.Decision or PlacementEvents.BasisChange))
                return Outcome.Kept;
            if (c.Provision is not { } basis || c[PlacementFields.Consent].State == ValueState.Unreadable)
                return Outcome.CannotBeJudged;
            if (c.Bool(PlacementFields.Consent) is { } given)
                return BrokenWhen(PlacementBases.Consent(basis) is { } said && said != given);
            return BrokenWhen(c[PlacementFields.Consent].State == ValueState.Blank && PlacementBases.IsChild(basis) && PlacementBases.Consent(basis) is null);
        },
        Values = c => [c.TextOf(PlacementFields.Consent), c.TextOf(PlacementFields.LegalBasis)],
        Message = new(
            "Samtykke er ”{0}”, og lovgrundlaget er {1}. Svaret mangler eller modsiger bestemmelsen.",
            "The consent is “{0}”, and the legal basis is {1}. The answer is missing or contradicts the provision."),
        Fix = new(
            "Ret svaret om samtykke eller lovgrundlaget: BL 46 er med samtykke, BL 47 og foreløbige afgørelser er uden.",
            "Correct the answer about consent or the legal basis: BL 46 is with consent, BL 47 and provisional decisions are without."),
        Sources = [SourceRef.Guideline("2.1"), SourceRef.Public("Danmarks Statistik, dokumentation af anbringelser: anbringelser med samtykke godkendes")],
    };
}

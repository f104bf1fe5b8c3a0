using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A changed offer or department is reported only for measures in offers that must be in Tilbudsportalen.</summary>
public static class Ind031ChangeWithoutOffer
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-031",
        Title = new("Ændret tilbud for en indsats uden tilbud", "Changed offer for a measure without an offer"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.Event, Fields.DepartmentId],
        Events = [CodeLists.OfferChange],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Measure is not { } measure)
                return Outcome.CannotBeJudged;
            return BrokenWhen(!measure.OfferRequired);
        },
        Values = c => ["offer_change", Write.Provision(c.Provision), Write.Day(c.EventDate)],
        Message = new(
            "Der er indberettet ændret tilbud eller afdeling (”{0}” {2}) for en indsats efter {1}. Det indberettes kun for indsatser i tilbud, der skal fremgå af Tilbudsportalen.",
            "A changed offer or department (“{0}” {2}) has been reported for a measure under {1}. That is only reported for measures in offers that must be in Tilbudsportalen."),
        Fix = new(
            "Send ikke ændringen, eller ret indsatsens paragraf, hvis den er forkert.",
            "Do not send the change, or correct the provision of the measure if it is wrong."),
        Sources = [SourceRef.Guideline("3.1"), SourceRef.Guideline("3.2.10")],
    };
}

using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The full stock holds services that have been active since 1 January 2022, those under sections 82 a, 85 a and 117 a since later days.</summary>
public static class Vok017EndedBeforeStock
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "VOK-017",
        Title = new(
            "Ydelsen sluttede før den periode, der indberettes",
            "The service ended before the period that is reported"),
        Severity = Severity.Warning,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [Fields.EndDate, AdultFields.ServiceParagraph],
        JudgedOn = JudgedOn.EndDate,
        IsBrokenBy = c => c.Provision is not { } service
            ? Outcome.CannotBeJudged
            : BrokenWhen(c.Date(Fields.EndDate) < AdultServices.MayHoldFrom(service)),
        Values = c => [c.TextOf(Fields.EndDate), c.TextOf(AdultFields.ServiceParagraph), Write.Day(AdultServices.MayHoldFrom(c.Provision!))],
        Message = new(
            "Ydelsen efter {1} sluttede {0}. Bestanden indeholder ydelser efter {1}, der har været aktive fra {2}.",
            "The service under {1} ended on {0}. The stock holds services under {1} that have been active from {2}."),
        Fix = new(
            "Tag ydelsen ud af leverancen, eller ret slutdatoen.",
            "Leave the service out of the delivery, or correct the end date."),
        Sources = [SourceRef.Guideline("9.3.1")],
    };
}

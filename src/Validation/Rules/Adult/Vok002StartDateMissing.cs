using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Every service has its own start date, also each form of support under section 85 in a residential offer.</summary>
public static class Vok002StartDateMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "VOK-002",
        Title = new("Startdato mangler", "The start date is missing"),
        Severity = Severity.Error,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [Fields.StartDate],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => BrokenWhen(c.IsBlank(Fields.StartDate)),
        Values = c => [c.TextOf(Fields.StartDate), c.TextOf(AdultFields.ServiceParagraph)],
        Message = new(
            "Startdatoen er tom (”{0}”) for ydelsen efter {1}.",
            "The start date is blank (“{0}”) for the service under {1}."),
        Fix = new(
            "Udfyld den dag, ydelsen begyndte. Hver støtteform efter § 85 har sine egne datoer, også i et botilbud.",
            "Fill in the day on which the service began. Each form of support under section 85 has dates of its own, also in a residential offer."),
        Sources = [SourceRef.Guideline("9.2.2")],
    };
}

using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Services that are given in an offer of Tilbudsportalen name its P-number and department; support under section 85 only in housing like a residential offer.</summary>
public static class Vok014OfferMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "VOK-014",
        Title = new("P-nummer eller afdeling mangler", "P-number or department is missing"),
        Severity = Severity.Error,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [Fields.PNumber, Fields.DepartmentId, AdultFields.ServiceParagraph],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.Provision is not { } service)
                return Outcome.CannotBeJudged;
            var portal = AdultServices.Portal(service);
            if (portal == "no" || c.Bool(Fields.OfferOutsidePortal) == true || !(c.IsBlank(Fields.PNumber) || c.IsBlank(Fields.DepartmentId)))
                return Outcome.Kept;
            if (portal == "residence" && c.Bool(AdultFields.ResidentialLike) != true)
                return c.Bool(AdultFields.ResidentialLike) is null ? Outcome.CannotBeJudged : Outcome.Kept;
            return Outcome.Broken;
        },
        Values = c => [c.TextOf(Fields.PNumber), c.TextOf(Fields.DepartmentId), c.TextOf(AdultFields.ServiceParagraph)],
        Message = new(
            "P-nummer er ”{0}” og afdelings-UUID ”{1}”. Begge skal udfyldes for ydelsen efter {2}, som gives i et tilbud på Tilbudsportalen.",
            "The P-number is “{0}” and the department “{1}”. Both are filled in for the service under {2}, which is given in an offer of Tilbudsportalen."),
        Fix = new(
            "Find P-nummer og afdelings-UUID under afdelingens kontaktoplysninger på Tilbudsportalen. Skal tilbuddet ikke fremgå af portalen, så svar ja til det.",
            "Find P-number and department UUID under the contact information of the department in Tilbudsportalen. If the offer need not be in the portal, answer yes to that."),
        Sources = [SourceRef.Guideline("9.2.7")],
    };
}

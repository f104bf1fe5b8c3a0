using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A measure given in an offer that must be in Tilbudsportalen has the P-number and department of the offer.</summary>
public static class Ind029OfferMissing
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-029",
        Title = new("P-nummer eller afdeling mangler", "P-number or department is missing"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.PNumber, Fields.DepartmentId, Fields.OfferOutsidePortal],
        Events = [CodeLists.Start, CodeLists.OfferChange],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = OfferPlace.IsMissing,
        Values = c => [OfferPlace.PNumber(c), OfferPlace.Department(c), Write.Provision(c.Provision)],
        Message = new(
            "Indsatsen efter {2} gives i et tilbud, der skal fremgå af Tilbudsportalen, men P-nummer (”{0}”) eller afdelings-UUID (”{1}”) mangler.",
            "The measure under {2} is given in an offer that must be in Tilbudsportalen, but the P-number (“{0}”) or the department UUID (“{1}”) is missing."),
        Fix = new(
            "Angiv begge, som de står under afdelingens kontaktoplysninger på Tilbudsportalen. Skal tilbuddet ikke fremgå af portalen, så angiv det.",
            "Give both, as they stand under the department’s contact details in Tilbudsportalen. If the offer need not be in the portal, say so."),
        Sources = [SourceRef.Guideline("3.2.10")],
    };
}

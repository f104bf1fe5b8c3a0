using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A department that is named is in the newest extract of Tilbudsportalen. Without an extract it cannot be judged. Records are judged again at each extract.</summary>
public static class GenP004NotInPortal
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-P004",
        Title = new("Afdelingen findes ikke i Tilbudsportalen", "The department is not in Tilbudsportalen"),
        Severity = Severity.Warning,
        AppliesTo = [.. PortalOffer.Types, CrisisStayRecord.Declaration],
        Fields = [Fields.DepartmentId],
        Events = PortalOffer.Events,
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => PortalOffer.IsNamed(c) ? BrokenWhen(PortalOffer.Find(c) is null) : Outcome.CannotBeJudged,
        Values = c => [OfferPlace.Department(c)],
        Message = new(
            "Afdeling ”{0}” findes ikke i det nyeste udtræk af Tilbudsportalen. Udtrækket kommer hvert kvartal; posten ses efter igen, når det næste er modtaget.",
            "Department “{0}” is not in the newest extract of Tilbudsportalen. The extract comes each quarter; the record is looked at again when the next has been received."),
        Fix = new(
            "Slå afdelingens UUID op i Tilbudsportalen, og ret den. Er afdelingen ny, skal der ikke gøres noget.",
            "Look up the UUID of the department in Tilbudsportalen, and correct it. If the department is new, nothing need be done."),
        Sources = [SourceRef.Guideline("2.2.6"), SourceRef.Guideline("3.2.10")],
    };
}

using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A delivery holds the stays that ended in its year or are open. Until the end of March it can still be about the year before.</summary>
public static class Her011EndedBeforeTheYear
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "HER-011",
        Title = new("Opholdet sluttede før det år, der indberettes", "The stay ended before the year that is reported"),
        Severity = Severity.Error,
        AppliesTo = [ShelterStayRecord.Declaration],
        Fields = [ShelterFields.DischargeDate],
        JudgedOn = JudgedOn.EndDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete || c.Date(ShelterFields.DischargeDate) is not { } discharged || discharged < c.Date(ShelterFields.AdmissionDate))
                return Outcome.Kept; // An end before the start is GEN-D001.
            return BrokenWhen(discharged < Stays.ReferenceYear(c.Delivery.Date));
        },
        Values = c => [c.TextOf(ShelterFields.DischargeDate), Write.Number(Stays.ReferenceYear(c.Delivery.Date).Year)],
        Message = new(
            "Borgeren blev udskrevet {0}, før {1}, som leverancen handler om. Leverancen skal kun indeholde årets udskrivninger og åbne ophold.",
            "The citizen was discharged {0}, before {1}, which the delivery is about. It must only hold the discharges of the year and open stays."),
        Fix = new("Tag opholdet ud af leverancen, eller ret udskrivningsdatoen.", "Take the stay out of the delivery, or correct the discharge date."),
        Sources = [SourceRef.Guideline("7.2.3")],
    };
}

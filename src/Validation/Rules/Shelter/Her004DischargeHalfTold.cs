using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// While the person stays, the discharge date is blank: no planned date, and no 9999-12-31. A discharge has both a date and where the person
/// went; that is how a record says that somebody has been discharged.
/// </summary>
public static class Her004DischargeHalfTold
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "HER-004",
        Title = new("Udskrivningsdato passer ikke til, om borgeren er udskrevet", "The discharge date does not fit whether the citizen is discharged"),
        Severity = Severity.Error,
        AppliesTo = [ShelterStayRecord.Declaration],
        Fields = [ShelterFields.DischargeDate, ShelterFields.DischargedTo],
        JudgedOn = JudgedOn.EndDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete)
                return Outcome.Kept;
            if (c[ShelterFields.DischargeDate].State == ValueState.Unreadable)
                return Outcome.CannotBeJudged;
            return BrokenWhen(c.IsBlank(ShelterFields.DischargeDate) != c.IsBlank(ShelterFields.DischargedTo) || c.Date(ShelterFields.DischargeDate) > c.Delivery.Date);
        },
        Values = c => [c.TextOf(ShelterFields.DischargeDate), c.TextOf(ShelterFields.DischargedTo), Write.Day(c.Delivery.Date)],
        Message = new(
            "Udskrivningsdatoen er ”{0}” og udskrevet til ”{1}” i leverancen {2}. Er borgeren udskrevet, skal begge være udfyldt, og datoen kan ikke ligge efter leverancen; er borgeren ikke udskrevet, skal begge være tomme.",
            "The discharge date is “{0}” and discharged to is “{1}” in the delivery of {2}. If the citizen has been discharged, both must be filled in and the date cannot be after the delivery; if not, both must be blank."),
        Fix = new(
            "Lad begge felter være tomme, så længe borgeren er indskrevet; brug ikke en planlagt dato eller 31-12-9999. Udfyld begge ved udskrivningen.",
            "Leave both fields blank while the citizen stays; use no planned date and no 9999-12-31. Fill in both at the discharge."),
        Sources = [SourceRef.Guideline("7.2.3")],
    };
}

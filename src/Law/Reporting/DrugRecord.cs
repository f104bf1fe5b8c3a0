namespace Socialstat.Law;

/// <summary>Treatment of drug abuse: request, referral, start, changes and end, folded into one case.</summary>
public static class DrugRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "drug",
        Statistic = Statistic.Drug,
        Title = new("Stofmisbrugsbehandling", "Treatment of drug abuse"),
        Description = new(
            "Kommunen indberetter hvert skema løbende og senest 15 dage efter månedens udgang. Anmodning og afslutning indberettes altid, også når behandlingen aldrig begynder. Et skema kendes på sag, skema og dato.",
            "The municipality reports each form as it comes and by 15 days after the month. Request and closing form are always reported, also when treatment never starts. A form is known by case, form and date."),
        Source = SourceRef.Guideline("6.1"),
        DayField = Fields.EventDate,
        Fields =
        [
            Use.Always(DrugFields.Event),
            Use.Optional(Fields.Action),
            Use.Always(Fields.CaseId),
            Use.Always(DrugFields.Authority),
            Use.Always(Fields.PersonIdOfCpr).MissingBy("GEN-I001"),
            Use.Always(Fields.EventDate).MissingBy("STO-001"),
            Use.Always(DrugFields.OfferId, "start", "change"),
            Use.Always(DrugFields.TreatmentTypes, "start", "change"),
            Use.Always(DrugFields.Intensity, "start", "change"),
            Use.Optional(DrugFields.GuaranteeException, "start"),
            Use.Always(DrugFields.EndStatus, "end"),
            Use.Optional(DrugFields.LegalBasis),
            Use.Optional(DrugFields.OldPeriodEnd, "change"),
        ],
    };
}

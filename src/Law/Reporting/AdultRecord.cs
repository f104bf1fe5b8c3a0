namespace Socialstat.Law;

/// <summary>Services to adults with disability and vulnerable adults, as a full stock each month.</summary>
public static class AdultRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "adult",
        Statistic = Statistic.Adult,
        Title = new("Voksne med handicap og udsatte voksne", "Adults with disability and vulnerable adults"),
        Description = new(
            "Kommunen indberetter hver måned den fulde bestand af visiterede ydelser, der har været aktive siden 1. januar 2022, senest 14 dage efter månedens udgang. Leverancen erstatter alt, hvad kommunen har sendt før; det, der ikke er med, er slettet.",
            "Each month the municipality reports the full stock of services that have been active since 1 January 2022, by 14 days after the month. The delivery replaces everything sent before; what is not in it is deleted."),
        Source = SourceRef.Guideline("9.1"),
        Replacement = Replacement.FullStock,
        DayField = Fields.StartDate,
        EndField = Fields.EndDate,
        Fields =
        [
            Use.Always(AdultFields.ServiceId),
            Use.Always(Fields.ActingMunicipality),
            Use.Optional(AdultFields.PayingMunicipality),
            Use.Always(Fields.PersonIdOfCpr).MissingBy("GEN-I001"),
            Use.Always(AdultFields.ServiceParagraph).MissingBy("VOK-001").CodesBy("VOK-001"),
            Use.Always(Fields.StartDate).MissingBy("VOK-002"),
            Use.Optional(Fields.EndDate),
            Use.ByRule(Fields.PNumber),
            Use.ByRule(Fields.DepartmentId),
            Use.Optional(Fields.OfferOutsidePortal),
            Use.ByRule(AdultFields.PrimaryTargetGroup),
            Use.Optional(AdultFields.OtherTargetGroups),
            Use.ByRule(AdultFields.AssessmentDate),
            Use.ByRule(AdultFields.FunctionsConditions),
            Use.ByRule(AdultFields.EnvironmentFactors),
            Use.ByRule(AdultFields.ActivityParticipation),
            Use.ByRule(AdultFields.FunctioningLevel),
            Use.ByRule(AdultFields.SupportNeed),
            Use.ByRule(AdultFields.Usage),
            Use.Optional(AdultFields.ResidentialLike),
            Use.Optional(AdultFields.FollowUp),
        ],
    };
}

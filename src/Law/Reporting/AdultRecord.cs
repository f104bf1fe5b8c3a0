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
        Scope =
        [
            Dated.From<Text>(2025, 1, 1, new(
                "Ydelser efter § 85 i botilbud efter §§ 107 og 108 indberettes særskilt, når de er startet eller revisiteret fra denne dag. Målgrupper og oplysninger ved visitation, opfølgning og ophør følger Fælles Faglige Begreber for ydelser efter §§ 82 a-82 d, 85, 103, 104, 107 og 108.",
                "Services under section 85 in residential offers under sections 107 and 108 are reported by themselves when started or granted anew from this day. Target groups and what is found at assessment, follow-up and end follow Faelles Faglige Begreber for services under sections 82 a-82 d, 85, 103, 104, 107 and 108."), "001:9.1 and 9.2.1"),
        ],
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
            Use.ByRule(AdultFields.PrimaryTargetGroup).RequiredSince(2025, 1, 1, "001:9.1 and 9.2.4"),
            Use.Optional(AdultFields.OtherTargetGroups),
            Use.ByRule(AdultFields.AssessmentDate).Since(2025, 1, 1, "001:9.1 and 9.2.6"),
            Use.ByRule(AdultFields.FunctionsConditions).Since(2025, 1, 1, "001:9.1 and 9.2.6"),
            Use.ByRule(AdultFields.EnvironmentFactors).Since(2025, 1, 1, "001:9.1 and 9.2.6"),
            Use.ByRule(AdultFields.ActivityParticipation).Since(2025, 1, 1, "001:9.1 and 9.2.6"),
            Use.ByRule(AdultFields.FunctioningLevel).Since(2025, 1, 1, "001:9.1 and 9.2.6"),
            Use.ByRule(AdultFields.SupportNeed).Since(2025, 1, 1, "001:9.1 and 9.2.6"),
            Use.ByRule(AdultFields.Usage).Since(2024, 7, 1, "001:9.2.5"),
            Use.Optional(AdultFields.ResidentialLike),
            Use.Optional(AdultFields.FollowUp),
        ],
    };
}

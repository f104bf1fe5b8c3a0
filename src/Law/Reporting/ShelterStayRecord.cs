namespace Socialstat.Law;

/// <summary>Stays at shelters: every stay of the year, each quarter.</summary>
public static class ShelterStayRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "shelter_stay",
        Statistic = Statistic.ShelterStay,
        Title = new("Ophold på herberger og forsorgshjem (§ 110)", "Stays at shelters (section 110)"),
        Description = new(
            "Tilbuddet indberetter alle årets åbne ophold, ind- og udskrivninger hvert kvartal, senest den 15. i måneden efter eller første arbejdsdag derefter. Leverancen erstatter årets tidligere. Et skift af afdeling er to ophold.",
            "The offer reports all open stays, admissions and discharges of the year each quarter, by the 15th of the month after or the first working day after that. The delivery replaces those earlier in the year. A change of department is two stays."),
        Source = SourceRef.Guideline("7.1"),
        Reporter = ReporterKind.Offer,
        Replacement = Replacement.ReportersYear,
        DayField = ShelterFields.AdmissionDate,
        EndField = ShelterFields.DischargeDate,
        Fields =
        [
            Use.Optional(Fields.Action),
            Use.Always(ShelterFields.StayId),
            Use.Always(Fields.PNumber).MissingBy("HER-008"),
            Use.Always(Fields.DepartmentId).MissingBy("HER-008"),
            Use.Always(Fields.PersonIdOfCpr).MissingBy("HER-001"),
            Use.Always(ShelterFields.AdmissionDate),
            Use.Optional(ShelterFields.DischargeDate),
            Use.Always(ShelterFields.LastResidence).MissingBy("HER-002"),
            Use.ByRule(ShelterFields.DischargedTo),
            Use.Optional(ShelterFields.LivedWithParents),
        ],
    };
}

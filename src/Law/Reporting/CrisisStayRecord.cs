namespace Socialstat.Law;

/// <summary>Stays at crisis centres, with children: every stay of the year, each quarter.</summary>
public static class CrisisStayRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "crisis_stay",
        Statistic = Statistic.CrisisStay,
        Title = new("Ophold på krisecentre (§ 109)", "Stays at crisis centres (section 109)"),
        Description = new(
            "Krisecentret indberetter for hver afdeling alle årets åbne ophold, ind- og udflytninger hvert kvartal, senest den 15. i den følgende måned eller første arbejdsdag derefter. Voksne og børn kan hver for sig være anonyme. Leverancen erstatter årets tidligere.",
            "The crisis centre reports for each department all open stays and moves in and out of the year each quarter, by the 15th of the month after or the first working day after that. Adults and children can be anonymous independently. The delivery replaces those earlier in the year."),
        Source = SourceRef.Guideline("8.2"),
        Reporter = ReporterKind.Offer,
        Replacement = Replacement.ReportersYear,
        DayField = CrisisFields.MoveInDate,
        EndField = CrisisFields.MoveOutDate,
        Fields =
        [
            Use.Optional(Fields.Action),
            Use.Always(ShelterFields.StayId),
            Use.Always(Fields.PNumber).MissingBy("KRI-008"),
            Use.Always(Fields.DepartmentId).MissingBy("KRI-005"),
            Use.Always(CrisisFields.PersonId).MissingBy("GEN-I001"),
            Use.Always(CrisisFields.MoveInDate),
            Use.Optional(CrisisFields.MoveOutDate),
            Use.Always(CrisisFields.NumberOfChildren),
            Use.ByRule(CrisisFields.ChildrenIds),
            Use.Optional(CrisisFields.BirthDate),
            Use.Optional(Fields.Sex),
        ],
    };
}

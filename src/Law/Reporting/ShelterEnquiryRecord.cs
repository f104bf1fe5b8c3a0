namespace Socialstat.Law;

/// <summary>Enquiries to shelters that were rejected.</summary>
public static class ShelterEnquiryRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "shelter_enquiry",
        Statistic = Statistic.ShelterEnquiry,
        Title = new("Afviste henvendelser til herberger og forsorgshjem (§ 110)", "Rejected enquiries to shelters (section 110)"),
        Description = new(
            "Tilbuddet indberetter alle årets afvisninger af borgere, der ønskede en plads, hvert kvartal, senest den 15. i måneden efter eller første arbejdsdag derefter. Leverancen erstatter årets tidligere.",
            "The offer reports all of the year's rejections of citizens who wanted a place each quarter, by the 15th of the month after or the first working day after that. The delivery replaces those earlier in the year."),
        Source = SourceRef.Guideline("7.3"),
        Reporter = ReporterKind.Offer,
        Replacement = Replacement.ReportersYear,
        DayField = ShelterFields.EnquiryDate,
        Fields =
        [
            Use.Optional(Fields.Action),
            Use.Always(ShelterFields.EnquiryId),
            Use.Always(Fields.PNumber),
            Use.Optional(Fields.DepartmentId),
            Use.Always(ShelterFields.EnquiryDate),
            Use.Optional(ShelterFields.EnquirerId),
            Use.ByRule(ShelterFields.NoCprReason).CodesBy("HEH-003"),
            Use.Always(ShelterFields.InTargetGroup).MissingBy("HEH-008"),
            Use.Always(ShelterFields.RejectionReasons),
            Use.Optional(Fields.Sex),
            Use.Optional(ShelterFields.EnquiryKind),
        ],
    };
}

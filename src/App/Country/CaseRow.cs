using Socialstat.Law;

namespace Socialstat.App;

/// <summary>One record of a case as it will be written. Faults change it freely, so every value is text.</summary>
internal sealed class CaseRow
{
    public string Event { get; set; } = "start";

    public string Action { get; set; } = "";

    public string CaseId { get; set; } = "";

    public string ActingMunicipality { get; set; } = "";

    public string PersonIdType { get; set; } = "";

    public string PersonId { get; set; } = "";

    public string PreviousPersonId { get; set; } = "";

    public string CustodyHolderId { get; set; } = "";

    public string MeasureParagraph { get; set; } = "";

    public string DecisionDate { get; set; } = "";

    public string StartDate { get; set; } = "";

    public string EndDate { get; set; } = "";

    public string DecisiveCircumstances { get; set; } = "";

    public string PNumber { get; set; } = "";

    public string DepartmentId { get; set; } = "";

    public string OfferOutsidePortal { get; set; } = "";

    public string ChangeDate { get; set; } = "";

    public string Caseworker { get; set; } = "";

    public string Unborn { get; set; } = "";

    /// <summary>Columns of the statistic's record type that the country fills in.</summary>
    public static string Header(Statistic statistic) => statistic == Statistic.Support
        ? "event;action;case_id;acting_municipality;person_id_type;person_id;previous_person_id;custody_holder_id;measure_paragraph;decision_date;start_date;end_date;decisive_circumstances;p_number;department_id;offer_outside_portal;change_date;caseworker;unborn"
        : "event;action;case_id;acting_municipality;person_id_type;person_id;previous_person_id;measure_paragraph;start_date;end_date;p_number;department_id;offer_outside_portal;change_date;caseworker";

    public CaseRow Copy() => (CaseRow)MemberwiseClone();

    /// <summary>The values in the order of the header.</summary>
    public void Write(RowText text, Statistic statistic)
    {
        var support = statistic == Statistic.Support;
        text.Add(Event).Add(Action).Add(CaseId).Add(ActingMunicipality).Add(PersonIdType).Add(PersonId).Add(PreviousPersonId);
        if (support)
            text.Add(CustodyHolderId);
        text.Add(MeasureParagraph);
        if (support)
            text.Add(DecisionDate);
        text.Add(StartDate).Add(EndDate);
        if (support)
            text.Add(DecisiveCircumstances);
        text.Add(PNumber).Add(DepartmentId).Add(OfferOutsidePortal).Add(ChangeDate).Add(Caseworker);
        if (support)
            text.Add(Unborn);
    }
}

namespace Socialstat.Law;

/// <summary>The fields of shelters (serviceloven section 110).</summary>
public static class ShelterFields
{
    /// <summary>The offer's own key of the stay.</summary>
    public static readonly Field StayId = new() { Name = "stay_id", Label = new("Opholds-id", "Stay id"), Kind = FieldKind.Text, Length = 50, StandsFor = Fields.CaseId };

    /// <summary>First day of the stay.</summary>
    public static readonly Field AdmissionDate = new() { Name = "admission_date", Label = new("Indskrivningsdato", "Admission date"), Kind = FieldKind.Date, StandsFor = Fields.StartDate };

    /// <summary>Last day of the stay; blank while it is open.</summary>
    public static readonly Field DischargeDate = new() { Name = "discharge_date", Label = new("Udskrivningsdato", "Discharge date"), Kind = FieldKind.Date, StandsFor = Fields.EndDate };

    /// <summary>Where the person slept last before the stay.</summary>
    public static readonly Field LastResidence = new() { Name = "last_residence", Label = new("Seneste ophold", "Last residence"), Kind = FieldKind.Code, Codes = Residences.Only("own_home", "family_friends_partner", "institution", "hospital", "prison", "shelter", "street", "other", "unknown") };

    /// <summary>Where the person went.</summary>
    public static readonly Field DischargedTo = new() { Name = "discharged_to", Label = new("Udskrevet til", "Discharged to"), Kind = FieldKind.Code, Codes = Residences };

    /// <summary>Whether the person moved from the parents' home for the first time. Asked for by HER-003.</summary>
    public static readonly Field LivedWithParents = new() { Name = "lived_with_parents", Label = new("Flyttet hjemmefra for første gang", "Moved from the parents' home for the first time"), Kind = FieldKind.Bool };

    /// <summary>The offer's own key of the enquiry.</summary>
    public static readonly Field EnquiryId = new() { Name = "enquiry_id", Label = new("Henvendelses-id", "Enquiry id"), Kind = FieldKind.Text, Length = 50, StandsFor = Fields.CaseId };

    /// <summary>Day of the enquiry.</summary>
    public static readonly Field EnquiryDate = new() { Name = "enquiry_date", Label = new("Henvendelsesdato", "Enquiry date"), Kind = FieldKind.Date, StandsFor = Fields.EventDate };

    /// <summary>CPR number, or birth date with -XXXX, -9998 or -9999.</summary>
    public static readonly Field EnquirerId = new() { Name = "person_id", Label = new("CPR-nummer eller fødselsdato med -XXXX/-9998/-9999", "CPR number or birth date with -XXXX/-9998/-9999"), Kind = FieldKind.Person, StandsFor = Fields.PersonId };

    /// <summary>Why there is neither CPR number nor birth date.</summary>
    public static readonly Field NoCprReason = new()
    {
        Name = "no_cpr_reason",
        Label = new("Intet CPR-nummer", "No CPR number"),
        Kind = FieldKind.Code,
        Codes = new("no_cpr_reason", "001:7.3.1", new Code("not_known", new("Tilbuddet kender ikke CPR-nummeret", "The offer does not know the CPR number")), new Code("has_none", new("Borgeren har ikke et CPR-nummer", "The citizen has no CPR number"))),
    };

    /// <summary>Whether the person is in the offer's target group.</summary>
    public static readonly Field InTargetGroup = new() { Name = "in_target_group", Label = new("I tilbuddets målgruppe", "In the offer's target group"), Kind = FieldKind.Bool };

    /// <summary>Why the person was rejected.</summary>
    public static readonly Field RejectionReasons = new()
    {
        Name = "rejection_reasons",
        Label = new("Årsager til afvisning", "Reasons for rejection"),
        Kind = FieldKind.Codes,
        Codes = new("rejection_reasons", "001:7.3; contract, section 1",
            new Code("no_room", new("Ingen ledig plads", "No room")), new Code("not_in_offer_target_group", new("Ikke i tilbuddets målgruppe", "Not in the offer's target group")),
            new Code("not_in_section_110_target_group", new("Ikke i målgruppen for § 110", "Not in the target group of section 110")), new Code("behaviour", new("Adfærd", "Behaviour")), new Code("other", new("Andet", "Other"))),
    };

    /// <summary>What the enquiry was about. Asked for by HEH-007.</summary>
    public static readonly Field EnquiryKind = new()
    {
        Name = "contact_kind",
        Label = new("Henvendelsens art", "Kind of enquiry"),
        Kind = FieldKind.Code,
        Codes = new("shelter_contact_kind", "project: asked for by HEH-007", new Code("place", new("Ønske om plads", "Request for a place")), new Code("other", new("Andet", "Other"))),
    };

    private static CodeList Residences => s_residences ??= new("residence", "001:7.2.2; contract, section 1",
        new Code("own_home", new("Egen bolig", "Own home")), new Code("family_friends_partner", new("Familie, venner, ægtefælle, samlever, kæreste", "Family, friends, partner")),
        new Code("institution", new("Institution", "Institution")), new Code("hospital", new("Hospital", "Hospital")), new Code("prison", new("Fængsel", "Prison")),
        new Code("shelter", new("Herberg eller forsorgshjem", "Shelter")), new Code("street", new("Gaden", "Street")), new Code("dead", new("Død", "Dead")),
        new Code("other", new("Andet", "Other")), new Code("unknown", new("Ukendt", "Unknown")));

    private static CodeList? s_residences;
}

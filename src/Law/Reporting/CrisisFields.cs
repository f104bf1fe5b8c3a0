namespace Socialstat.Law;

/// <summary>The fields of crisis centres (serviceloven section 109).</summary>
public static class CrisisFields
{
    /// <summary>CPR number or anonymous number.</summary>
    public static readonly Field PersonId = new() { Name = "person_id", Label = new("CPR-nummer eller anonymt nummer", "CPR number or anonymous number"), Kind = FieldKind.Person, StandsFor = Fields.PersonId };

    /// <summary>First day of the stay.</summary>
    public static readonly Field MoveInDate = new() { Name = "move_in_date", Label = new("Indflytningsdato", "Move-in date"), Kind = FieldKind.Date, StandsFor = Fields.StartDate };

    /// <summary>Last day of the stay; blank while it is open.</summary>
    public static readonly Field MoveOutDate = new() { Name = "move_out_date", Label = new("Udflytningsdato", "Move-out date"), Kind = FieldKind.Date, StandsFor = Fields.EndDate };

    /// <summary>Number of children who came along.</summary>
    public static readonly Field NumberOfChildren = new() { Name = "number_of_children", Label = new("Antal medfølgende børn", "Number of children"), Kind = FieldKind.Integer };

    /// <summary>The children's CPR numbers or anonymous numbers.</summary>
    public static readonly Field ChildrenIds = new() { Name = "children_ids", Label = new("Børnenes CPR-numre eller anonyme numre", "The children's CPR numbers or anonymous numbers"), Kind = FieldKind.Persons };

    /// <summary>Birth date, where it is known of an anonymous person. Asked for by KRI-004.</summary>
    public static readonly Field BirthDate = new() { Name = "birth_date", Label = new("Fødselsdato", "Birth date"), Kind = FieldKind.Date, StandsFor = Fields.BirthDate };

    /// <summary>Who makes the enquiry.</summary>
    public static readonly Field ContactPerson = new()
    {
        Name = "contact_person",
        Label = new("Hvem henvender sig", "Who enquires"),
        Kind = FieldKind.Code,
        Codes = new("contact_person", "001:8.3.1",
            new Code("self", new("Den voldsudsatte selv", "The exposed person")), new Code("relative", new("Pårørende", "Relative or acquaintance")),
            new Code("other_crisis_centre", new("Et andet krisecenter", "Another crisis centre")), new Code("public_authority", new("Offentlig myndighed", "Public authority")), new Code("other", new("Andre", "Others"))),
    };

    /// <summary>How the enquiry is made.</summary>
    public static readonly Field Channel = new()
    {
        Name = "channel",
        Label = new("Henvendelsesform", "Channel"),
        Kind = FieldKind.Code,
        Codes = new("channel", "001:8.3.1", new Code("phone", new("Telefonisk", "Phone")), new Code("in_person", new("Personligt fremmøde", "In person")), new Code("written", new("Skriftligt", "In writing"))),
    };

    /// <summary>What the enquiry is about.</summary>
    public static readonly Field Content = new()
    {
        Name = "content",
        Label = new("Henvendelsens indhold", "Content"),
        Kind = FieldKind.Codes,
        Codes = new("content", "001:8.3.1, 8.3.3", new Code("advice", new("Rådgivning", "Advice")), new Code("vacancy", new("Ledig plads", "Vacancy")), new Code("aftercare_advice", new("Efterværnsrådgivning", "Aftercare advice"))),
    };

    /// <summary>Whether it is advice after a stay or an outpatient programme.</summary>
    public static readonly Field Aftercare = new() { Name = "aftercare", Label = new("Rådgivning efter endt ophold eller ambulant indsats", "Advice after a stay or an outpatient programme"), Kind = FieldKind.Bool };

    /// <summary>Kinds of violence.</summary>
    public static readonly Field ViolenceTypes = new()
    {
        Name = "violence_types",
        Label = new("Voldsformer", "Kinds of violence"),
        Kind = FieldKind.Codes,
        Codes = new("violence_types", "001:8.3.1",
            new Code("physical", new("Fysisk", "Physical")), new Code("psychological", new("Psykisk", "Psychological")), new Code("sexual", new("Seksuel", "Sexual")), new Code("economic", new("Økonomisk", "Economic")),
            new Code("material", new("Materiel", "Material")), new Code("digital", new("Digital", "Digital")), new Code("stalking", new("Stalking", "Stalking"))),
    };

    /// <summary>What kind of contact it is. Asked for by KRH-002 and KRH-003.</summary>
    public static readonly Field ContactKind = new()
    {
        Name = "contact_kind",
        Label = new("Henvendelsens art", "Kind of contact"),
        Kind = FieldKind.Code,
        Codes = new("crisis_contact_kind", "project: asked for by KRH-002 and KRH-003",
            new Code("violence", new("Aktuel vold i en nær relation", "Current violence in a close relation")), new Code("place", new("Ledig plads til en voldsudsat", "A place for an exposed person")),
            new Code("aftercare_group", new("Deltagelse i efterværnsgruppe", "Participation in an aftercare group")), new Code("other", new("Andet", "Other"))),
    };

    /// <summary>Whether the person is enrolled at another crisis centre. Asked for by KRH-004.</summary>
    public static readonly Field EnrolledElsewhere = new() { Name = "enrolled_elsewhere", Label = new("Indskrevet på et andet krisecenter", "Enrolled at another crisis centre"), Kind = FieldKind.Bool };

    /// <summary>Number of enquiries that the form stands for. Asked for by KRH-005.</summary>
    public static readonly Field Enquiries = new() { Name = "enquiries", Label = new("Antal henvendelser i skemaet", "Enquiries in the form"), Kind = FieldKind.Integer };

    /// <summary>Whether children are in the centre's target group. Asked for by KRH-006.</summary>
    public static readonly Field ChildrenInTargetGroup = new() { Name = "children_in_target_group", Label = new("Børn er i krisecentrets målgruppe", "Children are in the centre's target group"), Kind = FieldKind.Bool };
}

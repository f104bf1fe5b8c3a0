namespace Socialstat.Law;

/// <summary>Every field of the record types, declared once. Names and labels follow the contract (docs/contract.md).</summary>
public static class Fields
{
    /// <summary>What happened: start, changed offer or end.</summary>
    public static readonly Field Event = new() { Name = "event", Label = new("Hændelsestype", "Event"), Kind = FieldKind.Code, Codes = CodeLists.Events };

    /// <summary>Whether the record is sent, or takes an earlier one out.</summary>
    public static readonly Field Action = new() { Name = "action", Label = new("Handling", "Action"), Kind = FieldKind.Code, Codes = CodeLists.Actions };

    /// <summary>The municipality's own key of the case.</summary>
    public static readonly Field CaseId = new() { Name = "case_id", Label = new("Sags-id", "Case id"), Kind = FieldKind.Text, Length = 50 };

    /// <summary>The municipality that has the duty to act (retssikkerhedsloven sections 9-9b).</summary>
    public static readonly Field ActingMunicipality = new() { Name = "acting_municipality", Label = new("Handlekommune", "Acting municipality"), Kind = FieldKind.Code, Codes = CodeLists.Municipalities };

    /// <summary>What the identity of the person is.</summary>
    public static readonly Field PersonIdType = new() { Name = "person_id_type", Label = new("Personindikator", "Kind of identity"), Kind = FieldKind.Code, Codes = CodeLists.IdentityKinds };

    /// <summary>The child's CPR number or person-id (or the mother's or parent's, see the kind).</summary>
    public static readonly Field PersonId = new() { Name = "person_id", Label = new("CPR-nummer eller person-id", "CPR number or person-id"), Kind = FieldKind.Person };

    /// <summary>The person's CPR number, where no other identity is foreseen.</summary>
    public static readonly Field PersonIdOfCpr = new() { Name = "person_id", Label = new("CPR-nummer", "CPR number"), Kind = FieldKind.Person, StandsFor = PersonId };

    /// <summary>Day of the event, of record types whose events all have one date field.</summary>
    public static readonly Field EventDate = new() { Name = "event_date", Label = new("Hændelsesdato", "Event date"), Kind = FieldKind.Date };

    /// <summary>The identity that the person had before in the case or the register.</summary>
    public static readonly Field PreviousPersonId = new() { Name = "previous_person_id", Label = new("Tidligere personnummer", "Earlier identity"), Kind = FieldKind.Person };

    /// <summary>A custody holder that the measure is also aimed at.</summary>
    public static readonly Field CustodyHolderId = new() { Name = "custody_holder_id", Label = new("Forældremyndighedsindehavers CPR-nummer", "Custody holder's CPR number"), Kind = FieldKind.Person };

    /// <summary>The provision the measure is granted under.</summary>
    public static readonly Field MeasureParagraph = new() { Name = "measure_paragraph", Label = new("Indsatsparagraf", "Provision of the measure"), Kind = FieldKind.Paragraph };

    /// <summary>Day of the decision.</summary>
    public static readonly Field DecisionDate = new() { Name = "decision_date", Label = new("Afgørelsesdato", "Decision date"), Kind = FieldKind.Date };

    /// <summary>First day of the measure (the day it takes effect, not the day it was granted).</summary>
    public static readonly Field StartDate = new() { Name = "start_date", Label = new("Startdato", "Start date"), Kind = FieldKind.Date };

    /// <summary>Last day of the measure.</summary>
    public static readonly Field EndDate = new() { Name = "end_date", Label = new("Slutdato", "End date"), Kind = FieldKind.Date };

    /// <summary>Circumstances that were decisive for the measure; all that apply.</summary>
    public static readonly Field DecisiveCircumstances = new() { Name = "decisive_circumstances", Label = new("Udslagsgivende forhold", "Decisive circumstances"), Kind = FieldKind.Codes, Codes = CodeLists.DecisiveCircumstances };

    /// <summary>Production unit number of the department of the offer.</summary>
    public static readonly Field PNumber = new() { Name = "p_number", Label = new("P-nummer", "P-number"), Kind = FieldKind.Digits, Length = 10 };

    /// <summary>UUID of the department in Tilbudsportalen.</summary>
    public static readonly Field DepartmentId = new() { Name = "department_id", Label = new("Afdelings-UUID", "Department UUID"), Kind = FieldKind.Uuid };

    /// <summary>Yes when the offer need not be in Tilbudsportalen.</summary>
    public static readonly Field OfferOutsidePortal = new() { Name = "offer_outside_portal", Label = new("Tilbuddet skal ikke fremgå af Tilbudsportalen", "Offer need not be in Tilbudsportalen"), Kind = FieldKind.Bool };

    /// <summary>First day in the new offer or department.</summary>
    public static readonly Field ChangeDate = new() { Name = "change_date", Label = new("Dato for ændret tilbud eller afdeling", "Date of changed offer or department"), Kind = FieldKind.Date };

    /// <summary>The municipality that pays, when it is another than the acting one (recommended by the report on joining money and activity, 002:1.3).</summary>
    public static readonly Field PayingMunicipality = new() { Name = "paying_municipality", Label = new("Betalingskommune", "Paying municipality"), Kind = FieldKind.Code, Codes = CodeLists.Municipalities };

    /// <summary>Who to ask.</summary>
    public static readonly Field Caseworker = new() { Name = "caseworker", Label = new("Sagsbehandler", "Caseworker"), Kind = FieldKind.Text, Length = 100 };

    /// <summary>Whether the child is not born yet. Asked for by GEN-I015 and IND-020.</summary>
    public static readonly Field Unborn = new() { Name = "unborn", Label = new("Ufødt barn", "Unborn child"), Kind = FieldKind.Bool };

    /// <summary>Whether the measure has been granted only, or has started. Asked for by IND-004.</summary>
    public static readonly Field Status = new() { Name = "status", Label = new("Status", "Status"), Kind = FieldKind.Code, Codes = CodeLists.MeasureStatus };

    /// <summary>Whom the measure is aimed at besides the child. Asked for by IND-017.</summary>
    public static readonly Field MeasureTarget = new() { Name = "measure_target", Label = new("Indsatsen gives til", "Measure is given to"), Kind = FieldKind.Codes, Codes = CodeLists.MeasureTargets };

    /// <summary>CPR number of the parent or sibling that the measure is also aimed at. Asked for by IND-017 and IND-018.</summary>
    public static readonly Field ParentId = new() { Name = "parent_id", Label = new("Forælders eller søskendes CPR-nummer", "Parent's or sibling's CPR number"), Kind = FieldKind.Person };

    /// <summary>Whether the expecting mother moved to another municipality before the birth. Asked for by IND-021 and IND-023.</summary>
    public static readonly Field MotherMoved = new() { Name = "mother_moved", Label = new("Mor fraflyttet før fødslen", "Mother moved before the birth"), Kind = FieldKind.Bool };

    /// <summary>Whether the child died before or at birth. Asked for by IND-021 and IND-024.</summary>
    public static readonly Field ChildDied = new() { Name = "child_died", Label = new("Barnet død før eller ved fødslen", "Child died before or at birth"), Kind = FieldKind.Bool };

    /// <summary>Whether a special day offer is given in connection with an ordinary day offer. Asked for by HAN-004.</summary>
    public static readonly Field LinkedOffer = new() { Name = "linked_offer", Label = new("I tilknytning til alment dagtilbud", "In connection with an ordinary day offer"), Kind = FieldKind.Bool };

    /// <summary>The act the child was referred under. Asked for by HAN-005.</summary>
    public static readonly Field VisitationBasis = new() { Name = "visitation_basis", Label = new("Visiteret efter", "Referred under"), Kind = FieldKind.Code, Codes = CodeLists.VisitationBases };

    /// <summary>Birth date in the population register.</summary>
    public static readonly Field BirthDate = new() { Name = "birth_date", Label = new("Fødselsdato", "Birth date"), Kind = FieldKind.Date };

    /// <summary>Sex in the population register.</summary>
    public static readonly Field Sex = new() { Name = "sex", Label = new("Køn", "Sex"), Kind = FieldKind.Code, Codes = CodeLists.Sexes };

    /// <summary>Day of death.</summary>
    public static readonly Field DeathDate = new() { Name = "death_date", Label = new("Dødsdato", "Date of death"), Kind = FieldKind.Date };

    /// <summary>Mother's CPR number.</summary>
    public static readonly Field MotherId = new() { Name = "mother_id", Label = new("Mors CPR-nummer", "Mother's CPR number"), Kind = FieldKind.Person };

    /// <summary>Municipality of residence.</summary>
    public static readonly Field Municipality = new() { Name = "municipality", Label = new("Bopælskommune", "Municipality"), Kind = FieldKind.Code, Codes = CodeLists.Municipalities };

    /// <summary>First day of residence.</summary>
    public static readonly Field From = new() { Name = "from", Label = new("Fra", "From"), Kind = FieldKind.Date };

    /// <summary>Last day of residence.</summary>
    public static readonly Field To = new() { Name = "to", Label = new("Til", "To"), Kind = FieldKind.Date };

    /// <summary>Year; the population is that of 1 January.</summary>
    public static readonly Field Year = new() { Name = "year", Label = new("År (1. januar)", "Year (1 January)"), Kind = FieldKind.Year };

    /// <summary>Age in whole years.</summary>
    public static readonly Field Age = new() { Name = "age", Label = new("Alder", "Age"), Kind = FieldKind.Integer };

    /// <summary>Number of persons.</summary>
    public static readonly Field Persons = new() { Name = "persons", Label = new("Antal personer", "Number of persons"), Kind = FieldKind.Integer };
}

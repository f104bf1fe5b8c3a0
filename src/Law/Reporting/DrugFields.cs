namespace Socialstat.Law;

/// <summary>The fields that only drug treatment has.</summary>
public static class DrugFields
{
    /// <summary>Which form.</summary>
    public static readonly Field Event = new() { Name = "event", Label = new("Skema", "Form"), Kind = FieldKind.Code, Codes = DrugEvents.List, StandsFor = Fields.Event };

    /// <summary>The authority.</summary>
    public static readonly Field Authority = new() { Name = "acting_municipality", Label = new("Myndighed", "Authority"), Kind = FieldKind.Code, Codes = CodeLists.Municipalities, StandsFor = Fields.ActingMunicipality };

    /// <summary>The offer that treats.</summary>
    public static readonly Field OfferId = new() { Name = "offer_id", Label = new("Tilbud", "Offer"), Kind = FieldKind.Text, Length = 50 };

    /// <summary>Kinds of treatment given at the same time.</summary>
    public static readonly Field TreatmentTypes = new()
    {
        Name = "treatment_types",
        Label = new("Behandlingstyper", "Kinds of treatment"),
        Kind = FieldKind.Codes,
        Codes = new("treatment_types", "001:6.2.2; contract, section 1",
            new Code("drug_free", new("Stoffri behandling", "Drug-free treatment")), new Code("other_medical", new("Anden medicinsk behandling", "Other medical treatment")),
            new Code("methadone", new("Metadon", "Methadone")), new Code("buprenorphine", new("Buprenorphin", "Buprenorphine")),
            new Code("heroin", new("Heroin", "Heroin")), new Code("other_substitution", new("Anden substitution", "Other substitution"))),
    };

    /// <summary>Bits of the substitution drugs in <see cref="TreatmentTypes"/>.</summary>
    public const long SubstitutionDrugs = 0b111100;

    /// <summary>Outpatient, day or residential.</summary>
    public static readonly Field Intensity = new()
    {
        Name = "intensity",
        Label = new("Intensitet", "Intensity"),
        Kind = FieldKind.Code,
        Codes = new("intensity", "001:6.2.3",
            new Code("outpatient", new("Ambulant", "Outpatient")), new Code("day", new("Dagbehandling", "Day")), new Code("residential", new("Døgnbehandling", "Residential"))),
    };

    /// <summary>Lawful reason for a start later than 14 days after the request.</summary>
    public static readonly Field GuaranteeException = new()
    {
        Name = "guarantee_exception",
        Label = new("Lovlig årsag til overskredet behandlingsgaranti", "Lawful reason for exceeding the guarantee"),
        Kind = FieldKind.Code,
        Codes = new("guarantee_exception", "001:6.2.1",
            new Code("free_choice", new("Frit valg", "Free choice")), new Code("own_later_date", new("Borgeren valgte selv en senere tid", "The citizen chose a later date")),
            new Code("other", new("Andet", "Other"))),
    };

    /// <summary>How the treatment ended.</summary>
    public static readonly Field EndStatus = new()
    {
        Name = "end_status",
        Label = new("Afslutningsstatus", "End status"),
        Kind = FieldKind.Code,
        Codes = new("end_status", "contract, section 1",
            new Code("completed", new("Færdigbehandlet", "Completed")), new Code("never_started", new("Ikke påbegyndt", "Never started")), new Code("withdrawn", new("Fortrudt eller udeblevet", "Withdrawn")),
            new Code("moved", new("Flyttet", "Moved")), new Code("dead", new("Død", "Dead")), new Code("other", new("Andet", "Other"))),
    };

    /// <summary>The provision of the treatment. Asked for by STO-010.</summary>
    public static readonly Field LegalBasis = new()
    {
        Name = "legal_basis",
        Label = new("Lovgrundlag", "Legal basis"),
        Kind = FieldKind.Code,
        Codes = new("drug_basis", "BEK 1295/2023 section 1 no. 5", new Code("SEL 101", new("Serviceloven § 101", "Act on Social Services section 101")), new Code("BL 33", new("Barnets lov § 33", "Children's Act section 33"))),
    };

    /// <summary>Last day of what the change replaces. Asked for by STO-009.</summary>
    public static readonly Field OldPeriodEnd = new() { Name = "old_period_end", Label = new("Slutdato for den hidtidige behandling", "End of the treatment until then"), Kind = FieldKind.Date };
}

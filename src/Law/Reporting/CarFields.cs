namespace Socialstat.Law;

/// <summary>The fields that only support for cars has.</summary>
public static class CarFields
{
    /// <summary>The provision: serviceloven section 114, or through barnets lov section 90 for children.</summary>
    public static readonly Field LegalBasis = new()
    {
        Name = "legal_basis",
        Label = new("Lovgrundlag", "Legal basis"),
        Kind = FieldKind.Paragraph,
        StandsFor = Fields.MeasureParagraph,
        Provisions = new("car_basis", "001:10.1",
            new ListedProvision(LawRef.Parse("SEL 114"), "SEL 114", new("Støtte til køb af bil", "Support for a car"), null, null),
            new ListedProvision(LawRef.Parse("BL 90.1.7"), "BL 90.1.7", new("Støtte til køb af bil til børn", "Support for a car for children"), new DateOnly(2024, 1, 1), null)),
    };

    /// <summary>Day of the application.</summary>
    public static readonly Field ApplicationDate = new() { Name = "application_date", Label = new("Ansøgningsdato", "Application date"), Kind = FieldKind.Date };

    /// <summary>The municipality's first decision.</summary>
    public static readonly Field FirstDecisionDate = new() { Name = "first_decision_date", Label = new("Kommunens første afgørelsesdato", "First decision date"), Kind = FieldKind.Date, StandsFor = Fields.EventDate };

    /// <summary>Granted or refused.</summary>
    public static readonly Field Outcome = new()
    {
        Name = "outcome",
        Label = new("Afgørelse", "Outcome"),
        Kind = FieldKind.Code,
        Codes = new("outcome", "001:10.2.1", new Code("granted", new("Bevilget", "Granted")), new Code("refused", new("Afslag", "Refused"))),
    };

    /// <summary>Amount of support in kroner.</summary>
    public static readonly Field Amount = new() { Name = "amount", Label = new("Støttebeløb", "Amount of support"), Kind = FieldKind.Money };

    /// <summary>Whether the decision was appealed.</summary>
    public static readonly Field Appealed = new() { Name = "appealed", Label = new("Påklaget", "Appealed"), Kind = FieldKind.Bool };

    /// <summary>Final decision date.</summary>
    public static readonly Field FinalDecisionDate = new() { Name = "final_decision_date", Label = new("Endelig afgørelsesdato", "Final decision date"), Kind = FieldKind.Date };

    /// <summary>Whether the appeal changed the decision substantially.</summary>
    public static readonly Field SubstantiallyChanged = new() { Name = "substantially_changed", Label = new("Væsentlig ændring", "Substantial change"), Kind = FieldKind.Bool };

    /// <summary>Whether the case waits for a driver's licence. Asked for by BIL-007.</summary>
    public static readonly Field LicencePending = new() { Name = "driver_licence_pending", Label = new("Afventer kørekort", "Waiting for a driver's licence"), Kind = FieldKind.Bool };

    /// <summary>Why a case is taken out. Asked for by BIL-012.</summary>
    public static readonly Field DeleteReason = new()
    {
        Name = "delete_reason",
        Label = new("Årsag til sletning", "Reason for taking out"),
        Kind = FieldKind.Code,
        Codes = new("car_delete_reason", "project: asked for by BIL-012",
            new Code("error", new("Indberettet ved en fejl", "Reported by mistake")), new Code("grant_not_used", new("Bevillingen er ikke brugt", "The grant was not used")), new Code("citizen_moved", new("Borgeren er flyttet", "The citizen has moved"))),
    };
}

namespace Socialstat.Law;

/// <summary>The fields that only extracts of Tilbudsportalen have.</summary>
public static class DepartmentFields
{
    /// <summary>Name of the department.</summary>
    public static readonly Field Name = new() { Name = "name", Label = new("Navn", "Name"), Kind = FieldKind.Text, Length = 200 };

    /// <summary>First day on which the department is open.</summary>
    public static readonly Field Opened = new() { Name = "opened", Label = new("Åbnet", "Opened"), Kind = FieldKind.Date };

    /// <summary>Last day on which the department is open.</summary>
    public static readonly Field Closed = new() { Name = "closed", Label = new("Lukket", "Closed"), Kind = FieldKind.Date };

    /// <summary>What the department is approved for.</summary>
    public static readonly Field Approved = new() { Name = "approved", Label = new("Godkendt til", "Approved for"), Kind = FieldKind.Codes, Codes = OfferApprovals.List };
}

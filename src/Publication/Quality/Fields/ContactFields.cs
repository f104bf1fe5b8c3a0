namespace Socialstat.Publication;

/// <summary>Fields about who answers questions.</summary>
internal static class ContactFields
{
    public static IReadOnlyList<BoundField> All { get; } =
    [
        new("contact.organisation", new("Organisation", "Organisation"), c => FieldValue.Name(c.Input.Contact.Organisation)),
        new("contact.office", new("Kontor", "Office"), c => FieldValue.Name(c.Input.Contact.Office)),
        new("contact.name", new("Navn", "Name"), c => FieldValue.Name(c.Input.Contact.Name)),
        new("contact.function", new("Funktion", "Function"), c => FieldValue.Name(c.Input.Contact.Function)),
        new("contact.address", new("Adresse", "Address"), c => FieldValue.Name(c.Input.Contact.Address)),
        new("contact.mail", new("E-mail", "E-mail"), c => FieldValue.Name(c.Input.Contact.Mail)),
        new("contact.telephone", new("Telefon", "Telephone"), c => FieldValue.Name(c.Input.Contact.Telephone)),
    ];
}

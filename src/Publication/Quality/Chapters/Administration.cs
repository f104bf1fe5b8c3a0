using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>Chapter 9: who answers.</summary>
internal static class Administration
{
    public static IReadOnlyList<Section> Sections { get; } =
    [
        Of("9", new("Administrative oplysninger", "Contact"), "S.1", new("Statistikken hører under {contact.office}, {contact.organisation}.", "The statistics belong to {contact.office}, {contact.organisation}.")),
        Of("9.1", new("Organisation", "Contact organisation"), "S.1.1", Same("{contact.organisation}")),
        Of("9.2", new("Kontor, afdeling", "Contact organisation unit"), "S.1.2", Same("{contact.office}")),
        Of("9.3", new("Kontaktpersonens navn", "Contact name"), "S.1.3", Same("{contact.name}")),
        Of("9.4", new("Kontaktpersonens funktion", "Contact person function"), "S.1.4", Same("{contact.function}")),
        Of("9.5", new("Adresse", "Contact mail address"), "S.1.5", Same("{contact.address}")),
        Of("9.6", new("E-mailadresse", "Contact email address"), "S.1.6", Same("{contact.mail}")),
        Of("9.7", new("Telefonnummer", "Contact phone number"), "S.1.7", Same("{contact.telephone}")),
        new() { Number = "9.8", Title = new("Faxnummer", "Contact fax number"), Concept = "S.1.8", IsNotRelevant = true, Parts = [new Prose(new("Findes ikke.", "None."))] },
    ];

    private static Section Of(string number, Text title, string concept, Text text) => new() { Number = number, Title = title, Concept = concept, Parts = [new Prose(text)] };

    private static Text Same(string text) => new(text, text);
}

using System.Text;
using Socialstat.Law;

namespace Socialstat.Intake;

/// <summary>What a template says about its fields: the sheet of help, and the notes on the headings.</summary>
internal static class TemplateHelp
{
    private const int MostCodes = 40;

    /// <summary>Widths of the columns of the help sheet.</summary>
    public static IReadOnlyList<double> Widths { get; } = [34, 24, 60, 44, 44, 70];

    /// <summary>The help sheet: one row per field.</summary>
    public static IEnumerable<IEnumerable<SheetCell>> Rows(RecordType type)
    {
        yield return Row(CellLook.Heading, "Felt", "Maskinnavn / Machine name", "Betydning / Meaning", "Hvad skrives / What to write", "Hvornår / When", "Koder / Codes");
        foreach (var use in type.Fields)
        {
            var field = use.Field;
            var meaning = field.Note is { } note ? $"{field.Label.En}. {note.Da} / {note.En}" : field.Label.En;
            yield return Row(CellLook.Long, field.Label.Da, field.Name, meaning, Both(KindOf(field)), Both(WhenOf(use, type)), CodesOf(field));
        }

        yield return Row(CellLook.Long, "", "", "", "", "", "");
        yield return Row(CellLook.Long, type.Title.Da, type.Name, Both(type.Description), "", "", "");
    }

    /// <summary>The note on a heading.</summary>
    public static string NoteOf(FieldUse use, RecordType type)
    {
        var (when, kind) = (WhenOf(use, type), KindOf(use.Field));
        return $"{use.Field.Name}\n{when.Da}\n{kind.Da}\n{when.En}\n{kind.En}";
    }

    private static Text WhenOf(FieldUse use, RecordType type)
    {
        var events = use.Events.Select(e => type.Events?.Codes.FirstOrDefault(c => c.Value == e)?.Label ?? new Text(e, e)).ToList();
        var when = events.Count == 0
            ? new Text("alle poster", "every record")
            : new Text("hændelserne: " + string.Join(", ", events.Select(e => e.Da)), "the events: " + string.Join(", ", events.Select(e => e.En)));
        return use.Requirement switch
        {
            Requirement.Always => new($"Skal udfyldes i {when.Da}.", $"Must be filled in in {when.En}."),
            Requirement.ByRule => new($"Skal udfyldes i nogle tilfælde, som reglerne siger; bruges i {when.Da}.", $"Must be filled in in some cases, as the rules say; used in {when.En}."),
            _ => new($"Kan udelades; bruges i {when.Da}.", $"May be left out; used in {when.En}."),
        };
    }

    private static Text KindOf(Field field)
    {
        var length = Validation.Write.Number(field.Length);
        return field.Kind switch
        {
            FieldKind.Code => new("Én kode fra listen.", "One code of the list."),
            FieldKind.Codes => new("En eller flere koder fra listen med | imellem.", "One or more codes of the list with | between them."),
            FieldKind.Person => new("CPR-nummer (10 cifre, med eller uden bindestreg) eller person-id.", "CPR number (10 digits, with or without hyphen) or person-id."),
            FieldKind.Persons => new("CPR-numre eller person-id'er med | imellem.", "CPR numbers or person-ids with | between them."),
            FieldKind.Paragraph => new("En paragraf som BL 32.1.3 eller § 32, stk. 1, nr. 3, i barnets lov.", "A provision such as BL 32.1.3 or its Danish legal form."),
            FieldKind.Date => new("En dato: åååå-mm-dd, dd-mm-åååå eller dd.mm.åååå.", "A date: yyyy-MM-dd, dd-MM-yyyy or dd.MM.yyyy."),
            FieldKind.Digits => new($"{length} cifre.", $"{length} digits."),
            FieldKind.Uuid => new("Et UUID: 8-4-4-4-12 tegn.", "A UUID: 8-4-4-4-12 characters."),
            FieldKind.Bool => new("ja eller nej.", "ja (yes) or nej (no)."),
            FieldKind.Integer => new("Et helt tal.", "A whole number."),
            FieldKind.Year => new("Et årstal med fire cifre.", "A year of four digits."),
            FieldKind.Money => new("Et beløb i kroner med højst to decimaler.", "An amount in kroner with at most two decimals."),
            FieldKind.Concept => new("Ét begreb fra Fælles Faglige Begreber som UUID.", "One concept of Fælles Faglige Begreber as UUID."),
            FieldKind.Concepts => new("Begreber fra Fælles Faglige Begreber som UUID'er med | imellem.", "Concepts of Fælles Faglige Begreber as UUIDs with | between them."),
            FieldKind.Number => new("Et tal med højst fire decimaler.", "A number with at most four decimals."),
            FieldKind.Provision => new("En paragraf som BL 32.1.3, SEL 52a eller dens danske form.", "A provision such as BL 32.1.3, SEL 52a or its Danish legal form."),
            FieldKind.Account => new("Et kontonummer på højst 16 cifre.", "An account number of at most 16 digits."),
            _ => field.Length > 0 ? new($"Tekst på højst {length} tegn.", $"Text of at most {length} characters.") : new("Tekst.", "Text."),
        };
    }

    private static string CodesOf(Field field)
    {
        if (field.Kind == FieldKind.Bool)
            return "ja, nej";
        var values = TemplateLists.ValuesOf(field);
        var text = new StringBuilder();
        foreach (var (code, label) in values.Take(MostCodes))
            text.Append(text.Length == 0 ? "" : "\n").Append(code).Append(" = ").Append(label.Da).Append(" / ").Append(label.En);
        if (values.Count > MostCodes)
            text.Append("\n… ").Append(Validation.Write.Number(values.Count)).Append(" i alt, se det skjulte ark Lister / in all, see the hidden sheet Lister");
        return text.ToString();
    }

    private static string Both(Text text) => $"{text.Da} / {text.En}";

    private static SheetCell[] Row(CellLook look, params string[] texts) => [.. texts.Select(t => new SheetCell(t, look))];
}

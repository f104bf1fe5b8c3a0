using Socialstat.Law;

namespace Socialstat.Intake;

/// <summary>
/// A workbook to fill in, made from the declaration of a record type: one column per field with the codes to choose from, a sheet of help, and
/// a hidden sheet of lists. What is filled in is read back as a delivery.
/// </summary>
public static class TemplateWorkbook
{
    private const string ListsName = "Lister";

    /// <summary>Writes the template; the stream stays open.</summary>
    public static void Write(RecordType type, Stream to)
    {
        ArgumentNullException.ThrowIfNull(type);
        var lists = new TemplateLists(type);
        var fields = type.Fields;
        var form = new Sheet
        {
            Name = type.Name,
            Columns = [.. fields.Select(use => new SheetColumn(WidthOf(use.Field), LookOf(use.Field)))],
            Rows = [fields.Select(use => new SheetCell(use.Field.Label.Da, HeadingOf(use)))],
            Notes = [.. fields.Select((use, i) => new CellNote(1, i, TemplateHelp.NoteOf(use, type)))],
            Choices = [.. fields.Select((use, i) => ChoiceOf(use.Field, i, lists)).OfType<CellChoice>()],
            HeaderHeight = 48,
        };
        var help = new Sheet
        {
            Name = "Hjaelp",
            Columns = [.. TemplateHelp.Widths.Select(width => new SheetColumn(width, CellLook.Plain))],
            Rows = TemplateHelp.Rows(type),
        };
        var all = new Sheet { Name = ListsName, IsHidden = true, Columns = lists.Columns, Rows = lists.Rows() };
        WorkbookFile.Write(to, [form, help, all]);
    }

    /// <summary>The template as bytes, for a download.</summary>
    public static MemoryStream Make(RecordType type)
    {
        var stream = new MemoryStream();
        Write(type, stream);
        stream.Position = 0;
        return stream;
    }

    private static CellLook HeadingOf(FieldUse use) =>
        use.IsMandatoryColumn ? CellLook.Required : use.Requirement == Requirement.Optional ? CellLook.Heading : CellLook.SometimesRequired;

    private static CellLook LookOf(Field field) => field.Kind switch
    {
        FieldKind.Date => CellLook.Day,
        FieldKind.Money => CellLook.Amount,
        FieldKind.Integer or FieldKind.Year => CellLook.Plain,
        _ => CellLook.Text,
    };

    private static double WidthOf(Field field) => Math.Clamp(field.Label.Da.Length * 0.7, 11, 30) + (field.Kind is FieldKind.Uuid or FieldKind.Concept ? 16 : 2);

    private static CellChoice? ChoiceOf(Field field, int column, TemplateLists lists)
    {
        if (field.Kind == FieldKind.Date)
            return new CellChoice(column, null, IsClosed: false);
        if (field.Kind == FieldKind.Bool)
            return new CellChoice(column, "\"ja,nej\"", IsClosed: true);
        if (lists.RangeOf(field) is not { } range)
            return null;
        // Several codes can be written with | between them, and provisions in their legal form, so other values are let through.
        return new CellChoice(column, $"{ListsName}!{range}", IsClosed: field.Kind == FieldKind.Code && field.Codes!.Codes.All(c => c.Aliases.Count == 0));
    }
}

using Socialstat.Law;

namespace Socialstat.Intake;

/// <summary>The lists that the columns of a template offer: two columns for each, the codes and what they mean.</summary>
internal sealed class TemplateLists
{
    private readonly List<(string Name, object List, IReadOnlyList<(string Code, Text Label)> Values)> _lists = [];

    /// <summary>The lists of a record type's fields, each once.</summary>
    public TemplateLists(RecordType type)
    {
        foreach (var use in type.Fields)
        {
            if (KeyOf(use.Field) is { } key && !_lists.Exists(l => ReferenceEquals(l.List, key)))
                _lists.Add((use.Field.Label.Da, key, ValuesOf(use.Field)));
        }
    }

    /// <summary>The columns of the sheet.</summary>
    public IReadOnlyList<SheetColumn> Columns => [.. _lists.SelectMany(_ => new[] { new SheetColumn(16), new SheetColumn(40) })];

    /// <summary>Where the field's codes stand in the sheet; null when it has none.</summary>
    public string? RangeOf(Field field)
    {
        var index = KeyOf(field) is { } key ? _lists.FindIndex(l => ReferenceEquals(l.List, key)) : -1;
        if (index < 0)
            return null;
        var column = References.ColumnOf(index * 2);
        return $"${column}$2:${column}${Validation.Write.Number(_lists[index].Values.Count + 1)}";
    }

    /// <summary>The rows of the sheet.</summary>
    public IEnumerable<IEnumerable<SheetCell>> Rows()
    {
        yield return _lists.SelectMany(l => new[] { new SheetCell(l.Name, CellLook.Heading), new SheetCell("", CellLook.Heading) });
        var longest = _lists.Select(l => l.Values.Count).DefaultIfEmpty(0).Max();
        for (var i = 0; i < longest; i++)
        {
            var row = i;
            yield return _lists.SelectMany(l => row < l.Values.Count ? new[] { new SheetCell(l.Values[row].Code), new SheetCell($"{l.Values[row].Label.Da} / {l.Values[row].Label.En}") } : [new SheetCell(""), new SheetCell("")]);
        }
    }

    /// <summary>The values that a field offers, with what they mean; none when it is not of a closed kind.</summary>
    public static IReadOnlyList<(string Code, Text Label)> ValuesOf(Field field) => field.Kind switch
    {
        FieldKind.Code or FieldKind.Codes => [.. field.Codes!.Offered.Select(c => (c.Value, c.Label))],
        FieldKind.Concept or FieldKind.Concepts => [.. CommonConcepts.All.Select(c => (c.Id.ToString("D"), new Text(c.Title, c.Title)))],
        FieldKind.Paragraph when field.Provisions is { } list => [.. list.All.Select(p => (p.Code, p.Title))],
        FieldKind.Paragraph => [.. Measures.Provisions.Select((p, i) => (p.ToString(), Measures.MeasureUnder(i).Title))],
        _ => [],
    };

    private static object? KeyOf(Field field) => field.Kind switch
    {
        FieldKind.Code or FieldKind.Codes => field.Codes,
        FieldKind.Concept or FieldKind.Concepts => CommonConcepts.All,
        FieldKind.Paragraph => (object?)field.Provisions ?? Measures.Provisions,
        _ => null,
    };
}

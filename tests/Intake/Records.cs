using Socialstat.Law;

namespace Socialstat.Tests.Intake;

/// <summary>Records made from the declarations: every field of the type filled in with something of its kind, or with something that is not.</summary>
internal static class Records
{
    /// <summary>A header and twelve rows with values of the right kind; some fields are left out in some of them.</summary>
    public static string[][] Valid(RecordType type) =>
        [[.. type.Fields.Select(u => u.Field.Name)], .. Enumerable.Range(0, 12).Select(row => type.Fields.Select((use, place) => IsGiven(use, place, row) ? Value(use.Field, row) : "").ToArray())];

    /// <summary>The same with one value spoiled in each row.</summary>
    public static string[][] Invalid(RecordType type)
    {
        var table = Valid(type);
        for (var row = 1; row < table.Length; row++)
        {
            var place = (row * 5) % type.Fields.Count;
            table[row][place] = (row % 4) switch { 0 => "æøå ”x”", 1 => " " + table[row][place] + " ", 2 => "", _ => "99999999999" };
        }

        return table;
    }

    public static string FileName(RecordType type, string ending) => $"{type.Name}_{(type.Reporter == ReporterKind.Municipality ? "101" : type.Reporter == ReporterKind.Offer ? "1003456789" : "000")}_20250131_0001.{ending}";

    private static bool IsGiven(FieldUse use, int place, int row) => use.Requirement == Requirement.Always || (place + row) % 3 == 0;

    private static string Value(Field field, int row) => field.Kind switch
    {
        FieldKind.Code => field.Codes!.Offered[row % field.Codes.Offered.Count].Value,
        FieldKind.Codes => string.Join('|', field.Codes!.Offered.Skip(row % field.Codes.Offered.Count).Take(2).Select(c => c.Value)),
        FieldKind.Person => row % 2 == 0 ? "7506104000" : "6103124001",
        FieldKind.Persons => "7506104000|6103124001",
        FieldKind.Paragraph when field.Provisions is { } list => list.All[row % list.All.Count].Code,
        FieldKind.Paragraph => Measures.Provisions[row % Measures.Provisions.Count].ToString(),
        FieldKind.Date => $"2024-{(row % 12) + 1:00}-15",
        FieldKind.Digits => new string('1', field.Length),
        FieldKind.Uuid => "5f0c2a8e-4b6d-4c1e-9a37-2d8e6f1b0c54",
        FieldKind.Bool => row % 2 == 0 ? "ja" : "nej",
        FieldKind.Integer => "3",
        FieldKind.Year => "2024",
        FieldKind.Money => "1234,50",
        FieldKind.Concept => CommonConcepts.All[row].Id.ToString("D"),
        FieldKind.Concepts => $"{CommonConcepts.All[row].Id:D}|{CommonConcepts.All[row + 1].Id:D}",
        FieldKind.Account => "5282000100010001",
        _ => $"T{row}",
    };
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Whole deliveries of every record type in every form, for the fuzzer to spoil. The values are of the right kind, made from the declarations.</summary>
internal static class FuzzSeeds
{
    private const int Rows = 20;

    /// <summary>The deliveries: record type, ending, bytes.</summary>
    public static IReadOnlyList<(RecordType Type, string Ending, byte[] Bytes)> Make()
    {
        var seeds = new List<(RecordType, string, byte[])>();
        var scratch = Path.GetTempFileName();
        foreach (var type in RecordTypes.All)
        {
            string[][] table = [.. Enumerable.Range(0, Rows).Select(row => type.Fields.Select(use => Value(use.Field, row)).ToArray())];
            var names = type.Fields.Select(use => use.Field.Name).ToArray();
            var csv = Encoding.UTF8.GetBytes(string.Join(';', names) + "\r\n" + string.Concat(table.Select(row => string.Join(';', row) + "\r\n")));
            seeds.Add((type, "csv", csv));
            seeds.Add((type, "json", JsonSerializer.SerializeToUtf8Bytes(table.Select(row => names.Zip(row).ToDictionary(p => p.First, p => p.Second)))));
            File.WriteAllBytes(scratch, csv);
            using var workbook = new MemoryStream();
            MarkedWorkbook.Write(scratch, type, [], workbook);
            seeds.Add((type, "xlsx", workbook.ToArray()));
            using var template = TemplateWorkbook.Make(type);
            seeds.Add((type, "xlsx", template.ToArray()));
        }

        File.Delete(scratch);
        return seeds;
    }

    private static string Value(Field field, int row) => field.Kind switch
    {
        FieldKind.Code or FieldKind.Codes => field.Codes!.Offered[row % field.Codes.Offered.Count].Value,
        FieldKind.Person or FieldKind.Persons => row % 2 == 0 ? "7506104000" : "6103124001",
        FieldKind.Paragraph => field.Provisions is { } list ? list.All[row % list.All.Count].Code : Measures.Provisions[row % Measures.Provisions.Count].ToString(),
        FieldKind.Date => string.Create(CultureInfo.InvariantCulture, $"2024-{(row % 12) + 1:00}-15"),
        FieldKind.Digits => new string('1', field.Length),
        FieldKind.Uuid => "5f0c2a8e-4b6d-4c1e-9a37-2d8e6f1b0c54",
        FieldKind.Bool => "ja",
        FieldKind.Integer => "3",
        FieldKind.Year => "2024",
        FieldKind.Money => "1234,50",
        FieldKind.Concept or FieldKind.Concepts => CommonConcepts.All[row].Id.ToString("D"),
        FieldKind.Account => "5282000100010001",
        _ => string.Create(CultureInfo.InvariantCulture, $"T{row}"),
    };
}

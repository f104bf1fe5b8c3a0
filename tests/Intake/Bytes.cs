using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.Json;

namespace Socialstat.Tests.Intake;

/// <summary>The same table as delimited text, as JSON, and as a workbook written by hand, so that no reader is tested with a writer of its own.</summary>
internal static class Bytes
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static byte[] Csv(string[][] table) => Encoding.UTF8.GetBytes(string.Concat(table.Select(row => string.Join(';', row.Select(Quoted)) + "\n")));

    public static byte[] Json(string[][] table)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            foreach (var row in table.Skip(1))
            {
                json.WriteStartObject();
                for (var i = 0; i < row.Length; i++)
                {
                    json.WritePropertyName(table[0][i]);
                    if (row[i].Length == 0)
                        json.WriteNullValue();
                    else if (row[i].Contains('|', StringComparison.Ordinal))
                        JsonSerializer.Serialize(json, row[i].Split('|'));
                    else
                        json.WriteStringValue(row[i]);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return stream.ToArray();
    }

    /// <summary>A workbook of texts: every other row with shared texts, the rest with texts in the cells.</summary>
    public static byte[] Workbook(string[][] table)
    {
        var shared = table.SelectMany(r => r).Distinct().ToList();
        var rows = new StringBuilder();
        for (var r = 0; r < table.Length; r++)
        {
            rows.Append($"<row r=\"{r + 1}\">");
            for (var c = 0; c < table[r].Length; c++)
            {
                if (table[r][c].Length > 0)
                    rows.Append(r % 2 == 0 ? $"<c r=\"{Column(c)}{r + 1}\" t=\"s\"><v>{shared.IndexOf(table[r][c])}</v></c>" : $"<c r=\"{Column(c)}{r + 1}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(table[r][c])}</t></is></c>");
            }

            rows.Append("</row>");
        }

        return Workbook(rows.ToString(), shared: string.Concat(shared.Select(s => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(s)}</t></si>")));
    }

    /// <summary>A workbook with the rows as XML.</summary>
    public static byte[] Workbook(string rows, string shared = "", string formats = "", string book = "", (string Name, string Text)[]? more = null, string[]? without = null)
    {
        var parts = new List<(string Name, string Text)>
        {
            ("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>"""),
            ("_rels/.rels", Relations(("rId1", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{book}<sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/><sheet name="Ark2" sheetId="2" r:id="rId4"/></sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", Relations(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"), ("rId3", "sharedStrings", "sharedStrings.xml"), ("rId4", "worksheet", "worksheets/sheet2.xml"))),
            ("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="165" formatCode="000000\-0000"/><numFmt numFmtId="166" formatCode="[$-406]d. mmmm yyyy;@"/></numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/>{formats}</cellXfs></styleSheet>"""),
            ("xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{shared}</sst>"""),
            ("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>"""),
            ("xl/worksheets/sheet2.xml", $"""<worksheet xmlns="{Main}"><sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>"""),
        };
        foreach (var part in more ?? [])
        {
            parts.RemoveAll(p => p.Name == part.Name);
            parts.Add(part);
        }

        return Zip(parts.Where(p => without?.Contains(p.Name) != true).Select(p => (p.Name, new Action<Stream>(to => to.Write(Encoding.UTF8.GetBytes(p.Text))))));
    }

    public static byte[] Zip(IEnumerable<(string Name, Action<Stream> Write)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, write) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                write(part);
            }
        }

        return stream.ToArray();
    }

    public static string Relations(params (string Id, string Kind, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{r.Kind}\" Target=\"{r.Target}\"/>")) + "</Relationships>";

    public static string Column(int column) => column < 26 ? ((char)('A' + column)).ToString() : Column((column / 26) - 1) + (char)('A' + (column % 26));

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(";\"\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

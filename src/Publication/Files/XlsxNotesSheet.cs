using System.Text;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>The sheet with what a reader must know: code, title, source, time, unit and notes, as pairs of a name and a text.</summary>
internal sealed class XlsxNotesSheet(PublicTable table, Language language)
{
    /// <summary>Writes the sheet.</summary>
    public void Write(ByteLines lines)
    {
        lines.Add(Encoding.UTF8.GetBytes(XlsxParts.SheetStart));
        lines.Add("<cols><col min=\"1\" max=\"1\" width=\"18\" customWidth=\"1\"/><col min=\"2\" max=\"2\" width=\"100\" customWidth=\"1\"/></cols><sheetData>"u8);
        var rows = new XlsxRows(lines);
        foreach (var (name, text) in TableFacts.Of(table, language))
        {
            rows.Begin();
            rows.Text(XlsxRows.TextOf(name), XlsxParts.Heading);
            rows.Text(XlsxRows.TextOf(text), XlsxParts.Wrapped);
            rows.End();
        }

        lines.Add("</sheetData></worksheet>"u8);
    }
}

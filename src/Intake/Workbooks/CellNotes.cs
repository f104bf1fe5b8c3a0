using System.Globalization;
using System.Text;
using System.Xml;

namespace Socialstat.Intake;

/// <summary>Notes on cells: their texts are one part of a workbook, and where they are drawn is another, in an older language (VML).</summary>
internal static class CellNotes
{
    private const string Author = "Socialstat";

    /// <summary>Writes the texts.</summary>
    public static void WriteTexts(XmlWriter xml, IEnumerable<CellNote> notes)
    {
        xml.WriteStartElement("comments", SpreadsheetXml.Main);
        xml.WriteStartElement("authors", SpreadsheetXml.Main);
        xml.WriteElementString("author", SpreadsheetXml.Main, Author);
        xml.WriteEndElement();
        xml.WriteStartElement("commentList", SpreadsheetXml.Main);
        foreach (var note in notes)
        {
            xml.WriteStartElement("comment", SpreadsheetXml.Main);
            xml.WriteAttributeString("ref", note.Reference);
            xml.WriteAttributeString("authorId", "0");
            xml.WriteStartElement("text", SpreadsheetXml.Main);
            xml.WriteStartElement("r", SpreadsheetXml.Main);
            xml.WriteStartElement("t", SpreadsheetXml.Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(SpreadsheetXml.Clean(note.Text));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The drawing of notes as a whole part.</summary>
    public static string Drawing(IReadOnlyList<CellNote> notes)
    {
        const int First = 1025;
        var blocks = string.Join(',', Enumerable.Range(1, 1 + ((First + notes.Count) / 1024)).Select(b => b.ToString(CultureInfo.InvariantCulture)));
        return $"""
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
            <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{blocks}"/></o:shapelayout>
            {Shapes(notes, First)}</xml>
            """;
    }

    /// <summary>The shapes of notes with their numbers from the first.</summary>
    public static string Shapes(IReadOnlyList<CellNote> notes, int first, string kind = "_x0000_t202")
    {
        var xml = new StringBuilder($"""
            <v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" id="{kind}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>

            """);
        for (var i = 0; i < notes.Count; i++)
        {
            var (row, column) = (notes[i].Row - 1, notes[i].Column);
            var lines = Math.Clamp(4 + (notes[i].Text.Length / 40), 5, 16);
            xml.Append(CultureInfo.InvariantCulture, $"""
                <v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s{first + i}" type="#{kind}" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column + 1}, 15, {row}, 2, {column + 4}, 15, {row + lines}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>

                """);
        }

        return xml.ToString();
    }
}

using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Socialstat.Intake;

/// <summary>Names and small things that every part of a workbook uses (ECMA-376, transitional).</summary>
internal static class SpreadsheetXml
{
    /// <summary>The namespace of sheets.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The namespace of references to relationships.</summary>
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The namespace of relationships.</summary>
    public const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The namespace of content types.</summary>
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>Beginning of the content types of spreadsheets.</summary>
    public const string TypeStart = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>Content type of drawings of notes.</summary>
    public const string VmlType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    /// <summary>The longest text of a cell.</summary>
    public const int LongestCell = 32_767;

    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Opens a new part to write XML; the same content gives the same bytes.</summary>
    public static XmlWriter Create(ZipArchive archive, string name) => XmlWriter.Create(CreateBytes(archive, name), new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(false),
        CloseOutput = true,
        CheckCharacters = false,
    });

    /// <summary>Opens a new part to write.</summary>
    public static Stream CreateBytes(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Moment;
        return entry.Open();
    }

    /// <summary>Text without what XML and cells cannot hold.</summary>
    public static string Clean(string text)
    {
        if (text.Length > LongestCell)
            text = text[..(LongestCell - 1)] + "…";
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                continue;
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                i++;
            else
                return string.Concat(text.EnumerateRunes().Select(r => r.IsBmp && !XmlConvert.IsXmlChar((char)r.Value) ? "\uFFFD" : r.ToString()));
        }

        return text;
    }

    /// <summary>Writes a cell with text of its own.</summary>
    public static void WriteCell(XmlWriter xml, string reference, string text, int style)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", reference);
        if (style != 0)
            xml.WriteAttributeString("s", Validation.Write.Number(style));
        if (text.Length > 0)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Clean(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}

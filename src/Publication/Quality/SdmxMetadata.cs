using System.Text;
using System.Xml;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>The documentation of a statistic as an SDMX-ML 2.1 generic metadata message: one reported attribute for each concept, in both languages.</summary>
public static class SdmxMetadata
{
    private const string Message = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message";
    private const string Generic = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/metadata/generic";
    private const string Common = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common";
    private const string Agency = "SOCIALSTAT";

    /// <summary>Writes it. The same release gives the same bytes.</summary>
    /// <exception cref="UnfilledSectionException">A mandatory section cannot be filled.</exception>
    public static void Write(QualityInput input, Stream output)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (danish, english) = (QualityReport.Make(input, Language.Danish), QualityReport.Make(input, Language.English));
        var prepared = danish.Moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false });
        xml.WriteStartElement("mes", "GenericMetadata", Message);
        xml.WriteAttributeString("xmlns", "gen", null, Generic);
        xml.WriteAttributeString("xmlns", "com", null, Common);
        xml.WriteStartElement("Header", Message);
        xml.WriteElementString("ID", Message, danish.Id);
        xml.WriteElementString("Test", Message, "false");
        xml.WriteElementString("Prepared", Message, prepared);
        xml.WriteStartElement("Sender", Message);
        xml.WriteAttributeString("id", Agency);
        xml.WriteEndElement();
        xml.WriteStartElement("Structure", Message);
        xml.WriteAttributeString("structureID", "SIMS");
        xml.WriteStartElement("Structure", Common);
        xml.WriteStartElement("Ref");
        xml.WriteAttributeString("agencyID", Agency);
        xml.WriteAttributeString("id", "SIMS");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("MetadataSet", Message);
        xml.WriteAttributeString("structureRef", "SIMS");
        xml.WriteAttributeString("setID", danish.Id);
        xml.WriteStartElement("Report", Generic);
        xml.WriteAttributeString("id", input.Documentation);
        WriteTarget(xml, input);
        xml.WriteStartElement("AttributeSet", Generic);
        for (var i = 0; i < danish.Sections.Count; i++)
            Write(xml, danish.Sections[i], english.Sections[i]);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteTarget(XmlWriter xml, QualityInput input)
    {
        xml.WriteStartElement("Target", Generic);
        xml.WriteAttributeString("id", "DATAFLOW");
        foreach (var table in input.Tables)
        {
            xml.WriteStartElement("ReferenceValue", Generic);
            xml.WriteAttributeString("id", table.Code);
            xml.WriteStartElement("ObjectReference", Generic);
            xml.WriteElementString("URN", $"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow={Agency}:{table.Code}(1.0)");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, PaperSection danish, PaperSection english)
    {
        xml.WriteStartElement("ReportedAttribute", Generic);
        xml.WriteAttributeString("id", Chapters.All.Single(s => s.Number == danish.Number).Concept);
        foreach (var (code, section) in new[] { ("da", danish), ("en", english) })
        {
            xml.WriteStartElement("Text", Common);
            xml.WriteAttributeString("xml", "lang", "http://www.w3.org/XML/1998/namespace", code);
            xml.WriteString(QualityMetadata.TextOf(section));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}

using System.Xml;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// A table as SDMX-ML 2.0 generic data: the same content as <see cref="SdmxCompactFile"/>, with names of concepts as values, so that it can be read without
/// knowing the table.
/// </summary>
public static class SdmxGenericFile
{
    private const string Generic = "http://www.SDMX.org/resources/SDMXML/schemas/v2_0/generic";

    /// <summary>Writes the message, series by series.</summary>
    /// <exception cref="ArgumentException">The table is without time.</exception>
    public static void Write(PublicTable table, Stream output)
    {
        ArgumentNullException.ThrowIfNull(table);
        Write(table, [table.Cube], output);
    }

    /// <summary>Writes the message from parts of a table, one after another, so that only one of them need be in memory.</summary>
    /// <param name="table">The table as it is told of in the header; its figures are not looked at.</param>
    /// <param name="parts">The parts, with the variables of the table in its order.</param>
    /// <param name="output">The stream.</param>
    /// <exception cref="ArgumentException">The table is without time.</exception>
    public static void Write(PublicTable table, IEnumerable<Cube> parts, Stream output)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(parts);
        using var xml = SdmxMessage.Create(output);
        xml.WriteStartDocument();
        xml.WriteStartElement(SdmxMessage.Prefix, "GenericData", SdmxMessage.Namespace);
        xml.WriteAttributeString("xmlns", SdmxMessage.Prefix, null, SdmxMessage.Namespace);
        xml.WriteAttributeString("xmlns", "generic", null, Generic);
        SdmxMessage.WriteHeader(xml, table);
        xml.WriteStartElement(SdmxMessage.Prefix, "DataSet", SdmxMessage.Namespace);
        xml.WriteElementString("generic", "KeyFamilyRef", Generic, table.Code);
        foreach (var part in parts)
            WriteSeries(xml, new SdmxSeries(part));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteSeries(XmlWriter xml, SdmxSeries series)
    {
        var concepts = series.Key.Select(SdmxMessage.ConceptOf).ToArray();
        foreach (var start in series.Starts())
        {
            xml.WriteStartElement("generic", "Series", Generic);
            xml.WriteStartElement("generic", "SeriesKey", Generic);
            for (var d = 0; d < concepts.Length; d++)
                Value(xml, concepts[d], series.ValueAt(d).Code);
            xml.WriteEndElement();
            xml.WriteStartElement("generic", "Attributes", Generic);
            Value(xml, "TIME_FORMAT", "P1Y");
            xml.WriteEndElement();
            for (var time = 0; time < series.Time.Categories.Count; time++)
                WriteObservation(xml, series, series.CellAt(start, time), time);
            xml.WriteEndElement();
        }
    }

    private static void WriteObservation(XmlWriter xml, SdmxSeries series, int cell, int time)
    {
        var cube = series.Cube;
        var (status, confidentiality) = series.StatusAt(cell, time);
        xml.WriteStartElement("generic", "Obs", Generic);
        xml.WriteElementString("generic", "Time", Generic, series.Time.Categories[time].Code);
        xml.WriteStartElement("generic", "ObsValue", Generic);
        xml.WriteAttributeString("value", cube.Missing[cell] ? SdmxMessage.NoValue : SdmxMessage.Number(cube.Values[cell], cube.Declaration.Decimals));
        xml.WriteEndElement();
        xml.WriteStartElement("generic", "Attributes", Generic);
        Value(xml, "OBS_STATUS", status);
        if (confidentiality is not null)
            Value(xml, "OBS_CONF", confidentiality);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string concept, string value)
    {
        xml.WriteStartElement("generic", "Value", Generic);
        xml.WriteAttributeString("concept", concept);
        xml.WriteAttributeString("value", value);
        xml.WriteEndElement();
    }
}

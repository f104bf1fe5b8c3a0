using System.Xml;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// A table as SDMX-ML 2.0 compact data: one element for each series with its codes as attributes, and one for each observation. Where there is no figure the
/// value is NaN and OBS_STATUS says why; OBS_CONF is C where the figure is held back to protect persons.
/// </summary>
public static class SdmxCompactFile
{
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
        var own = $"urn:sdmx:org.sdmx.infomodel.keyfamily.KeyFamily={SdmxMessage.Agency}:{table.Code}:compact";
        using var xml = SdmxMessage.Create(output);
        xml.WriteStartDocument();
        xml.WriteStartElement(SdmxMessage.Prefix, "CompactData", SdmxMessage.Namespace);
        xml.WriteAttributeString("xmlns", SdmxMessage.Prefix, null, SdmxMessage.Namespace);
        xml.WriteAttributeString("xmlns", "data", null, own);
        SdmxMessage.WriteHeader(xml, table);
        xml.WriteStartElement("data", "DataSet", own);
        foreach (var part in parts)
            WriteSeries(xml, own, new SdmxSeries(part));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteSeries(XmlWriter xml, string own, SdmxSeries series)
    {
        var cube = series.Cube;
        var concepts = series.Key.Select(SdmxMessage.ConceptOf).ToArray();
        foreach (var start in series.Starts())
        {
            xml.WriteStartElement("data", "Series", own);
            for (var d = 0; d < concepts.Length; d++)
                xml.WriteAttributeString(concepts[d], series.ValueAt(d).Code);
            xml.WriteAttributeString("TIME_FORMAT", "P1Y");
            for (var time = 0; time < series.Time.Categories.Count; time++)
            {
                var cell = series.CellAt(start, time);
                var (status, confidentiality) = series.StatusAt(cell, time);
                xml.WriteStartElement("data", "Obs", own);
                xml.WriteAttributeString("TIME_PERIOD", series.Time.Categories[time].Code);
                xml.WriteAttributeString("OBS_VALUE", cube.Missing[cell] ? SdmxMessage.NoValue : SdmxMessage.Number(cube.Values[cell], cube.Declaration.Decimals));
                xml.WriteAttributeString("OBS_STATUS", status);
                if (confidentiality is not null)
                    xml.WriteAttributeString("OBS_CONF", confidentiality);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    }
}

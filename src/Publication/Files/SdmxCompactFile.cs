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
        var cube = table.Cube;
        var series = new SdmxSeries(cube);
        var concepts = series.Key.Select(SdmxMessage.ConceptOf).ToArray();
        var own = $"urn:sdmx:org.sdmx.infomodel.keyfamily.KeyFamily={SdmxMessage.Agency}:{cube.Declaration.Code}:compact";
        using var xml = SdmxMessage.Create(output);
        xml.WriteStartDocument();
        xml.WriteStartElement(SdmxMessage.Prefix, "CompactData", SdmxMessage.Namespace);
        xml.WriteAttributeString("xmlns", SdmxMessage.Prefix, null, SdmxMessage.Namespace);
        xml.WriteAttributeString("xmlns", "data", null, own);
        SdmxMessage.WriteHeader(xml, table);
        xml.WriteStartElement("data", "DataSet", own);
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

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }
}

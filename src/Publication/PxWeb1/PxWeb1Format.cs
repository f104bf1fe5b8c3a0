using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>The formats of PxWeb's first interface.</summary>
public static class PxWeb1Format
{
    /// <summary>The format when none is asked for.</summary>
    public const string Usual = "px";

    /// <summary>The selection in the format.</summary>
    /// <exception cref="PxWebException">There is no such format.</exception>
    public static PxWebFile Of(PxWebSelection selection, string? format, Language language)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var table = selection.Table.Table;
        return (format ?? Usual).Trim().ToUpperInvariant() switch
        {
            "PX" => new(PxWebFile.Px, ".px", s => PxFile.Write(selection.ToCube(), table.Edition, language, s)),
            "CSV" => Csv(selection, new(language, ValuePresentation.Text)),
            "CSV2" => Csv(Long(selection), new(language, ValuePresentation.Text)),
            "CSV3" => Csv(Long(selection), new(language, ValuePresentation.Code)),
            "JSON" => new(PxWebFile.Json, ".json", s => PxWebRecords.Write(selection, language, s)),
            "JSON-STAT" => new(PxWebFile.Json, ".json", s => JsonStatFile.WriteBundle(selection.ToCube(), table.Edition, language, s)),
            "JSON-STAT2" => new(PxWebFile.Json, ".json", s => PxWebDataset.Write(selection, language, null, s)),
            "XLSX" => new(PxWebFile.Xlsx, ".xlsx", s => XlsxFile.Write(selection.ToTable(), selection.Layout(language, ValuePresentation.Text), s)),
            "SDMX" => new(PxWebFile.Sdmx, ".xml", s => SdmxGenericFile.Write(selection.ToTable(), s)),
            _ => throw new PxWebException(PxWebFault.UnknownFormat, format ?? ""),
        };
    }

    private static PxWebFile Csv(PxWebSelection selection, PxWebCsvLayout layout) => new(PxWebFile.Csv, ".csv", s => PxWebCsv.Write(selection, layout, s));

    // Every variable in the stub: one row for each figure.
    private static PxWebSelection Long(PxWebSelection selection) => new(selection.Table, [.. selection.Shown], []);
}

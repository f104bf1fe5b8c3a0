namespace Socialstat.Publication;

/// <summary>A format of the function data.</summary>
/// <param name="Name">Name as requests give it, in any letter case.</param>
/// <param name="ContentType">Content type of the answer.</param>
/// <param name="Extension">End of the file's name.</param>
/// <param name="IsStreamed">Whether it has no limit, and allows neither elimination nor calculations.</param>
public sealed record DataFormat(string Name, string ContentType, string Extension, bool IsStreamed = false)
{
    /// <summary>Semicolons, every figure on a line of its own.</summary>
    public static DataFormat Csv { get; } = new("CSV", "text/csv; charset=utf-8", "csv");

    /// <summary>As CSV, streamed.</summary>
    public static DataFormat Bulk { get; } = new("BULK", "text/csv; charset=utf-8", "csv", IsStreamed: true);

    /// <summary>JSON-stat 1.x.</summary>
    public static DataFormat JsonStat { get; } = new("JSONSTAT", "text/json; charset=utf-8", "json");

    /// <summary>JSON-stat 2.0: not one of the original's.</summary>
    public static DataFormat JsonStat2 { get; } = new("JSONSTAT2", "text/json; charset=utf-8", "json");

    /// <summary>PX in Windows-1252.</summary>
    public static DataFormat Px { get; } = new("PX", "text/plain; charset=windows-1252", "px");

    /// <summary>Excel.</summary>
    public static DataFormat Xlsx { get; } = new("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    /// <summary>SDMX-ML 2.0 compact, streamed.</summary>
    public static DataFormat SdmxCompact { get; } = new("SDMXCOMPACT", "text/xml; charset=utf-8", "xml", IsStreamed: true);

    /// <summary>SDMX-ML 2.0 generic, streamed.</summary>
    public static DataFormat SdmxGeneric { get; } = new("SDMXGENERIC", "text/xml; charset=utf-8", "xml", IsStreamed: true);

    /// <summary>A chart.</summary>
    public static DataFormat Png { get; } = new("PNG", "image/png", "png");

    /// <summary>Every format, in the order in which they are listed for people. The three names of HTML give the same page, which follows web standards and has the notes.</summary>
    public static IReadOnlyList<DataFormat> All { get; } =
    [
        Csv, Bulk, JsonStat, JsonStat2, Px, Xlsx, SdmxCompact, SdmxGeneric, Png,
        new("HTML", "text/html; charset=utf-8", "html"), new("HTML5", "text/html; charset=utf-8", "html"), new("HTML5INCLNOTES", "text/html; charset=utf-8", "html"),
    ];

    /// <summary>The format with the name, or null.</summary>
    public static DataFormat? Find(string? name) => All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}

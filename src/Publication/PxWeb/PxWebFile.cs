namespace Socialstat.Publication;

/// <summary>An answer ready to be written.</summary>
/// <param name="ContentType">Its media type with the character set.</param>
/// <param name="Ending">How a file of it is named, with the point.</param>
/// <param name="Write">Writes it.</param>
public sealed record PxWebFile(string ContentType, string Ending, Action<Stream> Write)
{
    /// <summary>JSON.</summary>
    public const string Json = "application/json; charset=utf-8";

    /// <summary>CSV.</summary>
    public const string Csv = "text/csv; charset=utf-8";

    /// <summary>PX.</summary>
    public const string Px = "application/octet-stream; charset=windows-1252";

    /// <summary>Parquet.</summary>
    public const string Parquet = "application/octet-stream";

    /// <summary>Excel.</summary>
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>SDMX-ML.</summary>
    public const string Sdmx = "text/xml; charset=utf-8";

    /// <summary>A page.</summary>
    public const string Html = "text/html; charset=utf-8";
}

using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>Tables as files in a folder: CSV, PX and JSON-stat.</summary>
internal static class TableFiles
{
    /// <summary>Every format that is written when none is asked for.</summary>
    public static readonly string[] Usual = ["csv", "px", "jsonstat"];

    /// <summary>
    /// What files say about themselves: updated with the latest delivery, so that the same deliveries give the same bytes whenever they are written.
    /// </summary>
    public static Edition EditionOf(ReceiptLog receipts)
    {
        var latest = receipts.Receipts.Count == 0 ? DateTimeOffset.UnixEpoch : receipts.Receipts.Max(r => r.ReceivedAt);
        var danish = TimeZoneInfo.ConvertTime(latest, TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen"));
        return new Edition { Updated = danish, Created = danish, Source = new Text("Socialstat", "Socialstat") };
    }

    /// <summary>Writes cubes; gives the paths.</summary>
    public static IReadOnlyList<string> Write(IReadOnlyList<Cube> cubes, Edition edition, string folder, Language language, IReadOnlyList<string> formats)
    {
        Directory.CreateDirectory(folder);
        var written = new List<string>();
        foreach (var cube in cubes)
        {
            foreach (var format in formats)
            {
                var (end, write) = Form(cube, edition, language, format);
                var path = Path.Combine(folder, cube.Declaration.Code + end);
                using var file = File.Create(path);
                write(file);
                written.Add(path);
            }
        }

        return written;
    }

    private static (string End, Action<Stream> Write) Form(Cube cube, Edition edition, Language language, string format) => format switch
    {
        "csv" => (".csv", file => CsvFile.Write(cube, language, file)),
        "px" => (".px", file => PxFile.Write(cube, edition, file)),
        "jsonstat" => (".json", file => JsonStatFile.Write(cube, edition, language, file)),
        "xlsx" => (".xlsx", file => XlsxFile.Write(new PublicTable(cube, edition, "", []), new FileLayout(language), file)),
        "html" => (".html", file => HtmlFile.Write(new PublicTable(cube, edition, "", []), new FileLayout(language), file)),
        "parquet" => (".parquet", file => ParquetFile.Write(new PublicTable(cube, edition, "", []), file)),
        "sdmxcompact" => (".compact.xml", file => SdmxCompactFile.Write(new PublicTable(cube, edition, "", []), file)),
        "sdmxgeneric" => (".generic.xml", file => SdmxGenericFile.Write(new PublicTable(cube, edition, "", []), file)),
        "jsonstat1" => (".v1.json", file => JsonStatFile.WriteBundle(cube, edition, language, file)),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}

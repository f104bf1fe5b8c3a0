using System.Globalization;
using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.App;

/// <summary>What a municipality has laid down itself for its analyses: files in a folder of its own in the store, put there by command and read by the pages.</summary>
internal static class MunicipalFiles
{
    public const string Targets = "targets.csv", KeyFigures = "keyfigures.csv", Exclusions = "exclusions.csv", Ladder = "ladder.csv", Prices = "prices.csv", Examinations = "examinations.csv", Refunds = "refunds.csv";

    /// <summary>The files that there can be.</summary>
    public static readonly IReadOnlyList<string> All = [Targets, KeyFigures, Exclusions, Ladder, Prices, Examinations, Refunds];

    /// <summary>Where a file stands.</summary>
    public static string PathOf(string store, Municipality municipality, string file) => Path.Combine(store, "municipal", municipality.Code, file);

    /// <summary>The lines of a file; none when the municipality has none.</summary>
    public static string[] Lines(string store, Municipality municipality, string file) => PathOf(store, municipality, file) is var path && File.Exists(path) ? File.ReadAllLines(path) : [];

    /// <summary>The key figures of the municipality: its own where it has defined some, otherwise the guide's.</summary>
    /// <param name="store">The store.</param>
    /// <param name="municipality">The municipality.</param>
    /// <param name="withGuide">Whether those of the guide that it has not defined anew are in too.</param>
    /// <exception cref="FormatException">The file was put there by hand and cannot be read.</exception>
    public static IReadOnlyList<KeyFigure> FiguresOf(string store, Municipality municipality, bool withGuide = false)
    {
        var own = OwnKeyFigures.Read(Lines(store, municipality, KeyFigures));
        return withGuide ? [.. own, .. KeyFigureList.All.Where(g => own.All(f => f.Code != g.Code))] : own;
    }

    /// <summary>Changes when a file does.</summary>
    public static string StampOf(string store, Municipality municipality) => string.Join('-', All.Select(f => PathOf(store, municipality, f)).Where(File.Exists)
        .Select(p => string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(p)}:{File.GetLastWriteTimeUtc(p).Ticks}:{new FileInfo(p).Length}")));

    /// <summary>Puts a file in place, whole or not at all.</summary>
    public static void Put(string store, Municipality municipality, string file, IEnumerable<string> lines)
    {
        var path = PathOf(store, municipality, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllLines(path + ".new", lines);
        File.Move(path + ".new", path, overwrite: true);
    }
}

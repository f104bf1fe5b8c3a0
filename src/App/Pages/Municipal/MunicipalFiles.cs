using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>What a municipality has laid down itself for its analyses: files in a folder of its own in the store, put there by command and read by the pages.</summary>
internal static class MunicipalFiles
{
    public const string Targets = "targets.csv", KeyFigures = "keyfigures.csv", Exclusions = "exclusions.csv", Ladder = "ladder.csv", Prices = "prices.csv", Examinations = "examinations.csv";

    /// <summary>The files that there can be.</summary>
    public static readonly IReadOnlyList<string> All = [Targets, KeyFigures, Exclusions, Ladder, Prices, Examinations];

    /// <summary>Where a file stands.</summary>
    public static string PathOf(string store, Municipality municipality, string file) => Path.Combine(store, "municipal", municipality.Code, file);

    /// <summary>The lines of a file; none when the municipality has none.</summary>
    public static string[] Lines(string store, Municipality municipality, string file) => PathOf(store, municipality, file) is var path && File.Exists(path) ? File.ReadAllLines(path) : [];

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

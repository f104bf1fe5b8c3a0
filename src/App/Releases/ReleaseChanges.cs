using System.Globalization;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>What a release changed in what was published before.</summary>
internal static class ReleaseChanges
{
    private static readonly string[] Head = ["release", "before", "table", "cell", "figure_before", "figure_after"];

    /// <summary>The tables of the release that an earlier release has, compared with it.</summary>
    public static IEnumerable<(string Before, TableRevision Revision)> Of(ReleaseReading reading, Release release)
    {
        var book = reading.Book();
        foreach (var file in reading.Manifest(release).Tables)
        {
            if (book.Find(file.OlderFrom) is { } before)
                yield return (before.Id, Revisions.Between(reading.Table(before, file.Table).Cube, reading.Table(release, file.Table).Cube));
        }
    }

    /// <summary>Every changed cell as CSV.</summary>
    public static void WriteCells(TextWriter output, Release release, IEnumerable<(string Before, TableRevision Revision)> changes)
    {
        CsvLines.Write(output, Head);
        foreach (var (before, revision) in changes)
        {
            foreach (var cell in revision.Cells)
                CsvLines.Write(output, release.Id, before, revision.Table, string.Join('/', cell.Codes), Text(cell.Before, revision), Text(cell.After, revision));
        }
    }

    /// <summary>A figure with its decimals; null where there is none.</summary>
    public static decimal? Figure(long? value, TableRevision revision) => value is not { } v ? null : v / (decimal)Math.Pow(10, revision.Decimals);

    private static string Text(long? value, TableRevision revision) => Figure(value, revision)?.ToString(CultureInfo.InvariantCulture) ?? "..";
}

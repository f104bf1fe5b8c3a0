using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>The release that a figure was computed for. A year that is no longer revised stands unchanged in later releases, so this need not be the one that shows it.</summary>
/// <param name="Release">The release.</param>
/// <param name="Manifest">What it was made of.</param>
internal sealed record FigureOrigin(Release Release, ReleaseManifest Manifest)
{
    /// <summary>The origin of a figure; null in a preview, which is of the register as it is now.</summary>
    public static FigureOrigin? Of(ReleaseReading releases, CellExplanation cell) => Of(releases, releases.Book().Find(cell.Table.Release), cell.Table.Code, cell.Year);

    /// <summary>The origin of a year of a table that a release shows.</summary>
    public static FigureOrigin? Of(ReleaseReading releases, Release? release, string table, int year)
    {
        var book = releases.Book();
        while (release is not null)
        {
            var manifest = releases.Manifest(release);
            var file = manifest.Tables.First(t => t.Table == table);
            if (file.ComputedFrom <= year || book.Find(file.OlderFrom) is not { } older)
                return new FigureOrigin(release, manifest);
            release = older;
        }

        return null;
    }
}

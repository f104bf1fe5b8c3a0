using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>A table of a release as it was frozen.</summary>
/// <param name="Cube">The table.</param>
/// <param name="Manifest">The manifest of the release.</param>
public sealed record ReleasedTable(Cube Cube, ReleaseManifest Manifest);

/// <summary>The bank at an instant: of each table, the newest release that is public.</summary>
public static class ReleasedBank
{
    private static readonly Text Source = new("Socialstat", "Socialstat");

    /// <summary>The bank at the instant of the book.</summary>
    /// <param name="book">The releases.</param>
    /// <param name="read">Reads a table of a release.</param>
    public static Bank Of(ReleaseBook book, Func<Release, string, ReleasedTable> read)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(read);
        var published = book.Published.ToList();
        var tables = new List<PublicTable>();
        foreach (var code in published.SelectMany(r => r.Tables).Distinct().OrderBy(PlaceInCatalogue).ThenBy(c => c, StringComparer.Ordinal))
        {
            if (book.Showing(code) is not { } release)
                continue;
            var (cube, manifest) = read(release, code);
            var withdrawn = published.TakeWhile(r => r.Id != release.Id).Where(r => r.Tables.Contains(code)).ToList();
            // When a later release is withdrawn, what is shown changes then, so that nobody keeps a copy of the withdrawn figures as the newest.
            var updated = withdrawn.Select(w => w.Withdrawn!.At).Append(release.PublicFrom!.Value).Max();
            var edition = new Edition { Updated = PublicationHour.InDenmark(updated), Created = PublicationHour.InDenmark(manifest.MadeAt), Source = Source };
            tables.Add(new PublicTable(cube, edition, release.Id, [.. ReleaseRemarks.Of(manifest, cube.Declaration), .. withdrawn.Select(ReleaseRemarks.Of)]));
        }

        return new Bank(tables);
    }

    private static int PlaceInCatalogue(string code)
    {
        for (var i = 0; i < Catalogue.All.Count; i++)
        {
            if (Catalogue.All[i].Code == code)
                return i;
        }

        return int.MaxValue;
    }
}

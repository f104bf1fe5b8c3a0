using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>A cell in a release that has been public.</summary>
/// <param name="Release">The release.</param>
/// <param name="Table">The table as it was published.</param>
/// <param name="Cell">Position of the cell in it.</param>
internal sealed record CellVintage(Release Release, ReleasedTable Table, int Cell)
{
    /// <summary>The cell in every release that is or was public, newest first.</summary>
    public static IReadOnlyList<CellVintage> Of(ReleaseReading releases, string table, IReadOnlyList<string> codes) =>
        [.. releases.Book().Published.Where(r => r.Tables.Contains(table)).Select(r => In(releases, r, table, codes)).OfType<CellVintage>()];

    private static CellVintage? In(ReleaseReading releases, Release release, string table, IReadOnlyList<string> codes)
    {
        var published = releases.Table(release, table);
        var dimensions = published.Cube.Dimensions;
        var has = dimensions.Count == codes.Count && Enumerable.Range(0, codes.Count).All(i => dimensions[i].IndexOf(codes[i]) >= 0);
        return has ? new CellVintage(release, published, published.Cube.IndexOf([.. codes])) : null;
    }
}

using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>Documentations and news notes of releases, from what was frozen with them.</summary>
internal static class QualityReading
{
    /// <summary>The release that a table of the documentation is shown from, or null while there is none that is public.</summary>
    public static Release? Showing(ReleaseReading releases, StatisticsDocumentation documentation) => releases.Book().Showing(documentation.Main.Table);

    /// <summary>The release with the identifier when it is public now, or null: before its hour, and after it was withdrawn, nothing of it is shown.</summary>
    public static Release? Public(ReleaseReading releases, string? id)
    {
        var book = releases.Book();
        return book.Find(id) is { } release && release.IsPublic(book.Instant) ? release : null;
    }

    /// <summary>What a documentation counts at the release, or null when the release has none of it.</summary>
    /// <exception cref="InvalidDataException">The file is missing or has been changed.</exception>
    public static QualityInput? Input(ReleaseReading releases, Release release, string documentation)
    {
        var file = releases.Manifest(release).Documents.FirstOrDefault(d => d.Documentation == documentation);
        return file is null ? null : QualityFile.Read(releases.Document(release, file));
    }

    /// <summary>What a news note of the release is made from, or null when the release has no documentation.</summary>
    /// <exception cref="InvalidDataException">A file is missing or has been changed.</exception>
    public static NewsInput? News(ReleaseReading releases, Release release)
    {
        var inputs = releases.Manifest(release).Documents.Select(d => QualityFile.Read(releases.Document(release, d))).ToList();
        return inputs.Count == 0 ? null : new NewsInput([.. release.Tables.Select(t => releases.Table(release, t).Cube)], inputs);
    }
}

using System.Collections.Concurrent;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>The releases as they stand at this moment. Files are read once, checked against their hashes, and kept.</summary>
internal sealed class ReleaseReading(ReleaseFolder folder, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, ReleaseManifest> _manifests = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Folder, string Table), ReleasedTable> _tables = new();
    private (long Length, ReleaseLog Log)? _log;

    /// <summary>The store's folder.</summary>
    public string StoreFolder => folder.Store;

    /// <summary>This moment.</summary>
    public DateTimeOffset Instant => clock.GetUtcNow();

    /// <summary>The log.</summary>
    public ReleaseLog Log()
    {
        lock (_gate)
        {
            var length = folder.LogLength;
            if (_log is not { } kept || kept.Length != length)
                _log = kept = (length, folder.Log());
            return kept.Log;
        }
    }

    /// <summary>All releases as of this moment.</summary>
    public ReleaseBook Book() => new(Log().Events, Instant);

    /// <summary>The manifest of a release's making that holds.</summary>
    /// <exception cref="InvalidDataException">It is missing or has been changed.</exception>
    public ReleaseManifest Manifest(Release release) => Manifest(release.Made!);

    /// <summary>The manifest of a making.</summary>
    /// <exception cref="InvalidDataException">It is missing or has been changed.</exception>
    public ReleaseManifest Manifest(ReleaseMade made) =>
        _manifests.GetOrAdd(made.Folder, _ => ReleaseManifest.Read(Checked(made.Folder, ReleaseManifest.FileName, made.Manifest)));

    /// <summary>A table of a release.</summary>
    /// <exception cref="InvalidDataException">It is missing or has been changed.</exception>
    public ReleasedTable Table(Release release, string table) => _tables.GetOrAdd((release.Made!.Folder, table), key =>
    {
        var manifest = Manifest(release);
        var file = manifest.Tables.FirstOrDefault(t => t.Table == table) ?? throw new InvalidDataException($"{release.Id} has no table {table}.");
        return new ReleasedTable(FrozenTable.Read(Checked(key.Folder, file.File, file.Sha256)), manifest);
    });

    /// <summary>A certificate of a release as it was written.</summary>
    /// <exception cref="InvalidDataException">It is missing or has been changed.</exception>
    public byte[] Certificate(Release release, FrozenCertificate certificate) => Checked(release.Made!.Folder, certificate.File, certificate.Sha256);

    /// <summary>What a documentation of a release counts, as it was frozen.</summary>
    /// <exception cref="InvalidDataException">It is missing or has been changed.</exception>
    public byte[] Document(Release release, FrozenDocument document) => Checked(release.Made!.Folder, document.File, document.Sha256);

    private byte[] Checked(string place, string file, string hash)
    {
        var bytes = folder.Read(place, file) ?? throw new InvalidDataException($"releases/{place}/{file} is missing; run release verify.");
        return ReleaseManifest.HashOf(bytes) == hash ? bytes : throw new InvalidDataException($"releases/{place}/{file} has been changed; run release verify.");
    }
}

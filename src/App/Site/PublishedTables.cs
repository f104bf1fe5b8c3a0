using System.Diagnostics;
using Socialstat.Intake;
using Socialstat.Publication;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>The tables as computed from one snapshot.</summary>
/// <param name="Cubes">All tables; none when nothing has been received.</param>
/// <param name="AsOf">The day they are about.</param>
/// <param name="Edition">What files say about themselves.</param>
internal sealed record PublishedTables(IReadOnlyList<Cube> Cubes, DateOnly AsOf, Edition Edition)
{
    /// <summary>The table with the code (letter case does not matter), or null.</summary>
    public Cube? Find(string? code) => Cubes.FirstOrDefault(c => c.Declaration.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The store as the pages see it. Tables are kept until another snapshot is in force.</summary>
internal sealed class StoreReading(SiteOptions options)
{
    private readonly StorePaths _paths = new(Path.GetFullPath(options.Store));
    private static readonly TimeSpan AskAgain = TimeSpan.FromSeconds(1);
    private readonly Lock _tablesGate = new();
    private readonly Lock _receiptsGate = new();
    private (string State, PublishedTables Tables)? _tables;
    private (long, DateTime, long, DateTime) _stamp;
    private long _askedAt;
    private (long Length, ReceiptLog Log)? _receipts;

    /// <summary>Where bytes on their way in over the network are.</summary>
    public string Uploads => _paths.Uploads;

    /// <summary>The store's folder.</summary>
    public string Folder => _paths.Folder;

    /// <summary>The database, for one request.</summary>
    public StoreDatabase Open() => new(_paths.Database);

    /// <summary>All receipts.</summary>
    public ReceiptLog Receipts()
    {
        lock (_receiptsGate)
        {
            var length = File.Exists(_paths.Receipts) || !Directory.Exists(_paths.Folder) ? new FileInfo(_paths.Receipts).Length : 0; // A new store has none.
            if (_receipts is not { } kept || kept.Length != length)
                _receipts = kept = (length, new ReceiptLog(_paths.Receipts, mend: false));
            return kept.Log;
        }
    }

    /// <summary>Action plans and announced changes of system.</summary>
    public CollectionLog Collection() => new(_paths.Collection, mend: false);

    /// <summary>What a reporter's two systems have reported, compared.</summary>
    public SystemComparison Compare(StoreDatabase database, SystemChange change) => SystemComparison.Of(database, _paths, Receipts(), change);

    /// <summary>The day that the store was judged on: "today" of every page.</summary>
    public static DateOnly JudgedOn(StoreDatabase database) =>
        database.State("day") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : DateOnly.MinValue;

    /// <summary>The tables of the snapshot in force, computed when it is another than before.</summary>
    public PublishedTables Tables()
    {
        lock (_tablesGate)
        {
            // Opening the database takes milliseconds, its files' stamps microseconds. Two writes can leave the same stamps: so once a second it is asked itself.
            var stamp = StampOfDatabase();
            if (_tables is { } known && stamp == _stamp && Stopwatch.GetElapsedTime(_askedAt) < AskAgain)
                return known.Tables;
            using var database = Open();
            var file = database.PackedFiles().GetValueOrDefault("snapshot");
            var day = database.State("day");
            var state = $"{file} {day}";
            if (_tables is not { } kept || kept.State != state)
                _tables = kept = (state, Compute(file, day));
            (_stamp, _askedAt) = (stamp, Stopwatch.GetTimestamp());
            return kept.Tables;
        }
    }

    private (long, DateTime, long, DateTime) StampOfDatabase()
    {
        var (main, log) = (new FileInfo(_paths.Database), new FileInfo(_paths.Database + "-wal"));
        return (main.Exists ? main.Length : 0, main.LastWriteTimeUtc, log.Exists ? log.Length : 0, log.LastWriteTimeUtc);
    }

    private PublishedTables Compute(string? file, string? day)
    {
        var asOf = day is null ? DateOnly.MinValue : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var edition = TableFiles.EditionOf(Receipts());
        if (file is null)
            return new PublishedTables([], asOf, edition);
        using var snapshot = Snapshot.Open(Path.Combine(_paths.Packed, file));
        using var database = Open();
        var figures = TableInput.Read(database.PackedFiles(), _paths.Packed);
        return new PublishedTables(TableRun.Compute(snapshot, Statistics.Catalogue.All, null, null, asOf, Math.Clamp(Environment.ProcessorCount, 1, 8), figures), asOf, edition);
    }
}

using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>The bank as the public may see it now: it comes from releases and from nothing else. Only a preview for those who work on it reads the register.</summary>
internal sealed class BankReading
{
    private readonly Lock _gate = new();
    private readonly StoreReading _store;
    private readonly bool _isPreview;
    private (ReleaseLog Log, DateTimeOffset From, DateTimeOffset? Until, Bank Bank)? _kept;
    private (PublishedTables Tables, Bank Bank)? _preview;

    /// <summary>The bank of a store.</summary>
    public BankReading(StoreReading store, TimeProvider clock, bool isPreview = false)
    {
        _store = store;
        _isPreview = isPreview;
        Releases = new ReleaseReading(new ReleaseFolder(store.Folder), clock);
    }

    /// <summary>The releases behind the bank.</summary>
    public ReleaseReading Releases { get; }

    /// <summary>This moment, by the clock that decides what has been published.</summary>
    public DateTimeOffset Instant => Releases.Instant;

    /// <summary>The bank at this moment. The same object until something in it changes.</summary>
    public Bank Now() => _isPreview ? Preview() : Released();

    private Bank Released()
    {
        lock (_gate)
        {
            var (log, now) = (Releases.Log(), Releases.Instant);
            if (_kept is { } kept && ReferenceEquals(kept.Log, log) && now >= kept.From && !(now >= kept.Until))
                return kept.Bank;
            var book = new ReleaseBook(log.Events, now);
            var bank = ReleasedBank.Of(book, Releases.Table);
            // An event that the clock has not come to yet is looked for again each time.
            var isWhole = log.Events.Count == 0 || log.Events[^1].At <= now;
            _kept = (log, now, isWhole ? book.NextChange : now, bank);
            return bank;
        }
    }

    private Bank Preview()
    {
        var tables = _store.Tables();
        lock (_gate)
        {
            if (_preview is not { } kept || !ReferenceEquals(kept.Tables, tables))
                _preview = kept = (tables, new Bank([.. tables.Cubes.Select(c => new PublicTable(c, tables.Edition, "preview", []))]));
            return kept.Bank;
        }
    }
}

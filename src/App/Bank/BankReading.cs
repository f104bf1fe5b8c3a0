using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>The bank as the public may see it now.</summary>
internal sealed class BankReading(StoreReading store, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private (PublishedTables Tables, Bank Bank)? _kept;

    /// <summary>This moment, by the clock that decides what has been published.</summary>
    public DateTimeOffset Instant => clock.GetUtcNow();

    /// <summary>The bank at this moment. The same object until something in it changes.</summary>
    public Bank Now()
    {
        var tables = store.Tables();
        lock (_gate)
        {
            if (_kept is not { } kept || !ReferenceEquals(kept.Tables, tables))
                _kept = kept = (tables, new Bank([.. tables.Cubes.Select(c => new PublicTable(c, tables.Edition, "current", []))]));
            return kept.Bank;
        }
    }
}

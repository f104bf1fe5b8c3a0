using System.Collections.Concurrent;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>Books that have been read, one for each municipality, read again only when something has been imported or decided: what pages read from.</summary>
public sealed class MoneyBooks(StorePaths paths)
{
    private readonly ConcurrentDictionary<string, Kept> _books = new(StringComparer.Ordinal);

    /// <summary>The municipality's book as it is now. The log only grows, so its length tells whether anything came, and its receipts whether that changes the book.</summary>
    public MoneyReading Of(Municipality municipality)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        var length = File.Exists(paths.MoneyLog) ? new FileInfo(paths.MoneyLog).Length : 0;
        if (_books.TryGetValue(municipality.Code, out var kept) && kept.Length == length)
            return kept.Reading.Value;
        var last = MoneyLog.Read(paths).Facts.OfType<MoneyReceipt>().LastOrDefault(r => r.Municipality == municipality.Code)?.Number ?? 0;
        return _books.AddOrUpdate(municipality.Code,
            _ => new Kept(length, last, Read(municipality)),
            (_, old) => old.Last == last ? old with { Length = length } : new Kept(length, last, Read(municipality))).Reading.Value;
    }

    // A reading that failed is tried again.
    private Lazy<MoneyReading> Read(Municipality municipality) => new(() => MoneyBookReader.Read(paths, municipality), LazyThreadSafetyMode.PublicationOnly);

    private sealed record Kept(long Length, int Last, Lazy<MoneyReading> Reading);
}

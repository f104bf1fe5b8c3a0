using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>The register as it was known on an instant: the store itself when nothing has come since, otherwise made again in a folder of its own.</summary>
internal sealed class KnownRegister : IDisposable
{
    private readonly string? _folder;

    private KnownRegister(RegisterStore store, DateTimeOffset instant, DateOnly day, string? folder)
    {
        Store = store;
        Instant = instant;
        Day = day;
        _folder = folder;
    }

    /// <summary>The register.</summary>
    public RegisterStore Store { get; }

    /// <summary>The instant.</summary>
    public DateTimeOffset Instant { get; }

    /// <summary>The day that it is judged on.</summary>
    public DateOnly Day { get; }

    /// <summary>Opens the register as known on the instant; null is now.</summary>
    /// <param name="shared">The store.</param>
    /// <param name="known">The instant.</param>
    /// <param name="judged">The day to judge on; null is the Danish day of the instant, or that of --as-of.</param>
    public static KnownRegister Open(SharedOptions shared, DateTimeOffset? known, DateOnly? judged = null)
    {
        var now = shared.Clock.GetUtcNow();
        if (known > now)
            throw new CannotException(shared.Say(new Text("--known-on er ikke kommet endnu", "--known-on has not come yet")));
        var instant = known ?? new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), now.Offset);
        var day = judged ?? shared.AsOf ?? PublicationHour.DayOf(instant);
        if (known is null)
            return new KnownRegister(Judged.Open(shared.At(shared.Store, day, shared.Output)), instant, day, null);
        return Open(shared.OpenToRead(), shared.Clock, instant, day);
    }

    /// <summary>The register of a store as known on an instant and judged on a day; the store is closed with it.</summary>
    public static KnownRegister Open(RegisterStore store, TimeProvider clock, DateTimeOffset instant, DateOnly day)
    {
        if (store.IsUpToDate && store.JudgedOn == day && IsAllKnown(store, instant))
            return new KnownRegister(store, instant, day, null);
        var folder = Directory.CreateTempSubdirectory("socialstat-known-").FullName;
        using (store)
        {
            var options = new ReceiveOptions { Today = day, Clock = clock, Threads = Math.Clamp(Environment.ProcessorCount, 1, 8) };
            return new KnownRegister(AsKnownOn.Make(store, instant, folder, options), instant, day, folder);
        }
    }

    /// <summary>The register of a store as it stands; the store is closed with it.</summary>
    public static KnownRegister Now(RegisterStore store, TimeProvider clock) => new(store, clock.GetUtcNow(), store.JudgedOn ?? DateOnly.MinValue, null);

    public void Dispose()
    {
        Store.Dispose();
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
    }

    private static bool IsAllKnown(RegisterStore store, DateTimeOffset instant) =>
        store.Receipts.Receipts.Select(r => r.ReceivedAt)
            .Concat(store.Receipts.Repeats.Select(r => r.ReceivedAt))
            .Concat(store.Receipts.Holds.Select(h => h.ReceivedAt))
            .Concat(store.Collection.Facts.Select(f => f.RecordedAt))
            .All(at => at <= instant);
}

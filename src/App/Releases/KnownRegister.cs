using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>The register as it was known on an instant: the store itself when nothing has come since, otherwise made again in a folder of its own.</summary>
internal sealed class KnownRegister : IDisposable
{
    private const string Beginning = "socialstat-known-", InUse = "in-use";
    private readonly (string Path, FileStream InUse)? _folder;

    private KnownRegister(RegisterStore store, DateTimeOffset instant, DateOnly day, (string Path, FileStream InUse)? folder)
    {
        Store = store;
        Instant = instant;
        Day = day;
        _folder = folder;
    }

    /// <summary>Whether it was made again: later deliveries do not change it.</summary>
    public bool IsMadeAgain => _folder is not null;

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
        using (store)
        {
            var folder = Directory.CreateTempSubdirectory(Beginning).FullName;
            var inUse = new FileStream(Path.Combine(folder, InUse), FileMode.CreateNew, FileAccess.Write, FileShare.None);
            var options = new ReceiveOptions { Today = day, Clock = clock, Threads = Math.Clamp(Environment.ProcessorCount, 1, 8) };
            var isMade = false;
            try
            {
                var register = new KnownRegister(AsKnownOn.Make(store, instant, folder, options), instant, day, (folder, inUse));
                isMade = true;
                return register;
            }
            finally
            {
                if (!isMade)
                    Delete(folder, inUse);
            }
        }
    }

    /// <summary>Deletes what programs that were killed have left: persons must not lie outside the store for longer than they are looked at.</summary>
    public static void ClearLeft()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Beginning + "*"))
        {
            try
            {
                // A program that runs holds the file, and one of another user cannot be opened.
                if (File.Exists(Path.Combine(folder, InUse)))
                    Delete(folder, new FileStream(Path.Combine(folder, InUse), FileMode.Open, FileAccess.Write, FileShare.None));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // It is in use, or being deleted by another.
            }
        }
    }

    /// <summary>The register of a store as it stands; the store is closed with it.</summary>
    public static KnownRegister Now(RegisterStore store, TimeProvider clock) => new(store, clock.GetUtcNow(), store.JudgedOn ?? DateOnly.MinValue, null);

    public void Dispose()
    {
        Store.Dispose();
        if (_folder is { } own)
            Delete(own.Path, own.InUse);
    }

    // Held until all is gone, so that nobody else begins to delete it.
    private static void Delete(string folder, FileStream inUse)
    {
        using (inUse)
            Directory.Delete(folder, recursive: true);
    }

    private static bool IsAllKnown(RegisterStore store, DateTimeOffset instant) =>
        store.Receipts.Receipts.Select(r => r.ReceivedAt)
            .Concat(store.Receipts.Repeats.Select(r => r.ReceivedAt))
            .Concat(store.Receipts.Holds.Select(h => h.ReceivedAt))
            .Concat(store.Collection.Facts.Select(f => f.RecordedAt))
            .All(at => at <= instant);
}

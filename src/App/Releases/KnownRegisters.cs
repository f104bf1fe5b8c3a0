using Socialstat.Publication;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>
/// The register as it was known when releases were made. Making it again takes seconds, so the last few are kept: what was known on an instant
/// that has passed stays the same, whatever comes after. The register as it is now is never kept.
/// </summary>
internal sealed class KnownRegisters : IDisposable
{
    // Each takes as much room on disk as the register itself; the tables of one day are of two or three releases.
    private const int Most = 3;

    // To make a register again takes a machine's whole strength, and what is read from one must not be deleted meanwhile: one at a time.
    private readonly Lock _gate = new();
    private readonly List<(Known Known, KnownRegister Register)> _kept = [];
    private readonly StoreReading _store;
    private readonly TimeProvider _clock;

    /// <summary>Registers of a store. What a program that was killed has left of its own is deleted.</summary>
    public KnownRegisters(StoreReading store, TimeProvider clock)
    {
        (_store, _clock) = (store, clock);
        KnownRegister.ClearLeft();
    }

    /// <summary>What the function finds in the register as it was known when a release was made; without one, as it is now.</summary>
    public T Use<T>(ReleaseManifest? made, Func<KnownRegister, T> find)
    {
        lock (_gate)
        {
            if (made is null)
            {
                using var now = KnownRegister.Now(RegisterStore.OpenToRead(_store.Folder), _clock);
                return find(now);
            }

            var known = KnownOf(made);
            var at = _kept.FindIndex(k => k.Known == known);
            if (at < 0)
            {
                var register = KnownRegister.Open(RegisterStore.OpenToRead(_store.Folder), _clock, made.KnownOn, made.JudgedOn);
                if (!register.IsMadeAgain)
                {
                    // The store itself, which the next delivery changes.
                    using (register)
                        return find(register);
                }

                if (_kept.Count == Most)
                    Drop(0);
                _kept.Add((known, register));
                at = _kept.Count - 1;
            }

            // The last one used stands last.
            var kept = _kept[at];
            _kept.RemoveAt(at);
            _kept.Add(kept);
            return find(kept.Register);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            while (_kept.Count > 0)
                Drop(0);
        }
    }

    private void Drop(int at)
    {
        _kept[at].Register.Dispose();
        _kept.RemoveAt(at);
    }

    // What the register is made from: two instants between which nothing came have one register, and another log (a store brought back from a copy) another.
    private Known KnownOf(ReleaseManifest made)
    {
        var log = _store.Receipts();
        return new Known(
            made.JudgedOn,
            log.Receipts.LastOrDefault(r => r.ReceivedAt <= made.KnownOn)?.Chain,
            log.Repeats.Count(r => r.ReceivedAt <= made.KnownOn),
            log.Holds.Count(h => h.ReceivedAt <= made.KnownOn),
            _store.Collection().Facts.Count(f => f.RecordedAt <= made.KnownOn));
    }

    private sealed record Known(DateOnly Day, string? LastReceipt, int Repeats, int Holds, int Facts);
}

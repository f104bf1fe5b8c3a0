namespace Socialstat.App;

/// <summary>What a series of draws is for. Each purpose has its own series, so that one more draw here moves nothing there.</summary>
internal enum Purpose
{
    Birth, Family, Sibling, Mother, Support, Disability, Municipality, Delivery, Fault, SequenceGap, Offer, EntryFault, Placement, Notification, GrownUp, Home, Money,
}

/// <summary>
/// Draws that depend only on (seed, purpose, number): SplitMix64. Any person can be made without those before,
/// and whole numbers give the same result on every machine.
/// </summary>
internal sealed class Draw
{
    private ulong _state;

    public Draw(ulong seed, Purpose purpose, long number) =>
        _state = unchecked(Mix(seed + 0x9E3779B97F4A7C15UL) ^ Mix(((ulong)purpose * 0xD1B54A32D192ED03UL) + ((ulong)number * 0x8CB92BA72F3D8DD7UL) + 1));

    /// <summary>64 even bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            return Mix(_state);
        }
    }

    /// <summary>A number from 0 to <paramref name="limit"/> - 1.</summary>
    public int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>True in so many of a hundred draws.</summary>
    public bool Percent(int share) => Below(100) < share;

    /// <summary>True in so many of a million draws.</summary>
    public bool Millionths(int share) => Below(1_000_000) < share;

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}

using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>Puts the versions of a ledger in the order in which they are judged.</summary>
public static class Sorting
{
    /// <summary>
    /// Positions of the events in the order of the comparer. Cases are found by sorting hashes as numbers; the few versions of one hash are then
    /// put in order one by one.
    /// </summary>
    public static int[] ByCase(CaseEvent[] events, CaseOrder comparer)
    {
        ArgumentNullException.ThrowIfNull(events);
        var keys = new ulong[events.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = ((ulong)events[i].CaseHash << 32) | (uint)i;
        Array.Sort(keys);
        var order = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
            order[i] = (int)(uint)(keys[i] & 0xFFFFFFFF);
        for (var from = 0; from < keys.Length;)
        {
            var end = from + 1;
            while (end < keys.Length && keys[end] >> 32 == keys[from] >> 32)
                end++;
            if (end - from > 1)
                Array.Sort(order, from, end - from, comparer);
            from = end;
        }

        return order;
    }
}

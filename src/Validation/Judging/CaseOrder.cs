using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>
/// The order in which the versions of a municipality's cases are judged: case by case; in a case start, changes by day, end; and of one event
/// the version that overrules the others first. With every day, events of one kind on different days are different events.
/// </summary>
public sealed class CaseOrder(CaseEvent[] events, byte[] heap, int[] ranks, bool everyDay = false) : IComparer<int>
{
    /// <inheritdoc/>
    public int Compare(int x, int y)
    {
        ref readonly var a = ref events[x];
        ref readonly var b = ref events[y];
        var order = CompareCase(a, b);
        if (order == 0) order = a.Event.CompareTo(b.Event);
        if (order == 0 && (everyDay || a.Event == CodeLists.OfferChange)) order = a.Day.CompareTo(b.Day);
        if (order == 0) order = ranks[b.Delivery].CompareTo(ranks[a.Delivery]);
        return order != 0 ? order : b.Row.CompareTo(a.Row);
    }

    /// <summary>Whether two versions are of the same case.</summary>
    public bool SameCase(int x, int y) => CompareCase(events[x], events[y]) == 0;

    /// <summary>Whether two versions of one case are of the same event.</summary>
    public static bool SameEvent(in CaseEvent a, in CaseEvent b) => a.Event == b.Event && (a.Event != CodeLists.OfferChange || a.Day == b.Day);

    private int CompareCase(in CaseEvent a, in CaseEvent b)
    {
        var order = a.CaseHash.CompareTo(b.CaseHash);
        return order != 0 || a.HeapOffset == b.HeapOffset
            ? order
            : LedgerHeap.CaseIdBytes(heap, a.HeapOffset).SequenceCompareTo(LedgerHeap.CaseIdBytes(heap, b.HeapOffset));
    }
}

using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>Tells whether a version says again what an earlier one said, after something else had been said in between.</summary>
internal static class Returned
{
    /// <summary>Looks at the versions before the one at the position, from the first of an earlier delivery on; versions stand newest first.</summary>
    public static void Look(CaseView view, CaseEvent[] events, ReadOnlySpan<int> versions, (int Position, int Earlier) at, IReadOnlyList<Delivery?> deliveries)
    {
        view.CameBack = false;
        view.CameBackAfterDelete = false;
        ref readonly var version = ref events[versions[at.Position]];
        if (versions.Length - at.Position < 3 || version.Action == CodeLists.Delete)
            return;
        bool corrected = false, deleted = false;
        for (var j = at.Earlier; j < versions.Length; j++)
        {
            ref readonly var earlier = ref events[versions[j]];
            if (earlier.Action == CodeLists.Delete)
            {
                deleted = true;
                continue;
            }

            if (!Says(version, earlier))
            {
                corrected |= (earlier.Notes & EventNotes.OwnError) == 0;
                continue;
            }

            if (!corrected && !deleted)
                return; // The same again, without anything in between.
            view.CameBackAfterDelete = deleted;
            view.CameBack = !deleted && deliveries[earlier.Delivery]!.SourceSystem == deliveries[version.Delivery]!.SourceSystem;
            return;
        }
    }

    private static bool Says(in CaseEvent a, in CaseEvent b) => a.ContentHash == b.ContentHash;
}

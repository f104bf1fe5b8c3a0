using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>Puts together what the analyses of money need from several rooms: the bindings of accounts, the cases of the register, and the decisions.</summary>
internal static class MoneyAnalyses
{
    /// <summary>The reconciliation of a year.</summary>
    public static Reconciliation Reconcile(MoneyBook book, Snapshot? snapshot, int year)
    {
        var bindings = new GrantBindings(book.AccountRules);
        return ReconciliationCounts.Of(book, new CaseIndex(snapshot), (grant, account) => bindings.Allows(GrantChoice.Of(grant, book), account), year);
    }

    /// <summary>The discrepancies of a year as they stand after what was decided.</summary>
    public static IReadOnlyList<StandingDiscrepancy> Discrepancies(StorePaths paths, MoneyBook book, CaseIndex cases, Reconciliation reconciliation, DateOnly today) =>
        DiscrepancyLife.Of(DiscrepancyLists.Of(book, cases, reconciliation, today), MoneyLog.Read(paths).Facts, book.Municipality);

    /// <summary>The register's snapshot; null when nothing has been received. The caller closes it.</summary>
    public static Snapshot? OpenSnapshot(SharedOptions shared)
    {
        if (!RegisterStore.Exists(shared.Store))
            return null;
        using var store = RegisterStore.OpenToRead(shared.Store);
        return store.SnapshotPath is { } path ? Snapshot.Open(path) : null;
    }

    /// <summary>The spells that the municipality pays for while another acts; none when nothing has been received.</summary>
    public static IReadOnlyList<Register.CaseSpell> PaidFor(SharedOptions shared, Municipality municipality)
    {
        if (!RegisterStore.Exists(shared.Store))
            return [];
        using var store = RegisterStore.OpenToRead(shared.Store);
        return [.. CountingSpells.Read(store).Where(s => s.Payer == municipality.Index + 1 && s.Word.Municipality != municipality.Index)];
    }
}

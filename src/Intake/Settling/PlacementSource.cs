using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Finds the stays of placed children in what was just settled, or else in the files.</summary>
internal static class PlacementSource
{
    /// <summary>The stays of all municipalities, read when they are first asked for.</summary>
    public static PlacementStays Of(RegisterState state, IReadOnlyDictionary<LedgerKey, SettledLedger> settled)
    {
        LedgerKey[] keys = [.. state.Ledgers.Concat(settled.Keys).Distinct().Where(k => k.Statistic == Statistic.Placement).OrderBy(k => k.Municipality)];
        if (keys.Length == 0)
            return PlacementStays.None;
        var fresh = keys.Where(settled.ContainsKey).ToDictionary(k => k, k => settled[k]);
        return new PlacementStays(state.Deliveries, () => [.. keys.Select(k => Read(k.Municipality, fresh.GetValueOrDefault(k), state.PathOfKey(k.Name)))]);
    }

    /// <summary>The persons whose stays, or the events that rules about measures ask for, are others than in the file.</summary>
    public static IEnumerable<PersonId> Changed(string? path, SettledLedger settled)
    {
        var now = Signs(new PlacementLedger(0, settled.Ledger, settled.Spells, settled.InForce));
        if (path is not null)
            now.SymmetricExceptWith(Signs(Read(0, null, path)));
        return now.Select(s => s.Person);
    }

    private static HashSet<(PersonId Person, ulong Sign)> Signs(PlacementLedger ledger)
    {
        var signs = new HashSet<(PersonId, ulong)>();
        foreach (var spell in ledger.Spells)
            signs.Add((spell.Person, unchecked((spell.Word.Bits * 31) ^ ((ulong)(uint)spell.Delivery << 32) ^ (uint)spell.Row)));
        foreach (var row in ledger.InForce)
        {
            if (PlacementStays.Keeps(row.Event))
                signs.Add((row.Person, ledger.Ledger.Events[row.Position].ContentHash));
        }

        return signs;
    }

    private static PlacementLedger Read(int municipality, SettledLedger? settled, string? path) => settled is not null
        ? new PlacementLedger(municipality, settled.Ledger, settled.Spells, settled.InForce)
        : new PlacementLedger(municipality, Ledger.Read(path!), Ledger.ReadSpells(path!), Ledger.ReadInForce(path!));
}

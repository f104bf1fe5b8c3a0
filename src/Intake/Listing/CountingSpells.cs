using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>The spells that count, as the ledgers hold them: with the municipality that pays.</summary>
public static class CountingSpells
{
    /// <summary>All spells of support, disability measures and placements in a store.</summary>
    public static IEnumerable<CaseSpell> Read(RegisterStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        foreach (var (key, file) in store.Database.PackedFiles().OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (LedgerKey.Parse(key) is null)
                continue;
            foreach (var spell in Ledger.ReadSpells(Path.Combine(store.Paths.Packed, file)))
                yield return spell;
        }
    }
}

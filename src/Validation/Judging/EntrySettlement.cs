using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>What judging the records of a ledger came to.</summary>
public sealed class EntrySettlement
{
    internal EntrySettlement(List<EntryKey> keys, int[] comparisons)
    {
        InForce = [.. keys.Where(k => k.Entry is { InForce: true }).Select(k => new InForceRow(k.Entry!.Person, k.Versions[k.InForce], k.Entry.Event))];
        Entries = [.. keys.Where(k => k.Entry is { InForce: true }).Select(k => k.Entry!)];
        Comparisons = comparisons;
    }

    /// <summary>The records in force.</summary>
    public InForceRow[] InForce { get; }

    /// <summary>The same, to be read.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>Figures of the comparison rules: for each its index among them, how many, and the figures.</summary>
    public int[] Comparisons { get; }
}

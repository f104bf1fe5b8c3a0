using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>What a municipality has reported from more than one of its source systems: the same child, and the same measure of a child.</summary>
/// <param name="Children">Children in each municipality.</param>
/// <param name="ChildrenInSeveral">Of these: reported from several systems.</param>
/// <param name="Measures">Measures of a child in a municipality.</param>
/// <param name="MeasuresInSeveral">Of these: reported from several systems.</param>
public sealed record ReportedTwice(long Children, long ChildrenInSeveral, long Measures, long MeasuresInSeveral)
{
    /// <summary>Counts the spells that count in the store. A delivery that names no system is from one of its own.</summary>
    public static ReportedTwice Count(RegisterStore store, IReadOnlyList<RecordType> types)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(types);
        var systems = store.Receipts.Receipts.Select(r => r.SourceSystem).ToList();
        var children = new Systems<(PersonId, int)>();
        var measures = new Systems<(PersonId, int)>();
        foreach (var (name, file) in store.Database.PackedFiles())
        {
            if (LedgerKey.Parse(name) is not { } key || !types.Contains(key.RecordType) || key.RecordType.IsEntry)
                continue;
            foreach (var spell in Ledger.ReadSpells(Path.Combine(store.Paths.Packed, file)))
            {
                children.See((spell.Person, spell.Word.Municipality), systems[spell.Delivery - 1]);
                measures.See((spell.Person, spell.Word.Place), systems[spell.Delivery - 1]);
            }
        }

        return new ReportedTwice(children.Count, children.InSeveral, measures.Count, measures.InSeveral);
    }

    private sealed class Systems<TKey>
        where TKey : notnull
    {
        private readonly Dictionary<TKey, (string First, bool IsSeveral)> _seen = [];

        public long Count => _seen.Count;

        public long InSeveral => _seen.Values.Count(s => s.IsSeveral);

        public void See(TKey key, string system) =>
            _seen[key] = _seen.TryGetValue(key, out var before) ? (before.First, before.IsSeveral || before.First != system) : (system, false);
    }
}

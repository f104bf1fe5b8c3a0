using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>The stays of placed children with the provision that each began under, read from the records in force.</summary>
public static class PlacementsOnBasis
{
    /// <summary>All stays of the country; those that are only planned are left out.</summary>
    public static IEnumerable<PlacementOnBasis> Read(RegisterStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var deliveries = store.Receipts.Receipts.Select(r => (Delivery?)r.ToDelivery()).Prepend(null).ToList();
        foreach (var (name, file) in store.Database.PackedFiles().OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (LedgerKey.Parse(name) is not { } key || key.RecordType != PlacementRecord.Declaration)
                continue;
            foreach (var stay in Stays(Path.Combine(store.Paths.Packed, file), key.Municipality, deliveries))
                yield return stay;
        }
    }

    private static IEnumerable<PlacementOnBasis> Stays(string path, int municipality, List<Delivery?> deliveries)
    {
        var ledger = Ledger.Read(path);
        var records = new LedgerRecords(PlacementRecord.Declaration, ledger.Heap.Buffer);
        var entries = Ledger.ReadInForce(path).Select(row => ledger.Events[row.Position]).OrderBy(e => e.Day).ThenBy(e => e.Event)
            .Select(e => new Entry(e, records, deliveries[e.Delivery]!, municipality));
        foreach (var placement in PlacementCase.In(entries))
        {
            foreach (var stay in placement.Stays.Where(s => s.Opened.Bool(PlacementFields.StartIsPlanned) != true))
                yield return new PlacementOnBasis(municipality, stay.Place, stay.From, stay.To, stay.Basis);
        }
    }
}

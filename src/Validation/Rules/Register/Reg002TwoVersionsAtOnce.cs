using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>One record has one version in force, and each version is kept once.</summary>
public static class Reg002TwoVersionsAtOnce
{
    /// <summary>The declaration.</summary>
    public static readonly RegisterRule Rule = new()
    {
        Code = "REG-002",
        Title = new("To gældende udgaver af samme post", "Two versions of one record valid at once"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Order,
        Fields = [Fields.CaseId],
        JudgedOn = JudgedOn.Today,
        Judged = r => r.Ledgers().Sum(l => (long)l.Ledger.Events.Length),
        Violations = r => r.Ledgers().SelectMany(Doubled),
        Message = new(
            "Sag ”{0}” ({1}) har to udgaver, der gælder på samme tid.",
            "Case “{0}” ({1}) has two versions that are valid at the same time."),
        Fix = new(
            "Registret skal bygges igen. Er fejlen der stadig, ligger den i programmet; meld den til dem, der driver det.",
            "Rebuild the register. If the fault is still there, it is in the program; report it to those who run it."),
        Sources = [SourceRef.MeasuresDocumentation("3.5")],
    };

    private static IEnumerable<RegisterViolation> Doubled(BuiltLedger ledger)
    {
        var events = ledger.Ledger.Events;
        var heap = ledger.Ledger.Heap.Buffer;
        var kept = new HashSet<(int Delivery, int Row)>();
        foreach (var version in events)
        {
            if (!kept.Add((version.Delivery, version.Row)))
                yield return Of(ledger, heap, version.HeapOffset);
        }

        var valid = new HashSet<(string CaseId, int Event, int Day)>();
        var inForce = ledger.Type.IsEntry
            ? ledger.InForce.Select(row => events[row.Position]).Select(e => (e.HeapOffset, Event: (int)e.Event, Day: ledger.Type.Events is null ? 0 : e.Day))
            : ledger.Spells.Select(s => (s.HeapOffset, Event: 0, Day: 0));
        foreach (var (offset, theEvent, day) in inForce)
        {
            if (!valid.Add((LedgerHeap.CaseId(heap, offset), theEvent, day)) && ledger.Type != PlacementRecord.Declaration)
                yield return Of(ledger, heap, offset);
        }
    }

    private static RegisterViolation Of(BuiltLedger ledger, byte[] heap, int offset) =>
        new(ledger.Municipality == Entry.Country ? -1 : ledger.Municipality, 1, LedgerHeap.CaseId(heap, offset), ledger.Type.Name);
}

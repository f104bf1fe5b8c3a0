using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>A case as one source system has reported it.</summary>
/// <param name="CaseId">The case's key as sent.</param>
/// <param name="Person">The person.</param>
/// <param name="Measure">What is granted: a measure's key, or a provision; empty when the record type has none.</param>
/// <param name="Start">First day; null when it could not be read.</param>
/// <param name="End">Last day by the newest word of either system; null when open.</param>
public sealed record SystemCase(string CaseId, PersonId Person, string Measure, DateOnly? Start, DateOnly? End);

/// <summary>Reads from the ledgers what a reporter has sent from a source system.</summary>
internal static class SystemCases
{
    /// <summary>The cases that the reporter's deliveries from the system tell of and that have not been taken out since, by key.</summary>
    public static Dictionary<string, SystemCase> Of(Ledger ledger, RecordType type, IReadOnlyList<Delivery?> deliveries, string reporter, string system, DateOnly? lastDay = null)
    {
        var all = ledger.Events.Where(e => deliveries[e.Delivery] is { } d && d.Reporter == reporter).OrderBy(e => Rank(e, deliveries));
        var cases = new Dictionary<string, SystemCase>(StringComparer.Ordinal);
        var ends = new Dictionary<string, DateOnly?>(StringComparer.Ordinal);
        foreach (var version in all)
        {
            var id = LedgerHeap.CaseId(ledger.Heap.Buffer, version.HeapOffset);
            var delivery = deliveries[version.Delivery]!;
            var isDelete = version.Action == CodeLists.Delete;
            if (IsEvent(type, version, "end"))
                ends[id] = isDelete ? null : Day(version.Day);
            if (!Opens(type, version))
                continue;
            if (isDelete)
            {
                cases.Remove(id);
                ends.Remove(id);
                continue;
            }

            if (version.EndDay != 0)
                ends[id] = Day(version.EndDay);
            if (delivery.SourceSystem == system && (lastDay is null || delivery.Date <= lastDay))
                cases[id] = new SystemCase(id, version.Person, MeasureOf(type, version, ledger.Heap.Buffer), Day(version.Day), null);
        }

        return cases.ToDictionary(c => c.Key, c => c.Value with { End = ends.GetValueOrDefault(c.Key) }, StringComparer.Ordinal);
    }

    private static bool Opens(RecordType type, in CaseEvent version) => type.Events is null || IsEvent(type, version, "start");

    private static bool IsEvent(RecordType type, in CaseEvent version, string code) =>
        type.Events is { } events && version.Event < events.Codes.Count && events.Codes[version.Event].Value == code;

    private static string MeasureOf(RecordType type, in CaseEvent version, byte[] heap)
    {
        if (!type.IsEntry)
            return version.Provision >= 0 ? Measures.MeasureUnder(version.Provision).Key : "";
        var place = type.PlaceOf(Fields.MeasureParagraph);
        if (place < 0)
            return "";
        Span<(int Start, int Length)> fields = stackalloc (int, int)[64];
        return place < LedgerHeap.RecordFields(heap, version.HeapOffset, fields)
            ? System.Text.Encoding.UTF8.GetString(heap, fields[place].Start, fields[place].Length).Trim().ToUpperInvariant() : "";
    }

    // Sequence numbers run within each system, so the day comes first.
    private static (DateOnly, int, int, int) Rank(in CaseEvent version, IReadOnlyList<Delivery?> deliveries) =>
        (deliveries[version.Delivery]!.Date, deliveries[version.Delivery]!.Sequence, version.Delivery, version.Row);

    private static DateOnly? Day(int number) => number == 0 ? null : DateOnly.FromDayNumber(number);
}

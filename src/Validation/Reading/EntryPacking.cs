using System.Text;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>Packs a record that stands by itself for the ledger, whole, and reads it again.</summary>
public static class EntryPacking
{
    /// <summary>Whether the record says under which key it stands: its id, its municipality, and where it has events the event and the day.</summary>
    public static bool HasKey(Candidate c)
    {
        ArgumentNullException.ThrowIfNull(c);
        if (c[Fields.CaseId].State != ValueState.Read || c[Fields.CaseId].Length > EventPacking.LongestCaseId)
            return false;
        if (c.Type.Reporter == ReporterKind.Municipality && c.Code(Fields.ActingMunicipality) < 0)
            return false;
        return c.Type.Events is null || (c.Event >= 0 && EventPacking.DayOf(c, c.Type.DayField!) != 0);
    }

    /// <summary>Packs the record; its texts go to the heap.</summary>
    internal static CaseEvent Pack(Candidate c, LedgerHeap heap, EventNotes judged)
    {
        var key = KeyOf(c);
        Span<(int, int)> fields = stackalloc (int, int)[Candidate.MostUnread];
        for (var i = 0; i < c.Values.Length; i++)
            fields[i] = c.Values[i].State is ValueState.NoColumn or ValueState.Blank ? (0, 0) : (c.Values[i].Start, c.Values[i].Length);
        var kind = c.IdentityKind;
        return new CaseEvent
        {
            Person = c.Person(Fields.PersonId),
            ContentHash = EventPacking.HashOf(c),
            CaseHash = EventPacking.HashOf(key),
            HeapOffset = heap.AddRecord(key, c.Text, fields[..c.Values.Length]),
            Delivery = c.Delivery.Ordinal,
            Row = c.Row,
            Day = EventPacking.DayOf(c, c.Type.DayField!),
            EndDay = c.Type.EndField is { } end ? EventPacking.DayOf(c, end) : 0,
            Notes = judged | EventPacking.NotesOf(c) | EventNotes.HasRecord,
            Provision = -1,
            Event = (byte)Math.Max(0, c.Event),
            Action = c.IsDelete ? (byte)CodeLists.Delete : (byte)Math.Max(0, c.Code(Fields.Action)),
            IdentityKind = kind < 0 || !c.Type.IdentifiesPerson(c.Event) ? (byte)255 : (byte)kind,
            Payer = (byte)(c.Code(Fields.PayingMunicipality) + 1),
        };
    }

    /// <summary>Reads a packed record again into a candidate of its type.</summary>
    public static void Read(Candidate to, in CaseEvent version, byte[] heap, Delivery delivery)
    {
        ArgumentNullException.ThrowIfNull(to);
        Span<(int Start, int Length)> fields = stackalloc (int, int)[Candidate.MostUnread];
        var count = LedgerHeap.RecordFields(heap, version.HeapOffset, fields);
        to.Delivery = delivery;
        to.Row = version.Row;
        to.Text = heap;
        to.Hold(fields[..Math.Min(count, to.Type.Fields.Count)]);
    }

    // Offers give their own keys, so the reporter stands before the key.
    private static byte[] KeyOf(Candidate c)
    {
        ref readonly var value = ref c[Fields.CaseId];
        var own = c.Text.AsSpan(value.Start, value.Length);
        return c.Type.Reporter == ReporterKind.Offer ? [.. Encoding.UTF8.GetBytes(c.Delivery.Reporter + "/"), .. own] : own.ToArray();
    }
}

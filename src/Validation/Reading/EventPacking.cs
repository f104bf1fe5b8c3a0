using System.Numerics;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>Packs a read and judged record of a case event for the ledger.</summary>
public static class EventPacking
{
    /// <summary>Longest case id in bytes that the ledger keeps.</summary>
    public const int LongestCaseId = 200;

    /// <summary>Whether the record says which event of which case it is, so that later versions can replace it.</summary>
    public static bool HasKey(Candidate c)
    {
        ArgumentNullException.ThrowIfNull(c);
        if (c.Type.IsEntry)
            return EntryPacking.HasKey(c);
        return c.Event >= 0 && c[Fields.CaseId].State == ValueState.Read && c[Fields.CaseId].Length <= LongestCaseId && c.Code(Fields.ActingMunicipality) >= 0;
    }

    /// <summary>Packs the record; its texts go to the heap.</summary>
    public static CaseEvent Pack(Candidate c, LedgerHeap heap, EventNotes judged)
    {
        ArgumentNullException.ThrowIfNull(c);
        ArgumentNullException.ThrowIfNull(heap);
        if (c.Type.IsEntry)
            return EntryPacking.Pack(c, heap, judged);
        var caseId = TextOf(c, Fields.CaseId);
        var extras = new EventExtras(
            c.Person(Fields.PreviousPersonId),
            c[Fields.DepartmentId].State == ValueState.Read ? c[Fields.DepartmentId].Uuid : Guid.Empty,
            c[Fields.PNumber].State == ValueState.Read ? c[Fields.PNumber].Number : 0);
        var hasExtras = extras.PreviousPerson.IsGiven || extras.Department != Guid.Empty || extras.PNumber != 0;
        var kind = c.Code(Fields.PersonIdType);
        return new CaseEvent
        {
            Person = c.Person(Fields.PersonId),
            ContentHash = HashOf(c),
            CaseHash = HashOf(caseId),
            HeapOffset = heap.Add(caseId, extras, hasExtras),
            Delivery = c.Delivery.Ordinal,
            Row = c.Row,
            Day = DayOf(c, c.Event switch { CodeLists.Start => Fields.StartDate, CodeLists.End => Fields.EndDate, _ => Fields.ChangeDate }),
            EndDay = c.Event == CodeLists.Start ? DayOf(c, Fields.EndDate) : 0,
            DecisionDay = DayOf(c, Fields.DecisionDate),
            Notes = judged | NotesOf(c) | (hasExtras ? EventNotes.HasExtras : 0),
            Provision = c[Fields.MeasureParagraph].State == ValueState.Read ? (short)c[Fields.MeasureParagraph].Number : (short)-1,
            Event = (byte)c.Event,
            Action = c.IsDelete ? (byte)CodeLists.Delete : (byte)Math.Max(0, c.Code(Fields.Action)),
            IdentityKind = kind < 0 ? (byte)255 : (byte)kind,
            Payer = (byte)(c.Code(Fields.PayingMunicipality) + 1),
        };
    }

    /// <summary>Hash of a case id.</summary>
    public static uint HashOf(ReadOnlySpan<byte> caseId) => Checksum.Of(caseId);

    /// <summary>What the record says by yes and no.</summary>
    internal static EventNotes NotesOf(Candidate c)
    {
        var notes = EventNotes.None;
        if (c.Bool(Fields.OfferOutsidePortal) is { } outside)
            notes |= EventNotes.PortalAnswered | (outside ? EventNotes.OutsidePortal : 0);
        if (c.Bool(Fields.Unborn) is { } unborn)
            notes |= EventNotes.UnbornAnswered | (unborn ? EventNotes.Unborn : 0);
        if (c.Bool(Fields.MotherMoved) == true)
            notes |= EventNotes.MotherMoved;
        if (c.Bool(Fields.ChildDied) == true)
            notes |= EventNotes.ChildDied;
        if (c.Person(Fields.ParentId).IsGiven || c.Person(Fields.CustodyHolderId).IsGiven)
            notes |= EventNotes.ParentGiven;
        ref readonly var reasons = ref c[Fields.DecisiveCircumstances];
        if (reasons.State == ValueState.Read)
            notes |= EventNotes.ReasonsGiven | (reasons.Number == 1L << CodeLists.InsufficientCare ? EventNotes.OnlyInsufficientCare : 0);
        return notes;
    }

    /// <summary>Day number of the date in the field; 0 when not given or not readable.</summary>
    internal static int DayOf(Candidate c, Field field)
    {
        ref readonly var value = ref c[field];
        return value.State == ValueState.Read ? (int)value.Number : 0;
    }

    private static ReadOnlySpan<byte> TextOf(Candidate c, Field field)
    {
        ref readonly var value = ref c[field];
        return c.Text.AsSpan(value.Start, value.Length);
    }

    /// <summary>Same values, same hash, however they were written; texts that could not be read count as they stand.</summary>
    internal static ulong HashOf(Candidate c)
    {
        unchecked
        {
            var hash = 0x9E3779B97F4A7C15UL;
            for (var i = 0; i < c.Values.Length; i++)
            {
                ref readonly var value = ref c.Values[i];
                if (value.State is ValueState.NoColumn or ValueState.Blank)
                    continue;
                hash = Mix(hash, (ulong)i);
                var kind = c.Type.Fields[i].Field.Kind;
                if (value.State != ValueState.Read || kind is FieldKind.Text or FieldKind.Persons or FieldKind.Concept or FieldKind.Concepts or FieldKind.Account)
                {
                    var text = c.Text.AsSpan(value.Start, value.Length);
                    while (text.Length >= 8)
                    {
                        hash = Mix(hash, System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(text));
                        text = text[8..];
                    }

                    foreach (var b in text)
                        hash = Mix(hash, b + 256UL);
                }
                else if (kind == FieldKind.Person)
                {
                    hash = Mix(hash, (ulong)value.Person.GetHashCode() + (value.Person.IsCpr ? (ulong)value.Person.Digits : 0));
                }
                else if (kind == FieldKind.Uuid)
                {
                    hash = Mix(hash, (ulong)value.Uuid.GetHashCode());
                }
                else
                {
                    hash = Mix(hash, (ulong)value.Number);
                }
            }

            return hash;
        }
    }

    private static ulong Mix(ulong hash, ulong value) => unchecked(BitOperations.RotateLeft((hash ^ value) * 0xD6E8FEB86659FD93UL, 29));
}

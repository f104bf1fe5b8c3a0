using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>
/// A record that stands by itself, among the others of its case, person or municipality: what it says, whose it is, and whether it is in force.
/// </summary>
public sealed class Entry(CaseEvent version, LedgerRecords records, Delivery delivery, int municipality)
{
    private Candidate? _record;

    /// <summary>In place of a municipality: shelters and crisis centres report themselves.</summary>
    public const int Country = 998;

    /// <summary>The version in short.</summary>
    public CaseEvent Version { get; } = version;

    /// <summary>The record type.</summary>
    public RecordType Type => records.Type;

    /// <summary>The delivery that it came in.</summary>
    public Delivery Delivery { get; } = delivery;

    /// <summary>Index of the municipality whose record it is; <see cref="Country"/> for shelters and crisis centres.</summary>
    public int Municipality { get; } = municipality;

    /// <summary>The ledger's texts that the record is read from.</summary>
    public byte[] Heap => records.Heap;

    /// <summary>What it says, read when it is first asked for; null for a measure (support or disability) seen beside records of other statistics.</summary>
    public Candidate? Record
    {
        get
        {
            if (_record is null && Type.IsEntry)
                _record = records.Take(Version, Delivery);
            return _record;
        }
    }

    /// <summary>Whether it is in force; if not, it is the newest attempt and stands on the error list.</summary>
    public bool InForce { get; set; } = true;

    /// <summary>The person's current identity; for an event without one that of its case. None when not known or anonymous.</summary>
    public PersonId Person { get; set; }

    /// <summary>Whether the person is on his or her own identity (CPR or person-id), not a mother's number or an anonymous one.</summary>
    public bool IsOnPerson { get; set; }

    /// <summary>Whether the population register knows the person.</summary>
    public PersonKnowledge Knowledge { get; set; } = PersonKnowledge.Unknown;

    /// <summary>The person in the population register; only when <see cref="Knowledge"/> is known.</summary>
    public PersonRow Known { get; set; }

    /// <summary>Birth date from the population register or the CPR number; null when not on the person's own identity or not told.</summary>
    public DateOnly? BirthDate { get; set; }

    /// <summary>The event, of the record type's own list; 0 without events.</summary>
    public int Event => Version.Event;

    /// <summary>The day that it is about: the opening, or the event. Null when not given.</summary>
    public DateOnly? Day => Version.Day == 0 ? null : DateOnly.FromDayNumber(Version.Day);

    /// <summary>The day that it ended; null when open or without one.</summary>
    public DateOnly? EndDay => Version.EndDay == 0 ? null : DateOnly.FromDayNumber(Version.EndDay);

    /// <summary>Whole years of age on a day; null when the birth date is not known.</summary>
    public int? AgeOn(DateOnly day) => BirthDate is { } born ? Ages.On(born, day) : null;

    /// <summary>The day in the field.</summary>
    public DateOnly? Date(Field field) => Record?.Date(field);

    /// <summary>Position of the code in the field's list; -1 when not given.</summary>
    public long Code(Field field) => Record?.Code(field) ?? -1;

    /// <summary>Yes, no, or null when not given.</summary>
    public bool? Bool(Field field) => Record?.Bool(field);

    /// <summary>The sender's text of the field.</summary>
    public string Text(Field field) => Record?.TextOf(field) ?? "";

    /// <summary>The provision that the record names.</summary>
    public ListedProvision? Provision => Record?.Provision;

    /// <summary>The measure, of support and disability.</summary>
    public Measure? Measure => !Type.IsEntry && Version.Provision >= 0 ? Measures.MeasureUnder(Version.Provision) : null;

    /// <summary>The sender's key: case id, stay id, posting id.</summary>
    public string CaseId => Type.IsEntry ? Text(Fields.CaseId) : LedgerHeap.CaseId(Heap, Version.HeapOffset);

    /// <summary>P-number and department: of a record what it says, of a measure what its start says.</summary>
    public EventExtras Extras => Record is { } record ? EntryJudge.ExtrasOf(record) : LedgerHeap.Extras(Heap, Version);

    /// <summary>Lets go of what has been read; it is read again when asked for.</summary>
    public void Forget()
    {
        if (_record is null)
            return;
        records.GiveBack(_record);
        _record = null;
    }
}

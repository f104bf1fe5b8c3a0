using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>Whether the population register knows a person.</summary>
public enum PersonKnowledge : byte
{
    /// <summary>No population register has been delivered.</summary>
    LookupUnavailable,

    /// <summary>The person is not in it.</summary>
    Unknown,

    /// <summary>The person is in it.</summary>
    Known,
}

/// <summary>
/// An event in its case, as rules see it: the version being judged, the start that it belongs to, the end in force, and the person.
/// One object is filled again and again; rules read it and keep nothing.
/// </summary>
public sealed class CaseView
{
    /// <summary>The version being judged.</summary>
    public CaseEvent Version;

    /// <summary>Its rarer values.</summary>
    public EventExtras Extras;

    /// <summary>The start that the version belongs to (itself when it is a start); not to be read when <see cref="HasStart"/> is false.</summary>
    public CaseEvent StartVersion;

    /// <summary>The rarer values of the start.</summary>
    public EventExtras StartExtras;

    /// <summary>The version of the same event that the register holds before this one; see <see cref="HasHeld"/>.</summary>
    public CaseEvent Held;

    /// <summary>The rarer values of the held version.</summary>
    public EventExtras HeldExtras;

    /// <summary>Whether the register holds (has accepted) an earlier version of the same event.</summary>
    public bool HasHeld { get; set; }

    /// <summary>Whether the case has a start that can be read.</summary>
    public bool HasStart { get; set; }

    /// <summary>
    /// Whether the version says again, from the same source system, what a version before said that another version in between had corrected.
    /// </summary>
    public bool CameBack { get; set; }

    /// <summary>Whether the version says again what a version said that a delete had taken out.</summary>
    public bool CameBackAfterDelete { get; set; }

    /// <summary>Whether there is an earlier version of the same event, accepted or on the error list, that has not been taken out.</summary>
    public bool HasEarlier { get; set; }

    /// <summary>Whether an earlier version of the same event was taken out by a delete that this version comes after.</summary>
    public bool EarlierWasDeleted { get; set; }

    /// <summary>The end of the case that is in force through an end event; null when there is none.</summary>
    public DateOnly? EndInForce { get; set; }

    /// <summary>The department in force just before this event (from the start or an earlier change); empty when not known.</summary>
    public Guid CurrentDepartment { get; set; }

    /// <summary>Number of reported events of the case besides its start.</summary>
    public int LaterEvents { get; set; }

    /// <summary>Another record in the same delivery has the same key: number of such records.</summary>
    public int TwinsInDelivery { get; set; }

    /// <summary>Whether a twin in the delivery differs in any field.</summary>
    public bool TwinDiffers { get; set; }

    /// <summary>Whether this is the second or later of identical records in a delivery.</summary>
    public bool IsRepeat { get; set; }

    /// <summary>Whether an earlier start version of the case had a provision of the same measure that was in force on its start.</summary>
    public bool ConvertedFromEarlierProvision { get; set; }

    /// <summary>Whether a twin in the delivery is about another person.</summary>
    public bool TwinHasOtherPerson { get; set; }

    /// <summary>Whether any start of the case has been sent, readable or not.</summary>
    public bool HasAnyStart { get; set; }

    /// <summary>Whether the case's start has been taken out, and the case with it.</summary>
    public bool StartWasDeleted { get; set; }

    /// <summary>The delivery of the version.</summary>
    public Delivery Delivery { get; set; } = null!;

    /// <summary>The statistic of the case.</summary>
    public Statistic Statistic { get; set; }

    /// <summary>The acting municipality; null for shelters and crisis centres, which report themselves.</summary>
    public Municipality Municipality { get; set; } = null!;

    /// <summary>The heap of the ledger that the versions' texts stand in.</summary>
    public byte[] Heap { get; set; } = [];

    /// <summary>
    /// The record itself, of record types whose records stand by themselves (<see cref="RecordType.IsEntry"/>); null for cases of measures.
    /// It is then its own start.
    /// </summary>
    public Candidate? Record { get; set; }

    /// <summary>The record that the register holds under the same key before this one; null when it holds none.</summary>
    public Candidate? HeldRecord { get; set; }

    /// <summary>The case id as sent.</summary>
    public string CaseId => Record?.TextOf(Fields.CaseId) ?? LedgerHeap.CaseId(Heap, Version.HeapOffset);

    /// <summary>
    /// The day of the first delivery that held the record, accepted or not, since it was last taken out; of records that stand by themselves.
    /// Deliveries of a whole stock or year repeat what has been reported in time long before.
    /// </summary>
    public DateOnly FirstReported { get; set; }

    /// <summary>Number of departments that a reporter's records name, of records that stand by themselves.</summary>
    public Func<string, int> DepartmentsOf { get; set; } = _ => 0;

    /// <summary>Today, or the day given with --as-of.</summary>
    public DateOnly Today { get; set; }

    /// <summary>Whether the person is in the population register.</summary>
    public PersonKnowledge Knowledge { get; set; }

    /// <summary>The person in the population register; only when <see cref="Knowledge"/> is known.</summary>
    public PersonRow Person;

    /// <summary>Position of the person in the population register; -1 when not in it.</summary>
    public int PersonIndex { get; set; } = -1;

    /// <summary>The person's current identity, after number changes.</summary>
    public PersonId CurrentIdentity { get; set; }

    /// <summary>The day since which a newer identity of the person has been known; null when it has not changed.</summary>
    public DateOnly? NumberKnownSince { get; set; }

    /// <summary>The stays of placed children, in all municipalities.</summary>
    public PlacementStays Placements { get; set; } = PlacementStays.None;

    /// <summary>The departments of Tilbudsportalen, as far as an extract has been delivered.</summary>
    public OfferRegister Offers { get; set; } = OfferRegister.Empty;

    /// <summary>The population register for look-ups of other persons (the mother, siblings) and residence.</summary>
    public PopulationRegister People { get; set; } = PopulationRegister.Empty;

    /// <summary>The event: start, offer change or end.</summary>
    public int Event => Version.Event;

    /// <summary>The day of the event; null when not given.</summary>
    public DateOnly? EventDate => Day(Version.Day);

    /// <summary>Start date of the measure; null when not known.</summary>
    public DateOnly? StartDate => HasStart ? Day(StartVersion.Day) : null;

    /// <summary>The end date that this version carries: an end's day, or the end in a start. Null when it carries none.</summary>
    public DateOnly? EndDate => Record is not null ? Day(Version.EndDay) : Version.Event == CodeLists.End ? Day(Version.Day) : Version.Event == CodeLists.Start ? Day(Version.EndDay) : null;

    /// <summary>
    /// Whether the measure has no end: a start that carries none, in a case where no end is in force. Only ever true for a start.
    /// </summary>
    public bool IsOpen => Record is null && Version.Event == CodeLists.Start && Version.EndDay == 0 && EndInForce is null;

    /// <summary>Day of the decision; null when not given.</summary>
    public DateOnly? DecisionDate => HasStart ? Day(StartVersion.DecisionDay) : null;

    /// <summary>The measure; null when the provision is not known.</summary>
    public Measure? Measure => Record is null && HasStart && StartVersion.Provision >= 0 ? Measures.MeasureUnder(StartVersion.Provision) : null;

    /// <summary>The provision as reported; null when not known.</summary>
    public LawRef? Provision => Record is not null ? Record.Provision?.Ref : HasStart && StartVersion.Provision >= 0 ? Measures.Provisions[StartVersion.Provision] : null;

    /// <summary>The kind of identity in the start, see <see cref="CodeLists.IdentityKinds"/>; 255 when not given.</summary>
    public int IdentityKind => HasStart ? StartVersion.IdentityKind : 255;

    /// <summary>Whether the case is on the child's own identity (CPR or person-id), not a mother's or parent's number.</summary>
    public bool IsOnChild => IdentityKind is CodeLists.CprKind or CodeLists.PersonIdKind;

    /// <summary>
    /// The child's birth date: from the population register, or from the CPR number when the register does not have it.
    /// Null when the case is not on the child's own identity or nothing tells it.
    /// </summary>
    public DateOnly? BirthDate { get; set; }

    /// <summary>The child's birthday at an age; 29 February becomes 1 March in years without it, so that the last day before is 28 February.</summary>
    public DateOnly? Birthday(int age) => BirthDate is { } born ? BirthdayOf(born, age) : null;

    /// <summary>A birthday; see <see cref="Birthday"/>.</summary>
    public static DateOnly BirthdayOf(DateOnly born, int age) =>
        born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(born.Year + age)
            ? new DateOnly(born.Year + age, 3, 1)
            : new DateOnly(born.Year + age, born.Month, born.Day);

    /// <summary>Whether the note is set on the start.</summary>
    public bool StartHas(EventNotes note) => HasStart && (StartVersion.Notes & note) != 0;

    /// <summary>Whether the note is set on the version.</summary>
    public bool Has(EventNotes note) => (Version.Notes & note) != 0;

    private static DateOnly? Day(int number) => number == 0 ? null : DateOnly.FromDayNumber(number);
}

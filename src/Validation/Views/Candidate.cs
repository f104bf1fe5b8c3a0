using System.Text;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>How the text of a field could be read.</summary>
public enum ValueState : byte
{
    /// <summary>The delivery has no such column.</summary>
    NoColumn,

    /// <summary>The field is empty: not given.</summary>
    Blank,

    /// <summary>The value was read.</summary>
    Read,

    /// <summary>The text is not a value of the field's kind.</summary>
    Unreadable,

    /// <summary>The text is a code that is not in the code list (or a provision that grants no measure).</summary>
    NotInList,
}

/// <summary>One field of a candidate: where its text stands and what it was read as.</summary>
public struct FieldValue
{
    /// <summary>How it could be read.</summary>
    public ValueState State;

    /// <summary>Whether blanks, tabs or line breaks around the value were taken off.</summary>
    public bool Trimmed;

    /// <summary>Whether the same code stands twice in a list of codes.</summary>
    public bool Repeated;

    /// <summary>Where the text begins in the row.</summary>
    public int Start;

    /// <summary>Length of the text in bytes.</summary>
    public int Length;

    /// <summary>
    /// The value as a number: day number of a date, position of a code, bits of codes, packed provision, digits, 0 or 1.
    /// </summary>
    public long Number;

    /// <summary>A person's identity.</summary>
    public PersonId Person;

    /// <summary>A UUID.</summary>
    public Guid Uuid;
}

/// <summary>
/// A record as it was sent, read once into typed values with its own text kept: what is judged before it may enter the register.
/// One object is filled again and again; rules read it and keep nothing.
/// </summary>
public sealed class Candidate(RecordType type)
{
    /// <summary>Most fields of a record that is packed whole.</summary>
    internal const int MostUnread = 64;

    private readonly FieldValue[] _values = new FieldValue[type.Fields.Count];
    private ulong _unread; // Places of a packed record whose texts have not been read into values yet.

    /// <summary>The record type.</summary>
    public RecordType Type { get; } = type;

    /// <summary>The delivery it came in.</summary>
    public Delivery Delivery { get; set; } = null!;

    /// <summary>Data row in the delivery, from 1.</summary>
    public int Row { get; set; }

    /// <summary>The UTF-8 bytes that the values' texts stand in.</summary>
    public byte[] Text { get; set; } = [];

    /// <summary>Number of values in the row when it differs from the header's; 0 when it agrees.</summary>
    public int WrongFieldCount { get; set; }

    /// <summary>Number of columns in the header.</summary>
    public int HeaderCount { get; set; }

    /// <summary>The values by place, see <see cref="RecordType.PlaceOf"/>.</summary>
    public Span<FieldValue> Values
    {
        get
        {
            while (_unread != 0)
                At(System.Numerics.BitOperations.TrailingZeroCount(_unread));
            return _values;
        }
    }

    /// <summary>The value of a field; state <see cref="ValueState.NoColumn"/> when the record type lacks the field.</summary>
    public ref readonly FieldValue this[Field field]
    {
        get
        {
            var place = Type.PlaceOf(field);
            return ref place < 0 ? ref s_none : ref At(place);
        }
    }

    /// <summary>The value at the place.</summary>
    public ref FieldValue At(int place)
    {
        ref var value = ref _values[place];
        if (place < MostUnread && (_unread & (1UL << place)) != 0)
        {
            _unread &= ~(1UL << place);
            FieldReader.Read(this, place, value.Start, value.Length);
        }

        return ref value;
    }

    /// <summary>
    /// Fills in the texts of a packed record. A text is read into a value when a rule first asks for it: most rules ask for few of the fields.
    /// </summary>
    internal void Hold(ReadOnlySpan<(int Start, int Length)> texts)
    {
        _unread = 0;
        for (var place = 0; place < _values.Length; place++)
        {
            ref var value = ref _values[place];
            (value.Start, value.Length) = place < texts.Length ? texts[place] : default;
            value.Trimmed = false;
            value.Repeated = false;
            value.State = ValueState.Blank;
            if (value.Length > 0)
                _unread |= 1UL << place;
        }
    }

    /// <summary>The event's position in <see cref="CodeLists.Events"/>, or -1 when not read.</summary>
    public int Event => (int)Code(Fields.Event);

    /// <summary>Whether the record takes an earlier one out.</summary>
    public bool IsDelete => Code(Fields.Action) == CodeLists.Delete;

    /// <summary>The date in the field; null when it is not given or not readable.</summary>
    public DateOnly? Date(Field field)
    {
        ref readonly var value = ref this[field];
        return value.State == ValueState.Read ? DateOnly.FromDayNumber((int)value.Number) : null;
    }

    /// <summary>Position of the code in the field's code list; -1 when not given or not in the list.</summary>
    public long Code(Field field)
    {
        ref readonly var value = ref this[field];
        return value.State == ValueState.Read ? value.Number : -1;
    }

    /// <summary>Yes, no, or null when not given.</summary>
    public bool? Bool(Field field)
    {
        ref readonly var value = ref this[field];
        return value.State == ValueState.Read ? value.Number != 0 : null;
    }

    /// <summary>The identity in the field; none when not given or not readable.</summary>
    public PersonId Person(Field field)
    {
        ref readonly var value = ref this[field];
        return value.State == ValueState.Read ? value.Person : PersonId.None;
    }

    /// <summary>The measure granted under the provision in the field, or null.</summary>
    public Measure? Measure
    {
        get
        {
            ref readonly var value = ref this[Fields.MeasureParagraph];
            return value.State == ValueState.Read && !Type.IsEntry ? Measures.MeasureUnder((int)value.Number) : null;
        }
    }

    /// <summary>The provision that the record names, of record types with a list of their own (placement, adult, car); null when not read.</summary>
    public ListedProvision? Provision
    {
        get
        {
            var place = Type.PlaceOf(Fields.MeasureParagraph);
            return place >= 0 && At(place).State == ValueState.Read && Type.Fields[place].Field.Provisions is { } list ? list.All[(int)At(place).Number] : null;
        }
    }

    /// <summary>The amount in the field in ore; null when not given or not readable.</summary>
    public long? Ore(Field field)
    {
        ref readonly var value = ref this[field];
        return value.State == ValueState.Read ? value.Number : null;
    }

    /// <summary>The whole number or year in the field; null when not given or not readable.</summary>
    public int? Number(Field field)
    {
        ref readonly var value = ref this[field];
        return value.State == ValueState.Read ? (int)value.Number : null;
    }

    /// <summary>The identities in a field of several; those that cannot be read are none.</summary>
    public IEnumerable<PersonId> Persons(Field field) => IsBlank(field) ? [] : FieldReader.Persons(TextOf(field));

    /// <summary>The concepts in the field that are known.</summary>
    public IEnumerable<CommonConcept> Concepts(Field field) => IsBlank(field) ? [] : FieldReader.Concepts(TextOf(field));

    /// <summary>Whether this record says who the person is (every record, or only some events), and does not take an earlier one out.</summary>
    public bool IdentifiesPerson => !IsDelete && Type.IdentifiesPerson(Event);

    /// <summary>Whether the record type takes anonymous numbers by themselves: crisis centres and enquiries to shelters (guideline 7.3.1, 8.2.1, 8.3.2).</summary>
    public bool AllowsAnonymous => Type.Statistic is Statistic.CrisisStay or Statistic.CrisisEnquiry or Statistic.ShelterEnquiry;

    /// <summary>The kind of identity: what the record says, else told by the number itself. -1 when it says something that cannot be read.</summary>
    public int IdentityKind
    {
        get
        {
            var place = Type.PlaceOf(Fields.PersonIdType);
            if (place >= 0)
                return At(place).State == ValueState.Read ? (int)At(place).Number : -1;
            var person = Person(Fields.PersonId);
            if (!AllowsAnonymous)
                return CodeLists.CprKind;
            return person.IsCpr && !Cpr.HasAnonymousSerial(person.Digits) ? CodeLists.CprKind : CodeLists.AnonymousKind;
        }
    }

    /// <summary>Whether the field is empty (or has no column).</summary>
    public bool IsBlank(Field field) => this[field].State is ValueState.Blank or ValueState.NoColumn;

    /// <summary>The sender's text of the field.</summary>
    public string TextOf(Field field)
    {
        ref readonly var value = ref this[field];
        return Encoding.UTF8.GetString(Text, value.Start, value.Length);
    }

    /// <summary>The sender's text at the place.</summary>
    public string TextAt(int place) => Encoding.UTF8.GetString(Text, At(place).Start, At(place).Length);

    private static readonly FieldValue s_none;
}

namespace Socialstat.Law;

/// <summary>The kinds of values that a field can have; the kind decides how text is read.</summary>
public enum FieldKind
{
    /// <summary>Free text up to a length.</summary>
    Text,

    /// <summary>One code of a code list.</summary>
    Code,

    /// <summary>Codes of a code list separated by a vertical bar.</summary>
    Codes,

    /// <summary>A CPR number or person-id.</summary>
    Person,

    /// <summary>A provision of an act that grants a measure.</summary>
    Paragraph,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>A number of a fixed count of digits, kept with leading zeros.</summary>
    Digits,

    /// <summary>An RFC 4122 UUID.</summary>
    Uuid,

    /// <summary>Yes or no.</summary>
    Bool,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>An amount in kroner with up to two decimals, kept in ore.</summary>
    Money,

    /// <summary>Identities separated by a vertical bar.</summary>
    Persons,

    /// <summary>One concept of Faelles Faglige Begreber, as its UUID.</summary>
    Concept,

    /// <summary>Concepts of Faelles Faglige Begreber separated by a vertical bar.</summary>
    Concepts,

    /// <summary>A municipal account number of up to 16 digits; digits that may be left out are blanks, zeros or missing at the end.</summary>
    Account,

    /// <summary>A number with up to four decimals and a sign, kept in ten-thousandths.</summary>
    Number,

    /// <summary>A provision of any act that the house knows, whether or not it grants a measure that is reported.</summary>
    Provision,
}

/// <summary>A field of a record, declared once: machine name, label, kind and codes. The same field can stand in several record types.</summary>
public sealed class Field
{
    private static int s_count;

    /// <summary>Machine name as in the header of a delivery, e.g. <c>start_date</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Label; the Danish label is accepted in a header too.</summary>
    public required Text Label { get; init; }

    /// <summary>How its text is read.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>Longest text or count of digits, where that applies.</summary>
    public int Length { get; init; }

    /// <summary>The code list of a coded field.</summary>
    public CodeList? Codes { get; init; }

    /// <summary>The provisions of a paragraph field; null = the measures' own (<see cref="Measures.Provisions"/>).</summary>
    public ProvisionList? Provisions { get; init; }

    /// <summary>
    /// The field of other record types that this one stands for: it has the same meaning (the record's key, its person, its opening day)
    /// under another name, label or code list. Rules written for that field find this one.
    /// </summary>
    public Field? StandsFor { get; init; }

    /// <summary>What the field means and where that is written.</summary>
    public Text? Note { get; init; }

    /// <summary>Running number of the declaration, used to find the field's place in a record type.</summary>
    internal int Id { get; } = Interlocked.Increment(ref s_count) - 1;

    /// <summary>The machine name.</summary>
    public override string ToString() => Name;
}

using System.Globalization;
using System.Text;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>A row of a file about money while it is read: its typed values by field, and the place to say what is wrong with it.</summary>
internal sealed class MoneyLine(MoneyLayout layout, Candidate candidate, int file, TextPool pool, Action<MoneyFinding> tell)
{
    private const decimal TenThousand = 10_000m;
    private const long MostOre = 10_000_000_000_000;
    private const long MostPrice = 1_000_000_000;
    private const long MostUnits = 100_000_000;
    private const long MostWhole = 1_000_000;
    private static readonly int FirstDay = new DateOnly(1950, 1, 1).DayNumber;
    private static readonly int LastDay = new DateOnly(2120, 12, 31).DayNumber;

    /// <summary>Whether an error has been told, so that the row stays out.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Where the row stands.</summary>
    public RowPlace Place => new(file, candidate.Row);

    /// <summary>Whether the row takes an earlier one out.</summary>
    public bool IsDelete => candidate.IsDelete;

    /// <summary>Judges the fields one by one: those that must be there, and those that cannot be read. A row that takes another out needs its key alone.</summary>
    public bool HasGoodFields()
    {
        IsBroken = false;
        for (var place = 0; place < layout.Record.Fields.Count; place++)
        {
            var use = layout.Record.Fields[place];
            ref readonly var value = ref candidate.Values[place];
            if (value.State == ValueState.Read)
            {
                if (IsOutside(use.Field, value.Number))
                    Judge(use.Field, place);
                continue;
            }

            if (IsDelete && !layout.Key.Contains(use.Field) && use.Field != Fields.Action)
                continue;
            if (value.State is ValueState.Blank or ValueState.NoColumn)
            {
                if (use.Requirement == Requirement.Always)
                    Break(MoneyRules.FieldMissing, use.Field, new($"{use.Field.Label.Da} mangler", $"{use.Field.Label.En} is missing"));
            }
            else if (value.State == ValueState.NotInList)
            {
                Break(MoneyRules.CodeNotInList, use.Field, new($"{use.Field.Label.Da}: '{Shown(use.Field)}' findes ikke i listen {use.Field.Codes?.Name}", $"{use.Field.Label.En}: '{Shown(use.Field)}' is not in the list {use.Field.Codes?.Name}"));
            }
            else
            {
                Break(MoneyRules.FieldUnreadable, use.Field, new($"{use.Field.Label.Da}: '{Shown(use.Field)}' kan ikke læses", $"{use.Field.Label.En}: '{Shown(use.Field)}' cannot be read"));
            }
        }

        return !IsBroken;
    }

    /// <summary>Says that the row breaks a rule.</summary>
    public void Break(MoneyRule rule, Field field, Text message)
    {
        IsBroken |= rule.Severity == Severity.Error;
        tell(new MoneyFinding { Rule = rule, Layout = layout.Name, Place = Place, Field = field.Name, Value = Shown(field), Message = message });
    }

    /// <summary>The key of the row: its values as they were read, so that another way of writing them is the same key.</summary>
    public string Key()
    {
        if (layout.Key.Count == 1)
            return KeyPart(layout.Key[0]);
        var key = new StringBuilder();
        foreach (var field in layout.Key)
            key.Append(KeyPart(field)).Append('\u001F');
        return key.ToString();
    }

    /// <summary>The text, one copy of it; empty when not given.</summary>
    public string Text(Field field)
    {
        ref readonly var value = ref candidate[field];
        return value.State == ValueState.Read ? pool.Of(candidate.Text.AsSpan(value.Start, value.Length)) : "";
    }

    /// <summary>The text, not shared; for what stands in one row only.</summary>
    public string OwnText(Field field) => candidate[field].State == ValueState.Read ? candidate.TextOf(field) : "";

    /// <summary>The text; null when not given.</summary>
    public string? TextOrNull(Field field) => candidate[field].State == ValueState.Read ? Text(field) : null;

    /// <summary>The day; null when not given.</summary>
    public DateOnly? Date(Field field) => candidate.Date(field);

    /// <summary>The day of a mandatory field.</summary>
    public DateOnly Day(Field field) => candidate.Date(field)!.Value;

    /// <summary>The amount; null when not given.</summary>
    public Kroner? Amount(Field field) => candidate.Ore(field) is { } ore ? new Kroner(ore) : null;

    /// <summary>The number with decimals; null when not given.</summary>
    public decimal? Number(Field field) => candidate[field] is { State: ValueState.Read, Number: var number } ? number / TenThousand : null;

    /// <summary>The whole number; null when not given.</summary>
    public int? Integer(Field field) => candidate.Number(field);

    /// <summary>The person; none when not given.</summary>
    public PersonId Person(Field field) => candidate.Person(field);

    /// <summary>Position of the code, or -1.</summary>
    public int Code(Field field) => (int)candidate.Code(field);

    /// <summary>The municipality; null when not given.</summary>
    public Municipality? Municipality(Field field) => Code(field) is >= 0 and var index ? Geography.Municipalities[index] : null;

    /// <summary>The kind of place; null when not given.</summary>
    public Measure? PlaceType() => Code(MoneyFields.PlacementType) is >= 0 and var index ? PlacementTypes.At(index) : null;

    /// <summary>The measure by our key; null when not given.</summary>
    public Measure? Measure() => Code(MoneyFields.MeasureKey) is >= 0 and var index ? Measures.All[index] : null;

    /// <summary>The account that the text is.</summary>
    public AccountCode Account() => pool.Account(Text(MoneyFields.Account));

    /// <summary>The provision; null when not given.</summary>
    public LawRef? Provision() => TextOrNull(MoneyFields.Paragraph) is { } text ? pool.Provision(text) : null;

    /// <summary>Breaks the row when the last day lies before the first.</summary>
    public void InOrder(Field first, Field last)
    {
        if (Date(first) is { } from && Date(last) is { } to && to < from)
            Break(MoneyRules.DaysInOrder, last, new($"{last.Label.Da} {to:yyyy-MM-dd} ligger før {first.Label.Da.ToLowerInvariant()} {from:yyyy-MM-dd}", $"{last.Label.En} {to:yyyy-MM-dd} lies before {first.Label.En.ToLowerInvariant()} {from:yyyy-MM-dd}"));
    }

    /// <summary>Breaks the row when a whole number that is given lies outside the limits.</summary>
    public void Within(Field field, int least, int most)
    {
        if (Integer(field) is { } number && (number < least || number > most))
            Break(MoneyRules.NumberOutside, field, Invariant($"{field.Label.Da} {number} skal være {least}-{most}", $"{field.Label.En} {number} must be {least}-{most}"));
    }

    // What no municipality pays, and days that the register has no place for. Sums of all rows stay far below what can be kept.
    private static bool IsOutside(Field field, long number) => field.Kind switch
    {
        FieldKind.Date => number < FirstDay || number > LastDay,
        FieldKind.Money => Math.Abs(number) > (field == MoneyFields.Price || field == MoneyFields.BudgetPrice ? MostPrice : MostOre),
        FieldKind.Number => Math.Abs(number) > MostUnits,
        FieldKind.Integer => number > MostWhole,
        _ => false,
    };

    // Many systems write an open end as a day far ahead.
    private void Judge(Field field, int place)
    {
        if (field.Kind == FieldKind.Date && candidate.Values[place].Number > LastDay && (field == MoneyFields.EndDate || field == MoneyFields.ValidTo || field == MoneyFields.ExpectedEnd))
            candidate.Values[place].State = ValueState.Blank;
        else
            Break(MoneyRules.NumberOutside, field, new($"{field.Label.Da}: '{Shown(field)}' er uden for det mulige", $"{field.Label.En}: '{Shown(field)}' is outside what it can be"));
    }

    private static Text Invariant(FormattableString danish, FormattableString english) => new(FormattableString.Invariant(danish), FormattableString.Invariant(english));

    private string KeyPart(Field field)
    {
        ref readonly var value = ref candidate[field];
        if (value.State != ValueState.Read)
            return "";
        return field.Kind switch
        {
            FieldKind.Text when field == MoneyFields.Account => Account() is { IsRead: true } account ? account.ToString() : Text(field),
            FieldKind.Text => OwnText(field),
            FieldKind.Provision => Provision()?.ToString() ?? "",
            FieldKind.Person => value.Person.ToString(),
            _ => value.Number.ToString(CultureInfo.InvariantCulture),
        };
    }

    // A person's number is not repeated: findings end in lists that are sent on.
    private string Shown(Field field)
    {
        if (candidate[field].State is ValueState.NoColumn or ValueState.Blank)
            return "";
        var text = candidate.TextOf(field);
        var digits = text.Count(char.IsAsciiDigit);
        return field.Kind == FieldKind.Person || (digits >= 10 && field.Kind != FieldKind.Text) ? string.Concat(text.Select((c, i) => i >= 6 && char.IsAsciiLetterOrDigit(c) ? 'x' : c)) : text;
    }
}

using System.Buffers.Text;
using System.Text;
using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Reads the text of a field into a typed value. Nothing is guessed: text that is not a value of the kind is "unreadable".</summary>
public static class FieldReader
{
    /// <summary>Reads the UTF-8 text between <paramref name="start"/> and its length into the value at the place.</summary>
    public static void Read(Candidate candidate, int place, int start, int length)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ref var value = ref candidate.At(place);
        var text = candidate.Text.AsSpan(start, length);
        var trimmed = Trim(text, out var before);
        value.Trimmed = trimmed.Length != text.Length;
        value.Repeated = false;
        value.Start = start + before;
        value.Length = trimmed.Length;
        if (trimmed.IsEmpty)
        {
            value.State = ValueState.Blank;
            return;
        }

        value.State = ReadValue(candidate.Type.Fields[place].Field, trimmed, ref value);
    }

    /// <summary>Reads a date of the forms yyyy-MM-dd, dd-MM-yyyy and dd.MM.yyyy; 0 when it is none of them.</summary>
    public static int DayNumber(ReadOnlySpan<byte> text)
    {
        if (text.Length != 10)
            return 0;
        int year, month, day;
        if (text[4] == '-' && text[7] == '-')
        {
            year = Digits(text[..4]);
            month = Digits(text.Slice(5, 2));
            day = Digits(text[8..]);
        }
        else if ((text[2] == '-' && text[5] == '-') || (text[2] == '.' && text[5] == '.'))
        {
            day = Digits(text[..2]);
            month = Digits(text.Slice(3, 2));
            year = Digits(text[6..]);
        }
        else
        {
            return 0;
        }

        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return 0;
        return new DateOnly(year, month, day).DayNumber;
    }

    private static ValueState ReadValue(Field field, ReadOnlySpan<byte> text, ref FieldValue value)
    {
        switch (field.Kind)
        {
            case FieldKind.Date:
                value.Number = DayNumber(text);
                return value.Number != 0 || text.SequenceEqual("0001-01-01"u8) ? ValueState.Read : ValueState.Unreadable;
            case FieldKind.Code:
                value.Number = field.Codes!.IndexOf(text);
                return value.Number >= 0 ? ValueState.Read : ValueState.NotInList;
            case FieldKind.Codes:
                return ReadCodes(field.Codes!, text, ref value);
            case FieldKind.Person:
                value.Person = ReadPerson(text);
                return value.Person.IsGiven ? ValueState.Read : ValueState.Unreadable;
            case FieldKind.Paragraph:
                value.Number = field.Provisions is { } list ? list.IndexOf(text) : ProvisionReader.Read(text);
                return value.Number >= 0 ? ValueState.Read : ValueState.NotInList;
            case FieldKind.Digits:
                value.Number = LongDigits(text);
                return value.Number >= 0 && text.Length == field.Length ? ValueState.Read : ValueState.Unreadable;
            case FieldKind.Uuid:
                return Utf8Parser.TryParse(text, out value.Uuid, out var used, 'D') && used == text.Length ? ValueState.Read : ValueState.Unreadable;
            case FieldKind.Bool:
                value.Number = ReadBool(text);
                return value.Number >= 0 ? ValueState.Read : ValueState.Unreadable;
            case FieldKind.Integer:
                value.Number = LongDigits(text);
                return value.Number is >= 0 and <= int.MaxValue ? ValueState.Read : ValueState.Unreadable;
            case FieldKind.Year:
                value.Number = text.Length == 4 ? Digits(text) : -1;
                return value.Number > 0 ? ValueState.Read : ValueState.Unreadable;
            case FieldKind.Money:
                return TryReadDecimals(text, 2, out value.Number) ? ValueState.Read : ValueState.Unreadable;
            case FieldKind.Number:
                return TryReadDecimals(text, 4, out value.Number) ? ValueState.Read : ValueState.Unreadable;
            case FieldKind.Provision:
                return LawRef.Parse(Encoding.UTF8.GetString(text)) is null ? ValueState.Unreadable : ValueState.Read;
            case FieldKind.Persons:
                value.Number = CountPersons(text);
                return value.Number > 0 ? ValueState.Read : ValueState.Unreadable;
            case FieldKind.Concept or FieldKind.Concepts:
                value.Number = CountConcepts(text, field.Kind == FieldKind.Concept ? 1 : int.MaxValue);
                return value.Number > 0 ? ValueState.Read : ValueState.NotInList;
            case FieldKind.Account:
                return ValueState.Read; // What the digits must be is judged by IHU-002 and IHU-004.
            default:
                return Encoding.UTF8.GetCharCount(text) <= field.Length || field.Length == 0 ? ValueState.Read : ValueState.Unreadable;
        }
    }

    private static ValueState ReadCodes(CodeList list, ReadOnlySpan<byte> text, ref FieldValue value)
    {
        value.Number = 0;
        var state = ValueState.Read;
        foreach (var range in text.Split((byte)'|'))
        {
            var code = Trim(text[range], out _);
            if (code.IsEmpty)
                continue;
            var index = list.IndexOf(code);
            if (index < 0)
            {
                state = ValueState.NotInList;
                continue;
            }

            var bit = 1L << index;
            value.Repeated |= (value.Number & bit) != 0;
            value.Number |= bit;
        }

        return state == ValueState.Read && value.Number == 0 ? ValueState.Blank : state;
    }

    /// <summary>The identities of a list, in the order given; those that cannot be read are none.</summary>
    public static IEnumerable<PersonId> Persons(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var part in text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            yield return ReadPerson(Encoding.UTF8.GetBytes(part));
    }

    /// <summary>The concepts of a list, in the order given; those that are not known are left out.</summary>
    public static IEnumerable<CommonConcept> Concepts(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var part in text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Equals(CommonConcepts.NotStatedText, StringComparison.OrdinalIgnoreCase))
                yield return CommonConcepts.NotStated;
            else if (Guid.TryParseExact(part, "D", out var id) && CommonConcepts.With(id) is { } concept)
                yield return concept;
        }
    }

    // 0 when one of them cannot be read.
    private static int CountPersons(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var range in text.Split((byte)'|'))
        {
            var part = Trim(text[range], out _);
            if (part.IsEmpty)
                continue;
            if (!ReadPerson(part).IsGiven)
                return 0;
            count++;
        }

        return count;
    }

    // 0 when one of them is not known, or there are more than the most.
    private static int CountConcepts(ReadOnlySpan<byte> text, int most)
    {
        var count = 0;
        foreach (var range in text.Split((byte)'|'))
        {
            var part = Trim(text[range], out _);
            if (part.IsEmpty)
                continue;
            count++;
            if (Ascii.EqualsIgnoreCase(part, "uoplyst"u8))
                continue;
            if (!Utf8Parser.TryParse(part, out Guid id, out var used, 'D') || used != part.Length || CommonConcepts.With(id) is null)
                return 0;
        }

        return count <= most ? count : 0;
    }

    // A number with up to so many decimals after a point or comma, as a whole number of the last decimal (kroner in ore); a minus before.
    private static bool TryReadDecimals(ReadOnlySpan<byte> text, int decimals, out long number)
    {
        number = 0;
        var negative = text[0] == '-';
        if (negative)
            text = text[1..];
        var mark = text.IndexOfAny((byte)'.', (byte)',');
        var whole = mark < 0 ? text : text[..mark];
        var rest = mark < 0 ? default : text[(mark + 1)..];
        if (whole.Length is 0 or > 13 || rest.Length > decimals || (mark >= 0 && rest.IsEmpty))
            return false;
        number = LongDigits(whole);
        var fraction = rest.IsEmpty ? 0 : LongDigits(rest);
        if (number < 0 || fraction < 0)
            return false;
        for (var i = 0; i < decimals; i++)
        {
            number *= 10;
            fraction *= i < decimals - rest.Length ? 10 : 1;
        }

        number = negative ? -(number + fraction) : number + fraction;
        return true;
    }

    private static PersonId ReadPerson(ReadOnlySpan<byte> text)
    {
        if (text.Length == 11 && text[6] == '-')
        {
            var first = LongDigits(text[..6]);
            var last = LongDigits(text[7..]);
            if (first >= 0 && last >= 0)
                return PersonId.FromDigits((first * 10_000) + last);
        }

        if (text.Length == 10 && LongDigits(text) is var digits && digits >= 0)
            return PersonId.FromDigits(digits);
        return PersonId.FromText(text);
    }

    private static int ReadBool(ReadOnlySpan<byte> text)
    {
        if (text.Length == 1 && text[0] is (byte)'0' or (byte)'1')
            return text.Length == 1 ? text[0] - '0' : -1;
        if (Ascii.EqualsIgnoreCase(text, "ja"u8) || Ascii.EqualsIgnoreCase(text, "true"u8) || Ascii.EqualsIgnoreCase(text, "yes"u8))
            return 1;
        return Ascii.EqualsIgnoreCase(text, "nej"u8) || Ascii.EqualsIgnoreCase(text, "false"u8) || Ascii.EqualsIgnoreCase(text, "no"u8) ? 0 : -1;
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text, out int before)
    {
        before = 0;
        while (before < text.Length && IsBlank(text[before]))
            before++;
        var end = text.Length;
        while (end > before && IsBlank(text[end - 1]))
            end--;
        return text[before..end];
    }

    private static bool IsBlank(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    // -1 when not all are digits.
    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var c in text)
        {
            var digit = c - '0';
            if (digit is < 0 or > 9)
                return -1;
            number = (number * 10) + digit;
        }

        return number;
    }

    private static long LongDigits(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > 18)
            return -1;
        var number = 0L;
        foreach (var c in text)
        {
            var digit = c - '0';
            if (digit is < 0 or > 9)
                return -1;
            number = (number * 10) + digit;
        }

        return number;
    }
}

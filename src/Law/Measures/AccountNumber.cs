namespace Socialstat.Law;

/// <summary>
/// A municipal account number of 16 digits, read by position: 1 main account, 2-3 main function, 4-5 function, 6 dranst, 7 ownership,
/// 8-11 the municipality's own, 12-14 grouping, 15-16 art (guideline 11.2.2; authorised chart of accounts).
/// A digit is left out when its place is a blank, x, underscore or hyphen, or the number ends before it.
/// </summary>
public readonly record struct AccountNumber
{
    /// <summary>Number of digits.</summary>
    public const int Length = 16;

    private AccountNumber(string text) => Text = text;

    /// <summary>The number as written, without blanks around it.</summary>
    public string Text { get; }

    /// <summary>Whether something stands after the 16th place.</summary>
    public bool IsTooLong => Text is { Length: > Length };

    /// <summary>Digits 1-5 with points: <c>5.28.22</c>. Null when one of them is missing or no digit.</summary>
    public string? Function => Digits(0, 5) is { } digits ? $"{digits[0]}.{digits[1..3]}.{digits[3..]}" : null;

    /// <summary>Digit 6: 1 operation, 2 state refund, 3 construction, and so on. Null when left out.</summary>
    public int? Dranst => Digits(5, 1) is { } digit ? digit[0] - '0' : null;

    /// <summary>Digit 7, who owns the offer; null when left out. Zero is no owner.</summary>
    public int? Ownership => Digits(6, 1) is { } digit && digit != "0" ? digit[0] - '0' : null;

    /// <summary>Digits 12-14: <c>001</c>. Null when one of them is missing or no digit.</summary>
    public string? Grouping => Digits(11, 3);

    /// <summary>Digits 15-16, the kind of cost: <c>40</c>. Null when left out; 00 is no kind.</summary>
    public string? Art => Digits(14, 2) is { } digits && digits != "00" ? digits : null;

    /// <summary>Whether the digits that must be reported are there: 1-5 and 12-14.</summary>
    public bool HasMandatory => !IsTooLong && Function is not null && Grouping is not null;

    /// <summary>Whether the digits that may be left out, but are asked for, are there: 7 and 15-16.</summary>
    public bool HasOptional => Ownership is not null && Art is not null;

    /// <summary>Reads a number; what is wrong with it is seen at its parts, so nothing fails.</summary>
    public static AccountNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new AccountNumber(text.Trim());
    }

    /// <summary>The number as written.</summary>
    public override string ToString() => Text;

    private string? Digits(int from, int count)
    {
        if (Text is null || Text.Length < from + count)
            return null;
        var part = Text.Substring(from, count);
        return part.All(char.IsAsciiDigit) ? part : null;
    }
}

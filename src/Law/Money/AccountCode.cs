using System.Globalization;

namespace Socialstat.Law;

/// <summary>
/// An account of the municipal chart of accounts as a case or finance system writes it, read down to function, dranst, grouping and kind.
/// Read are nine digits (function, dranst, grouping: <c>528211002</c>), the 16 digits of <see cref="AccountNumber"/>,
/// and the written forms <c>5.28.21.002</c> and <c>5.28.21.1.002</c>. Other text is kept, and is no account.
/// </summary>
/// <param name="Function">Function as digits: 52821 is 5.28.21; 0 when the text is no account.</param>
/// <param name="Dranst">1 operation, 2 state refund, 3 construction, and so on; 0 when the text does not say.</param>
/// <param name="Grouping">Grouping of three digits; -1 when the text does not say.</param>
/// <param name="Art">Kind of cost of two digits; 0 when the text does not say.</param>
public readonly record struct AccountCode(int Function, int Dranst, int Grouping, int Art)
{
    /// <summary>No account.</summary>
    public static AccountCode None => new(0, 0, -1, 0);

    /// <summary>Whether the text was an account.</summary>
    public bool IsRead => Function > 0;

    /// <summary>Function with points: <c>5.28.21</c>; empty when there is none.</summary>
    public string FunctionText => Function == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Function / 10_000}.{Function / 100 % 100:00}.{Function % 100:00}");

    /// <summary>Grouping as three digits; empty when there is none.</summary>
    public string GroupingText => Grouping < 0 ? "" : Grouping.ToString("000", CultureInfo.InvariantCulture);

    /// <summary>Function and grouping without dranst and kind, to compare what is posted where: a number that tells them apart.</summary>
    public int Place => (Function * 1000) + Math.Max(0, Grouping);

    /// <summary>Reads an account; <see cref="None"/> when the text is none.</summary>
    public static AccountCode Parse(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[AccountNumber.Length];
        var (count, points) = (0, 0);
        text = text.Trim();
        foreach (var c in text)
        {
            if (c == '.')
                points++;
            else if (char.IsAsciiDigit(c) && count < digits.Length)
                digits[count++] = c;
            else if (points == 0 && text.Length <= AccountNumber.Length && c is ' ' or 'x' or 'X' or '_' or '-' && count < digits.Length)
                digits[count++] = ' ';
            else
                return None;
        }

        var read = digits[..count];
        if (points > 0)
            return Written(text, read);
        return count switch
        {
            8 => Make(read[..5], default, read[5..], default),
            9 => Make(read[..5], read.Slice(5, 1), read[6..], default),
            AccountNumber.Length or (> 13 and < AccountNumber.Length) => Make(read[..5], read.Slice(5, 1), read.Slice(11, 3), count >= AccountNumber.Length ? read.Slice(14, 2) : default),
            _ => None,
        };
    }

    /// <summary>Function with points, dranst where known, and grouping: <c>5.28.21.1.002</c>.</summary>
    public override string ToString() => !IsRead ? "" : $"{FunctionText}{(Dranst > 0 ? string.Create(CultureInfo.InvariantCulture, $".{Dranst}") : "")}{(Grouping >= 0 ? "." + GroupingText : "")}";

    // 5.28.21.002 or 5.28.21.1.002: the parts have 1, 2, 2, (1) and 3 digits.
    private static AccountCode Written(ReadOnlySpan<char> text, ReadOnlySpan<char> digits)
    {
        Span<int> lengths = stackalloc int[6];
        var parts = 0;
        foreach (var part in text.Split('.'))
        {
            if (parts == lengths.Length)
                return None;
            lengths[parts++] = part.End.Value - part.Start.Value;
        }

        return (lengths[0], lengths[1], lengths[2], lengths[3], lengths[4], parts) switch
        {
            (1, 2, 2, 3, _, 4) => Make(digits[..5], default, digits[5..], default),
            (1, 2, 2, 1, 3, 5) => Make(digits[..5], digits.Slice(5, 1), digits[6..], default),
            (1, 2, 2, _, _, 3) => Make(digits[..5], default, default, default),
            _ => None,
        };
    }

    private static AccountCode Make(ReadOnlySpan<char> function, ReadOnlySpan<char> dranst, ReadOnlySpan<char> grouping, ReadOnlySpan<char> art) =>
        int.TryParse(function, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? new AccountCode(number, Number(dranst, 0), Number(grouping, -1), Number(art, 0))
            : None;

    private static int Number(ReadOnlySpan<char> digits, int otherwise) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}

using System.Runtime.InteropServices;

namespace Socialstat.Register;

/// <summary>One version of a row of the municipal accounts: 40 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 40)]
public struct AccountRow
{
    /// <summary>Amount in ore.</summary>
    public long Ore;

    /// <summary>Function as digits: 52820 is 5.28.20.</summary>
    public int Function;

    /// <summary>Grouping.</summary>
    public int Grouping;

    /// <summary>Hash of the kind (art) as text, to tell rows apart.</summary>
    public uint Art;

    /// <summary>Ordinal of the delivery.</summary>
    public int Delivery;

    /// <summary>Data row in the delivery.</summary>
    public int Row;

    /// <summary>Accounting year.</summary>
    public short Year;

    /// <summary>Index of the municipality.</summary>
    public short Municipality;

    /// <summary>Dranst: 1 is operation.</summary>
    public byte Dranst;

    /// <summary>The first two digits of the kind (art): 47 is 4.7; 0 when the text does not begin with two digits.</summary>
    public byte Kind;

    /// <summary>Function with points: <c>5.28.20</c>.</summary>
    public static string FunctionText(int function) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{function / 10_000}.{function / 100 % 100:00}.{function % 100:00}");

    /// <summary>The first two digits of a kind (art) as written, <c>4.7</c> or <c>47</c>; 0 when it does not begin so.</summary>
    public static byte KindOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text.Trim().Replace(".", "", StringComparison.Ordinal);
        return digits.Length >= 2 && char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[1]) ? (byte)(((digits[0] - '0') * 10) + digits[1] - '0') : (byte)0;
    }

    /// <summary>Function from text with or without points; 0 when it is none.</summary>
    public static int FunctionOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text.Replace(".", "", StringComparison.Ordinal).Trim();
        return digits.Length == 5 && int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var function) ? function : 0;
    }
}

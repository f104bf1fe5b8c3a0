using System.Globalization;
using System.Text;

namespace Socialstat.Intake;

/// <summary>Writes the number of a cell as it is shown: a day as yyyy-MM-dd, a number without the traces of its storage.</summary>
internal static class CellNumber
{
    private const int FirstDay = 693_593; // 30 December 1899, which day numbers from 1 March 1900 count from.
    private const int From1904 = 1462;
    private const int LastDay = 2_958_465;

    /// <summary>The UTF-8 text of the number; written into the buffer, whose used length is given.</summary>
    public static int Write(ReadOnlySpan<char> stored, CellFormat format, bool from1904, Span<byte> to)
    {
        Span<char> text = stackalloc char[64];
        if (stored.Length > 40)
            return Encoding.UTF8.GetBytes(stored, to);
        int length;
        if (format.IsDate && double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var day) && WriteDay(day, format.HasTime, from1904, text, out length))
            return Encoding.UTF8.GetBytes(text[..length], to);
        if (!IsWhole(stored) && double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15)
        {
            // Fifteen digits are shown, whatever rest the binary number has.
            ((decimal)number).TryFormat(text, out length, default, CultureInfo.InvariantCulture);
        }
        else
        {
            stored.CopyTo(text);
            length = stored.Length;
        }

        var zeros = IsWhole(text[..length]) ? Math.Max(0, format.Digits - length) : 0;
        to[..zeros].Fill((byte)'0');
        return zeros + Encoding.UTF8.GetBytes(text[..length], to[zeros..]);
    }

    private static bool WriteDay(double number, bool hasTime, bool from1904, Span<char> text, out int length)
    {
        length = 0;
        var day = (from1904 ? From1904 : 0) + Math.Floor(number);
        if (!(day >= 1 && day <= LastDay))
            return false;
        if (day == 60)
            return "1900-02-29".TryCopyTo(text) && (length = 10) > 0; // A day that spreadsheets have and the calendar has not.
        var date = DateTime.MinValue.AddDays(FirstDay + (int)day + (day < 60 ? 1 : 0));
        var seconds = Math.Round((number - Math.Floor(number)) * 86_400);
        return hasTime && seconds > 0
            ? date.AddSeconds(seconds).TryFormat(text, out length, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
            : date.TryFormat(text, out length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static bool IsWhole(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0;
}

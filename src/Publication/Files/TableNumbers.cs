using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>Numbers as people read them: 1.234,5 in Danish and 1,234.5 in English.</summary>
internal static class TableNumbers
{
    private static readonly NumberFormatInfo Danish = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "-" };
    private static readonly NumberFormatInfo English = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = ".", NegativeSign = "-" };

    /// <summary>A figure that is held times ten to the number of decimals.</summary>
    public static string Show(long value, int decimals, Language language) => Show(Scaled(value, decimals), decimals, language);

    /// <summary>A number with so many decimals.</summary>
    public static string Show(decimal value, int decimals, Language language) =>
        value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), language == Language.English ? English : Danish);

    /// <summary>The figure itself.</summary>
    public static decimal Scaled(long value, int decimals)
    {
        var scaled = (decimal)value;
        for (var i = 0; i < decimals; i++)
            scaled /= 10;
        return scaled;
    }

    /// <summary>A day and a time of day as both languages read them.</summary>
    public static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

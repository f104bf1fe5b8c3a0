using System.Globalization;

namespace Socialstat.Law;

/// <summary>How numbers are written for people: decimal comma and thousands point in Danish, the other way round in English. Known here, so that it holds on machines that have no language data.</summary>
public static class NumberForm
{
    private static readonly NumberFormatInfo Danish = NumberFormatInfo.ReadOnly(new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "-" });
    private static readonly NumberFormatInfo English = NumberFormatInfo.ReadOnly(new() { NumberGroupSeparator = ",", NumberDecimalSeparator = ".", NegativeSign = "-" });

    /// <summary>The form of the language.</summary>
    public static NumberFormatInfo In(Language language) => language == Language.English ? English : Danish;
}

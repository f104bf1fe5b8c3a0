using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>How values are written in messages: the same in both languages.</summary>
public static class Write
{
    /// <summary>A day as yyyy-MM-dd; nothing when not given.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A day of its number; nothing when it is 0.</summary>
    public static string DayNumber(int day) => day == 0 ? "" : Day(DateOnly.FromDayNumber(day));

    /// <summary>A P-number with its ten digits.</summary>
    public static string PNumber(long number) => number.ToString("D10", CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A provision in short form; nothing when not given.</summary>
    public static string Provision(LawRef? provision) => provision?.ToString() ?? "";
}

using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>How values are written in messages: the same in both languages.</summary>
public static class Write
{
    /// <summary>A day as yyyy-MM-dd; nothing when not given.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A whole number.</summary>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A provision in short form; nothing when not given.</summary>
    public static string Provision(LawRef? provision) => provision?.ToString() ?? "";
}

using System.CommandLine;
using System.Globalization;

namespace Socialstat.App;

/// <summary>An option whose value is a day.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Make(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            result.AddError($"{name}: '{result.Tokens[0].Value}' er ikke en dato (åååå-mm-dd) / is not a date (yyyy-MM-dd)");
            return null;
        },
    };
}

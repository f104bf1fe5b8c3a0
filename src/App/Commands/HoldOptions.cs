using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>Until when a delivery is to be held back.</summary>
internal sealed class HoldOptions
{
    private readonly Option<DateOnly?> _until = new("--until") { Description = "Hold tilbage til dagen (åååå-mm-dd) / hold back until the day (yyyy-MM-dd)", CustomParser = ReadDay };
    private readonly Option<int?> _days = new("--days") { Description = "Hold tilbage så mange dage / hold back for so many days" };

    public void AddTo(Command command)
    {
        _days.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > 3660)
                result.AddError("--days: 1-3660");
        });
        command.Options.Add(_until);
        command.Options.Add(_days);
    }

    /// <summary>Whether a day or a number of days was given.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetValue(_until) is not null || parsed.GetValue(_days) is not null;

    /// <summary>The day; <see cref="HoldChange.Open"/> when none was given.</summary>
    public DateOnly Read(SharedOptions shared, ParseResult parsed)
    {
        if (parsed.GetValue(_until) is not null && parsed.GetValue(_days) is not null)
            throw new CannotException(shared.Say(new Text("angiv enten --until eller --days", "give either --until or --days")));
        return parsed.GetValue(_until) ?? (parsed.GetValue(_days) is { } days ? shared.Today.AddDays(days) : HoldChange.Open);
    }

    private static DateOnly? ReadDay(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"--until: '{result.Tokens[0].Value}' er ikke en dato (åååå-mm-dd) / is not a date (yyyy-MM-dd)");
        return null;
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Socialstat.App;

/// <summary>An option whose value is an instant. Without a zone it is Danish time.</summary>
internal static class InstantOption
{
    private static readonly string[] Local = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"];

    /// <summary>The register as it was known on an instant.</summary>
    public static Option<DateTimeOffset?> KnownOn() => new("--known-on")
    {
        Description = "Registret som kendt på et tidspunkt / the register as known on an instant (2025-06-01T08:00)",
        CustomParser = Read,
    };

    private static DateTimeOffset? Read(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateTime.TryParseExact(text, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var danish))
            return new DateTimeOffset(danish, TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen").GetUtcOffset(danish));
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
            return instant;
        result.AddError($"--known-on: '{text}' er ikke et tidspunkt / is not an instant (2025-06-01T08:00)");
        return null;
    }
}

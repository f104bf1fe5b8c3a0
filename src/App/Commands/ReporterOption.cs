using Socialstat.Law;

namespace Socialstat.App;

/// <summary>A reporter named on the command line.</summary>
internal static class ReporterOption
{
    /// <summary>The reporter's code: a municipality for what municipalities report, a P-number of ten digits for what offers report.</summary>
    /// <exception cref="CannotException">It is neither.</exception>
    public static string Known(SharedOptions shared, RecordType type, string code)
    {
        if (type.Reporter == ReporterKind.Offer)
        {
            return code.Length == 10 && code.All(char.IsAsciiDigit) ? code
                : throw new CannotException(shared.Say(new Text($"{code} er ikke et P-nummer (10 cifre)", $"{code} is not a P-number (10 digits)")));
        }

        return Geography.WithCode(code)?.Code ?? throw new CannotException(shared.Say(new Text($"{code} er ikke en kommune", $"{code} is not a municipality")));
    }
}

using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>Limits of state refund that a municipality has laid down itself, for the years that the program does not know: the ministry publishes them for a year at a time.</summary>
public static class OwnRefundLimits
{
    private const int FirstYear = 2000, LastYear = 2100;

    /// <summary>Header of the file.</summary>
    public const string Header = "year;first;second;third;source";

    /// <summary>The limits by year.</summary>
    /// <exception cref="FormatException">A line cannot be read, the limits do not rise, or no source is named; the message says which line.</exception>
    public static IReadOnlyDictionary<int, RefundLimits> Read(IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (lines.Count > 0 && lines[0].TrimStart('\uFEFF').Trim() != Header)
            throw new FormatException($"1: {Header}");
        var limits = new Dictionary<int, RefundLimits>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
                continue;
            var isRead = lines[i].Split(';') is [var year, var first, var second, var third, var source]
                && int.TryParse(year.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var of) && of is >= FirstYear and <= LastYear
                && Kroner(first) is { } one && Kroner(second) is { } two && one > 0 && two > one
                && (third.Trim().Length == 0 || Kroner(third) > two)
                && source.Trim().Length > 0
                && limits.TryAdd(of, new RefundLimits(one, two, Kroner(third), source.Trim()));
            if (!isRead)
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{i + 1}: {lines[i]}"));
        }

        return limits;
    }

    // Whole kroner; dots and blanks part thousands.
    private static decimal? Kroner(string text) =>
        decimal.TryParse(text.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var kroner) ? kroner : null;
}

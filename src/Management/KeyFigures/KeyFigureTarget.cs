using System.Globalization;

namespace Socialstat.Management;

/// <summary>Where the municipality wants a key figure to be on a day: a milestone on the way, or the target itself.</summary>
/// <param name="Figure">Code of the key figure.</param>
/// <param name="Day">The day.</param>
/// <param name="PerThousand">Wanted number for each thousand children.</param>
/// <param name="IsMilestone">Whether it is a step on the way.</param>
public sealed record KeyFigureTarget(string Figure, DateOnly Day, decimal PerThousand, bool IsMilestone)
{
    /// <summary>Header of a file of targets.</summary>
    public const string Header = "key_figure;date;per_1000;kind";

    /// <summary>The targets of a file: a header, and a line for each.</summary>
    /// <exception cref="FormatException">A line cannot be read; the message says which.</exception>
    public static IReadOnlyList<KeyFigureTarget> Read(IReadOnlyList<string> lines, IReadOnlyList<KeyFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(figures);
        if (lines.Count > 0 && lines[0].TrimStart('\uFEFF').Trim() != Header)
            throw new FormatException($"1: {Header}");
        var targets = new List<KeyFigureTarget>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
                continue;
            targets.Add(lines[i].Split(';') is [var code, var day, var wanted, var kind]
                && figures.Any(f => f.Code == code.Trim())
                && DateOnly.TryParseExact(day.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
                && decimal.TryParse(wanted.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && kind.Trim() is "target" or "milestone"
                ? new(code.Trim(), on, number, kind.Trim() == "milestone")
                : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{i + 1}: {lines[i]}")));
        }

        return targets;
    }

    /// <summary>Whether a figure has reached the target, for help that should be more common (1-3) or rarer.</summary>
    public bool IsReachedBy(decimal perThousand) => ShouldRise ? perThousand >= PerThousand : perThousand <= PerThousand;

    /// <summary>Whether more is better: early and home-based help and network families, in the guide's direction down the ladder.</summary>
    public bool ShouldRise => Figure is ['1' or '2' or '3', ..];
}

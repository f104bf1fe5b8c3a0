using System.Globalization;

namespace Socialstat.Publication;

/// <summary>
/// Colours that can be told from each other and from white paper (WCAG 2.2, 1.4.11: at least 3 to 1). Lines also differ in dashes, so that no series is told
/// by its colour alone.
/// </summary>
public static class ChartColours
{
    /// <summary>Colour of texts.</summary>
    public const string Ink = "#1a1a1a";

    /// <summary>Colour of the paper.</summary>
    public const string Paper = "#ffffff";

    internal const string Rule = "#d0d0d0", Axis = "#5f5f5f";

    private static readonly string[] Dashes = ["", "8 4", "2 3", "12 3 2 3", "5 2", "1 5"];

    /// <summary>Colours of the series in order.</summary>
    public static IReadOnlyList<string> Series { get; } =
        ["#1b5faa", "#c94f12", "#2c7d45", "#8d3a8f", "#9a7200", "#0a7d8c", "#b3204d", "#4d4d4d", "#6b4a1b", "#3f37a8", "#568203", "#d6408b"];

    /// <summary>Whether the text is a colour as #rrggbb.</summary>
    public static bool IsColour(string text) =>
        text is { Length: 7 } && text[0] == '#' && int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);

    internal static string Of(ChartSettings settings, int series)
    {
        var colours = settings.SeriesColours.Count > 0 ? settings.SeriesColours : Series;
        return colours[series % colours.Count];
    }

    internal static string DashOf(ChartSettings settings, int series)
    {
        var colours = settings.SeriesColours.Count > 0 ? settings.SeriesColours.Count : Series.Count;
        return Dashes[((series / colours) + series) % Dashes.Length];
    }
}

using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>How a chart is asked for: chartsettings, every member of which may be left out. What is not understood means what is usual.</summary>
internal static class ExtractChart
{
    /// <summary>The settings of a request; sizes outside what is drawn become the nearest that is.</summary>
    public static ChartSettings Read(StatBankParameters parameters, Language language)
    {
        var asked = parameters.Group("chartSettings");
        var usual = new ChartSettings();
        int Size(string name, int otherwise, int least, int most) => Math.Clamp(asked.Number(name) ?? otherwise, least, most);
        bool IsOn(string name) => asked.Text(name) is null || asked.Flag(name);
        return usual with
        {
            Language = language,
            Type = Enum.TryParse<ChartType>(asked.Text("type"), ignoreCase: true, out var type) && Enum.IsDefined(type) ? type : usual.Type,
            Width = Size("width", usual.Width, 200, 4000),
            Height = Size("height", usual.Height, 150, 4000),
            FontSize = Size("fontSize", usual.FontSize, 8, 40),
            ShowLegend = IsOn("showLegend"),
            ShowTitle = IsOn("showTitle"),
            Sort = asked.Flag("sort") ? ChartSort.Descending : ChartSort.AsInTable,
            TitleColour = Colour(asked.Text("titleColor")) ?? usual.TitleColour,
            SeriesColours = [.. asked.List("seriesColors").Select(Colour).OfType<string>()],
        };
    }

    // Six hexadecimal digits, or eight of which the first two are how opaque it is.
    private static string? Colour(string? text)
    {
        var digits = text?.TrimStart('#') ?? "";
        return digits.Length is 6 or 8 && digits.All(char.IsAsciiHexDigit) ? "#" + digits[^6..] : null;
    }
}

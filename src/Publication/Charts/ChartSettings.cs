using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>Kinds of chart, named as the statistics bank's interface names them.</summary>
public enum ChartType
{
    /// <summary>A line for each series.</summary>
    Line,

    /// <summary>Columns side by side.</summary>
    Column,

    /// <summary>Columns on top of each other.</summary>
    StackedColumn,

    /// <summary>Columns on top of each other as percent of all.</summary>
    StackColumn100,

    /// <summary>Bars below each other.</summary>
    Bar,

    /// <summary>Bars after each other.</summary>
    StackedBar,

    /// <summary>Bars after each other as percent of all.</summary>
    StackedBar100,

    /// <summary>Areas in front of each other.</summary>
    Area,

    /// <summary>Areas on top of each other.</summary>
    StackedArea,

    /// <summary>Areas on top of each other as percent of all.</summary>
    StackedArea100,

    /// <summary>A circle in slices.</summary>
    Pie,

    /// <summary>The first series as columns, the others as lines.</summary>
    ColumnAndLines,

    /// <summary>A population pyramid: ages upwards, one sex on each side.</summary>
    Population,
}

/// <summary>In which order the points stand.</summary>
public enum ChartSort
{
    /// <summary>As in the table.</summary>
    AsInTable,

    /// <summary>Smallest first.</summary>
    Ascending,

    /// <summary>Largest first.</summary>
    Descending,
}

/// <summary>How a chart is drawn.</summary>
public sealed record ChartSettings
{
    /// <summary>Kind of chart.</summary>
    public ChartType Type { get; init; } = ChartType.Line;

    /// <summary>Language of texts and numbers.</summary>
    public Language Language { get; init; }

    /// <summary>Width in pixels, 200 to 4000.</summary>
    public int Width { get; init; } = 860;

    /// <summary>Height in pixels, 150 to 4000.</summary>
    public int Height { get; init; } = 520;

    /// <summary>Size of the letters in pixels, 8 to 40.</summary>
    public int FontSize { get; init; } = 14;

    /// <summary>Whether the series are named below the drawing.</summary>
    public bool ShowLegend { get; init; } = true;

    /// <summary>Whether the title stands above the drawing. It is always there for screen readers.</summary>
    public bool ShowTitle { get; init; } = true;

    /// <summary>Another title than the table's.</summary>
    public string? Title { get; init; }

    /// <summary>Colour of the title as #rrggbb.</summary>
    public string TitleColour { get; init; } = ChartColours.Ink;

    /// <summary>Colours of the series as #rrggbb, repeated when there are more series; none means <see cref="ChartColours.Series"/>.</summary>
    public IReadOnlyList<string> SeriesColours { get; init; } = [];

    /// <summary>Order of the points; time is never sorted.</summary>
    public ChartSort Sort { get; init; }

    /// <summary>Beginning of the identifiers in the drawing: different for charts on the same page.</summary>
    public string Id { get; init; } = "chart";
}

namespace Socialstat.Publication;

/// <summary>CC2: years that can be compared, up to and with the last.</summary>
public static class Cc2ComparableSeries
{
    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "CC2",
        Title = new("Længde af sammenlignelig tidsserie", "Length of comparable time series"),
        Formula = new("Sidste år minus første år plus én; først hele serien, så årene efter det seneste databrud.", "Last year less first year plus one; first the whole series, then the years since the last break."),
        Unit = new("År", "Years"),
        Meaning = new("Et databrud, der kun rammer nogle indsatser, er nævnt i afsnittet om sammenlignelighed.", "A break that touches some measures only is named in the section on comparability."),
        Source = "ESS Quality and Performance Indicators, CC2; 000:7.2, 004:7.2",
        Decimals = 0,
        Compute = c =>
        [
            .. c.Input.Tables.SelectMany(t => new IndicatorValue[]
            {
                new(new($"{t.Code}, hele serien", $"{t.Code}, whole series"), t.LastYear - t.FirstYear + 1),
                new(new($"{t.Code}, siden seneste databrud", $"{t.Code}, since the last break"), t.LastYear - From(t, c.Documentation) + 1),
            }),
        ],
    };

    /// <summary>The first whole calendar year after a break.</summary>
    public static int FirstWholeYear(SeriesBreak found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return found.From is { Month: 1, Day: 1 } ? found.From.Year : found.From.Year + 1;
    }

    /// <summary>First year that can be compared with the last of the table: the first whole year after the last break that moves the level.</summary>
    public static int From(TableCells table, StatisticsDocumentation documentation)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(documentation);
        return documentation.LevelBreaks.Where(b => b.Tables.Contains(table.Code)).Select(FirstWholeYear).Where(y => y <= table.LastYear).Append(table.FirstYear).Max();
    }
}

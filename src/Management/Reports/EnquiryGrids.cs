using System.Globalization;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>Notifications of concern and child examinations in each quarter. Examinations are in no register, so that their numbers are the municipality's own.</summary>
public static class EnquiryGrids
{
    /// <summary>Header of the municipality's own file.</summary>
    public const string Header = "quarter_end;examinations";

    /// <summary>The table.</summary>
    /// <param name="ends">Last day of each quarter.</param>
    /// <param name="notifications">The day of each notification, in order.</param>
    /// <param name="examinations">Examinations by last day of the quarter.</param>
    public static Grid Of(IReadOnlyList<DateOnly> ends, IReadOnlyList<DateOnly> notifications, IReadOnlyDictionary<DateOnly, int> examinations)
    {
        ArgumentNullException.ThrowIfNull(ends);
        ArgumentNullException.ThrowIfNull(notifications);
        ArgumentNullException.ThrowIfNull(examinations);
        return new Grid("enquiries", new("Underretninger og børnefaglige undersøgelser i kvartalet", "Notifications and child examinations in the quarter"),
            [new("what", new("Antal", "Number")), .. ends.Select(d => new GridColumn(KeyFigureGrids.Head(d), new(KeyFigureGrids.Head(d), KeyFigureGrids.Head(d)), 0))],
            [
                [new Text("Underretninger", "Notifications"), .. ends.Select(d => (GridCell)notifications.Count(n => n <= d && n > new DateOnly(d.Year, d.Month, 1).AddMonths(-2).AddDays(-1)))],
                [new Text("Børnefaglige undersøgelser", "Child examinations"), .. ends.Select(d => examinations.TryGetValue(d, out var number) ? (GridCell)number : GridCell.None)],
            ])
        { Note = new("Undersøgelser indberettes ikke til registret; tallene er kommunens egne.", "Examinations are not reported to the register; the numbers are the municipality's own.") };
    }

    /// <summary>The examinations of a file.</summary>
    /// <exception cref="FormatException">A line cannot be read; the message says which.</exception>
    public static IReadOnlyDictionary<DateOnly, int> Read(IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var read = new Dictionary<DateOnly, int>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].TrimStart('\uFEFF').Trim();
            if (line.Length == 0 || (i == 0 && line == Header))
                continue;
            if (line.Split(';') is not [var day, var number] || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var end)
                || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || !read.TryAdd(end, count))
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{i + 1}: {line}"));
        }

        return read;
    }
}

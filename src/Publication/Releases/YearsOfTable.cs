using System.Globalization;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>Tables put together by year.</summary>
public static class YearsOfTable
{
    /// <summary>
    /// One table of all years of the parts, each year from the first part that has it, unchanged. Declaration and values are those of the first part;
    /// they are found in the others by their codes, and those that a part does not have are without figures in its years.
    /// </summary>
    /// <exception cref="ArgumentException">There is no part.</exception>
    public static Cube Merge(IReadOnlyList<Cube> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
            throw new ArgumentException("There is nothing to put together.", nameof(parts));
        if (parts.Count == 1)
            return parts[0];
        var years = parts.SelectMany((p, part) => p.Dimensions[^1].Categories.Select(y => (Year: y, Part: part)))
            .GroupBy(y => y.Year.Code).Select(g => g.First()).OrderBy(y => YearOf(y.Year)).ToList();
        Dimension[] dimensions =
            [.. parts[0].Dimensions.SkipLast(1), parts[0].Dimensions[^1] with { Categories = [.. years.Select((y, at) => y.Year with { Positions = [at] })] }];
        var values = new long[parts[0].Count / parts[0].Dimensions[^1].Categories.Count * years.Count];
        var missing = new bool[values.Length];
        var maps = parts.Select(p => new CellMap(dimensions, p.Dimensions)).ToArray();
        for (var cell = 0; cell < values.Length; cell++)
        {
            var part = years[cell % years.Count].Part;
            var at = maps[part].Of(cell);
            missing[cell] = at < 0 || parts[part].Missing[at];
            values[cell] = missing[cell] ? 0 : parts[part].Values[at];
        }

        return new Cube(parts[0].Declaration, dimensions, values, missing);
    }

    /// <summary>The year that a value of time stands for.</summary>
    internal static int YearOf(Category year) => int.Parse(year.Code, CultureInfo.InvariantCulture);
}

using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>What a dimension tells apart.</summary>
public enum Axis
{
    /// <summary>Places (<see cref="Places"/>).</summary>
    Place,

    /// <summary>Measures, groups and totals (<see cref="Columns"/>).</summary>
    Measure,

    /// <summary>Ages on 31 December (<see cref="AgeBand"/>).</summary>
    Age,

    /// <summary>Sexes (<see cref="Law.Sex"/>).</summary>
    Sex,

    /// <summary>Calendar years; always the last dimension.</summary>
    Time,
}

/// <summary>A variable of a table with its values in official order.</summary>
/// <param name="Code">The statistics bank's code of the variable, e.g. KOMMUNEDK or Tid.</param>
/// <param name="Text">Name of the variable.</param>
/// <param name="Axis">What it tells apart.</param>
/// <param name="Categories">Values in official order.</param>
public sealed record Dimension(string Code, Text Text, Axis Axis, IReadOnlyList<Category> Categories)
{
    /// <summary>The value that stands for the dimension when it is left out, or null when there is none.</summary>
    public Category? Total => Categories.FirstOrDefault(c => c.IsTotal);

    /// <summary>The time variable with calendar years as values.</summary>
    public static Dimension Years(int first, int last)
    {
        var years = Enumerable.Range(first, last - first + 1).Select((year, position) =>
        {
            var code = year.ToString("D4", CultureInfo.InvariantCulture);
            return new Category(code, new Text(code, code), [position]);
        });
        return new Dimension("Tid", new Text("tid", "time"), Axis.Time, [.. years]);
    }

    /// <summary>Position of the value with the code (letter case does not matter), or -1.</summary>
    public int IndexOf(string code)
    {
        for (var i = 0; i < Categories.Count; i++)
        {
            if (Categories[i].Code.Equals(code, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}

using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// A day or a time at which figures stop being comparable. It is told to a reader only when the figures shown are touched by it.
/// </summary>
public sealed record SeriesBreak
{
    /// <summary>Our own code.</summary>
    public required string Code { get; init; }

    /// <summary>First day touched.</summary>
    public required DateOnly From { get; init; }

    /// <summary>
    /// Last day touched when the figures go back to what they were. Null for a lasting break: it touches figures of the year that it
    /// happened in, and series that go over it.
    /// </summary>
    public DateOnly? To { get; init; }

    /// <summary>Codes of the tables touched.</summary>
    public required IReadOnlyList<string> Tables { get; init; }

    /// <summary>The municipality touched; null for all. Places that it lies in are touched with it.</summary>
    public Municipality? Place { get; init; }

    /// <summary>Whether a measure is touched; totals and groups are touched with their measures. Null for all.</summary>
    public Func<Measure, bool>? Measures { get; init; }

    /// <summary>The youngest age touched; 0 for all. Bands that begin below it and reach it are touched.</summary>
    public int YoungestAge { get; init; }

    /// <summary>What a reader must know.</summary>
    public required Text Text { get; init; }

    /// <summary>Where it is found.</summary>
    public required SourceRef Source { get; init; }

    /// <summary>Whether the figures shown are touched.</summary>
    public bool Touches(Cube shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return Tables.Contains(shown.Declaration.Code)
            && shown.Dimensions.All(d => d.Axis == Axis.Time || d.Categories.Any(c => Touches(d.Axis, c, shown.Declaration)))
            && shown.Dimensions.Any(d => d.Axis == Axis.Time && TouchesYears(d));
    }

    private bool TouchesYears(Dimension time)
    {
        var years = time.Categories.Where(c => c.Code.Length == 4).Select(c => int.Parse(c.Code, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        if (years.Count == 0)
            return false;
        return To is { } to
            ? years.Exists(y => y >= From.Year && y <= to.Year)
            : years.Contains(From.Year) || (years.Min() < From.Year && years.Max() > From.Year);
    }

    private bool Touches(Axis axis, Category category, TableDeclaration table) => axis switch
    {
        Axis.Place => Place is null || category.Positions.Any(p => Statistics.Places.Contains(p, Place)),
        Axis.Age => YoungestAge == 0 || category.Positions.Any(p => AgeBand.All[p].IsUnknown || AgeBand.All[p].Oldest >= YoungestAge),
        Axis.Measure when Measures is not null => category.Measure is { } measure ? Measures(measure) : IsAbove(category, table),
        _ => true,
    };

    // A group has its own code in the list of measures; any other category without a measure is a total.
    private bool IsAbove(Category category, TableDeclaration table)
    {
        var group = Law.Measures.Of(table.Statistic).Where(m => m.Group == category.Code).ToList();
        return category.IsTotal || group.Count == 0 || group.Exists(m => Measures!(m));
    }
}

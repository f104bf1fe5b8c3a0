using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>What a key figure counts.</summary>
public enum KeyFigureUnit
{
    /// <summary>Children, each once in a key figure.</summary>
    Persons,

    /// <summary>Measures: a child with two counts twice.</summary>
    Measures,
}

/// <summary>What is asked for. The guide leaves days, ages and who is counted to the municipality.</summary>
public sealed record KeyFigureQuestion
{
    /// <summary>The acting municipality.</summary>
    public required Municipality Municipality { get; init; }

    /// <summary>The cut-off days. What starts or ends on the day is counted.</summary>
    public required IReadOnlyList<DateOnly> Days { get; init; }

    /// <summary>Youngest age on the day.</summary>
    public int Youngest { get; init; }

    /// <summary>Oldest age on the day.</summary>
    public int Oldest { get; init; } = 17;

    /// <summary>Children or measures.</summary>
    public KeyFigureUnit Unit { get; init; }

    /// <summary>Children that are left out, e.g. for a disability or as unaccompanied refugees: the municipality's own decision.</summary>
    public IReadOnlySet<PersonId> Excluded { get; init; } = new HashSet<PersonId>();

    /// <summary>The key figures, in order; the guide's unless the municipality has its own.</summary>
    public IReadOnlyList<KeyFigure> Figures { get; init; } = KeyFigureList.All;

    /// <summary>Children in the age group on a day where the municipality has a better number than the population of 1 January.</summary>
    public IReadOnlyDictionary<DateOnly, long> Population { get; init; } = new Dictionary<DateOnly, long>();
}

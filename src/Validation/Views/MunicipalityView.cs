using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>Sums over a municipality's accepted cases of one statistic: what rules about distributions need, and nothing about single children.</summary>
public sealed class MunicipalityFigures
{
    /// <summary>First year that is summed.</summary>
    public const int FirstYear = 2000;

    /// <summary>Number of years.</summary>
    public const int Years = 60;

    /// <summary>Started cases by year and measure.</summary>
    public int[] Started { get; init; } = new int[Years * MeasureCount];

    /// <summary>Of these: cases with a decision date.</summary>
    public int[] StartedWithDecision { get; init; } = new int[Years * MeasureCount];

    /// <summary>Of these: start date = decision date.</summary>
    public int[] StartedOnDecision { get; init; } = new int[Years * MeasureCount];

    /// <summary>Started on 1 January.</summary>
    public int[] StartedOnNewYearsDay { get; init; } = new int[Years * MeasureCount];

    /// <summary>Started and ended on the same day.</summary>
    public int[] SameDay { get; init; } = new int[Years * MeasureCount];

    /// <summary>Cases active at some time in the year, by year and measure.</summary>
    public int[] Active { get; init; } = new int[Years * MeasureCount];

    /// <summary>Different persons active at some time in the year, by year and measure.</summary>
    public int[] Recipients { get; init; } = new int[Years * MeasureCount];

    /// <summary>Different persons active at some time in the year in any measure of the statistic, by year.</summary>
    public int[] Persons { get; init; } = new int[Years];

    /// <summary>Cases started in the year with decisive circumstances, by year.</summary>
    public int[] WithReasons { get; init; } = new int[Years];

    /// <summary>Of these: "insufficient care from parents" alone, by year.</summary>
    public int[] OnlyInsufficientCare { get; init; } = new int[Years];

    /// <summary>Cases started in the year on a parent's number, by year and measure.</summary>
    public int[] OnParentsNumber { get; init; } = new int[Years * MeasureCount];

    /// <summary>Number of measures in the list.</summary>
    public static int MeasureCount => Measures.All.Count;

    /// <summary>Place of a year and measure in the arrays; -1 when the year is outside.</summary>
    public static int At(int year, int measure) => year is >= FirstYear and < FirstYear + Years ? ((year - FirstYear) * MeasureCount) + measure : -1;
}

/// <summary>The starts of cases that a new source system reported in the first months.</summary>
/// <param name="Change">The announced change of system.</param>
/// <param name="Starts">Cases with a start date.</param>
/// <param name="AroundGoLive">Of these: started around the day on which the system was taken into use.</param>
public sealed record NewSystemStarts(SystemChange Change, int Starts, int AroundGoLive);

/// <summary>A municipality's figures of one statistic, as rules see them.</summary>
public sealed class MunicipalityView
{
    /// <summary>The municipality.</summary>
    public required Municipality Municipality { get; init; }

    /// <summary>The statistic.</summary>
    public required Statistic Statistic { get; init; }

    /// <summary>Its own figures.</summary>
    public required MunicipalityFigures Figures { get; init; }

    /// <summary>The figures of every municipality that has any, with itself.</summary>
    public required IReadOnlyList<MunicipalityFigures> National { get; init; }

    /// <summary>Population aged 0-17 on 1 January by year; null when not delivered.</summary>
    public required Func<int, int?> Children { get; init; }

    /// <summary>Different source systems in deliveries with a day in the year.</summary>
    public required Func<int, int> SourceSystems { get; init; }

    /// <summary>What the starts say that came from source systems whose introduction was announced.</summary>
    public IReadOnlyList<NewSystemStarts> NewSystems { get; init; } = [];

    /// <summary>The last full year before today.</summary>
    public required int LastFullYear { get; init; }

    /// <summary>Today, or the day given with --as-of.</summary>
    public required DateOnly Today { get; init; }
}

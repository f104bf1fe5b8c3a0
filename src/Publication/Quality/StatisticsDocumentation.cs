using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>The documentation of a family of tables: which they are, what they are made from, and the numbered sections that tell of them.</summary>
public sealed record StatisticsDocumentation
{
    /// <summary>Code: ISBU, HANDBU or BU.</summary>
    public required string Code { get; init; }

    /// <summary>Title.</summary>
    public required Text Title { get; init; }

    /// <summary>The tables.</summary>
    public required IReadOnlyList<TableDeclaration> Tables { get; init; }

    /// <summary>The record types of the order that they are made from.</summary>
    public required IReadOnlyList<RecordType> RecordTypes { get; init; }

    /// <summary>The measures counted.</summary>
    public required IReadOnlyList<Measure> CountedMeasures { get; init; }

    /// <summary>First day of the series, as the sources tell it.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>First year that can be compared with today's at all.</summary>
    public required int ComparableSince { get; init; }

    /// <summary>The table and the codes, without time, of the figure that headlines are made from.</summary>
    public required MainFigure Main { get; init; }

    /// <summary>Breaks in the series of the tables.</summary>
    public IReadOnlyList<SeriesBreak> Breaks => [.. SeriesBreaks.All.Where(b => Tables.Any(t => b.Tables.Contains(t.Code)))];

    /// <summary>Codes of breaks before and after which main figures cannot be compared; the others touch some measures, places or accounts only.</summary>
    public IReadOnlyList<string> LevelBreakCodes { get; init; } = [];

    /// <summary>The breaks that those codes name.</summary>
    public IEnumerable<SeriesBreak> LevelBreaks => SeriesBreaks.All.Where(b => LevelBreakCodes.Contains(b.Code));

    /// <summary>How many years are revised at each release.</summary>
    public int RevisionYears => Tables.Max(t => t.RevisionYears);

    /// <summary>Oldest age counted.</summary>
    public int OldestAge => Tables.Max(t => t.Population.Steps[^1].Value.OldestAge);
}

/// <summary>A cell of a table in every year: the whole country, everything in all.</summary>
/// <param name="Table">Code of the table.</param>
/// <param name="Codes">A code for each variable but time.</param>
public sealed record MainFigure(string Table, IReadOnlyList<string> Codes);

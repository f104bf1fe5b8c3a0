using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>The documentations in official order, listed by hand.</summary>
public static class Documentations
{
    /// <summary>Measures and support (000).</summary>
    public static StatisticsDocumentation Isbu { get; } = new()
    {
        Code = "ISBU",
        Title = new("Indsatser og støtte til børn og unge", "Measures and support for children and young people"),
        Tables = [Isbu01.Declaration, Isbu02.Declaration, Isbu03.Declaration, Isbu04.Declaration],
        RecordTypes = [SupportRecord.Declaration],
        CountedMeasures = [.. Measures.Of(Statistic.Support)],
        Since = new DateOnly(1976, 4, 1),
        ComparableSince = 2007,
        LevelBreakCodes = ["SECTION11-2020"],
        Main = new("ISBU02", ["000", "2"]),
    };

    /// <summary>Disability-compensating measures (004).</summary>
    public static StatisticsDocumentation Handbu { get; } = new()
    {
        Code = "HANDBU",
        Title = new("Handicapkompenserende indsatser til børn og unge", "Disability-compensating measures for children and young people"),
        Tables = [Handbu01.Declaration, Handbu02.Declaration, Handbu03.Declaration, Handbu04.Declaration],
        RecordTypes = [DisabilityRecord.Declaration],
        CountedMeasures = [.. Measures.Of(Statistic.Disability)],
        Since = new DateOnly(2022, 1, 1),
        ComparableSince = 2022,
        Main = new("HANDBU01", ["000", "110", "0"]),
    };

    /// <summary>The stock of disadvantaged children on 31 December, and what it costs (000:2.1, 8.6).</summary>
    public static StatisticsDocumentation Bu { get; } = new()
    {
        Code = "BU",
        Title = new("Udsatte børn og unge ultimo året", "Disadvantaged children and young people at the end of the year"),
        Tables = [Bu04a.Declaration, Bu43.Declaration, Bu28.Declaration],
        RecordTypes = [PlacementRecord.Declaration, SupportRecord.Declaration],
        CountedMeasures = [.. Measures.Of(Statistic.Support)],
        Since = new DateOnly(2011, 1, 1),
        ComparableSince = 2011,
        LevelBreakCodes = ["SECTION11-2020"],
        Main = new("BU04A", ["000", "1", "IALT", "TOT"]),
    };

    /// <summary>Every documentation.</summary>
    public static IReadOnlyList<StatisticsDocumentation> All { get; } = [Isbu, Handbu, Bu];

    /// <summary>The documentation with the code (letter case does not matter), or null.</summary>
    public static StatisticsDocumentation? WithCode(string? code) => All.FirstOrDefault(d => d.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}

using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// Cells that are linked because they count the same units at the same time: every equation between published figures is inside one group.
/// Figures about different times of the year, or about persons and episodes, are linked by no equation, only by "not more than" (<see cref="LinkedBounds"/>).
/// </summary>
internal enum UnitGroup
{
    /// <summary>Episodes of support measures active in the year.</summary>
    SupportEpisodes,

    /// <summary>Episodes of support measures started in the year.</summary>
    StartedEpisodes,

    /// <summary>Episodes of support measures on 31 December.</summary>
    StockEpisodes,

    /// <summary>Episodes of disability measures active in the year.</summary>
    DisabilityEpisodes,

    /// <summary>Persons with support measures during the year.</summary>
    SupportPersons,

    /// <summary>Persons placed or with a support measure on 31 December.</summary>
    StockPersons,

    /// <summary>Persons with disability measures during the year.</summary>
    DisabilityPersons,
}

/// <summary>Which group of units a category of a table belongs to.</summary>
internal static class UnitGroups
{
    public static UnitGroup Of(TableDeclaration table, Category measure)
    {
        var persons = (measure.Counts ?? table.Counts) == CountedUnit.Persons;
        return (table.Statistic == Statistic.Disability, table.Reference) switch
        {
            (true, _) => persons ? UnitGroup.DisabilityPersons : UnitGroup.DisabilityEpisodes,
            (_, ReferenceTime.YearEnd) => persons ? UnitGroup.StockPersons : UnitGroup.StockEpisodes,
            (_, ReferenceTime.Started) => UnitGroup.StartedEpisodes,
            _ => persons ? UnitGroup.SupportPersons : UnitGroup.SupportEpisodes,
        };
    }

    /// <summary>Whether the units are persons; otherwise episodes.</summary>
    public static bool IsOfPersons(UnitGroup group) => group >= UnitGroup.SupportPersons;
}

using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// Cells that are linked because they count the same units: every relation between published figures that a reader can use is inside one group.
/// Persons during the year and persons on 31 December are linked by no equation, only by "not more than".
/// </summary>
internal enum UnitGroup
{
    /// <summary>Episodes of support measures, whatever the reference time.</summary>
    SupportEpisodes,

    /// <summary>Persons with support measures during the year.</summary>
    SupportPersons,

    /// <summary>Persons placed or with a support measure on 31 December.</summary>
    StockPersons,

    /// <summary>Episodes of disability measures.</summary>
    DisabilityEpisodes,

    /// <summary>Persons with disability measures.</summary>
    DisabilityPersons,
}

/// <summary>Which group of units a category of a table belongs to.</summary>
internal static class UnitGroups
{
    public static UnitGroup Of(TableDeclaration table, Category measure)
    {
        var persons = (measure.Counts ?? table.Counts) == CountedUnit.Persons;
        if (table.Statistic == Statistic.Disability)
            return persons ? UnitGroup.DisabilityPersons : UnitGroup.DisabilityEpisodes;
        if (!persons)
            return UnitGroup.SupportEpisodes;
        return table.Basis == TableBasis.Episodes ? UnitGroup.SupportPersons : UnitGroup.StockPersons;
    }
}

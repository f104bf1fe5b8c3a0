using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>What a table is computed from, and how.</summary>
public enum TableBasis
{
    /// <summary>Episodes and persons of the register, during the year, started, or on 31 December.</summary>
    Episodes,

    /// <summary>The stock of persons on 31 December, placed or with a support measure: each person once in every cell.</summary>
    Stock,

    /// <summary>The stock of persons as percent of the population of 1 January of the next year.</summary>
    ShareOfPopulation,

    /// <summary>The municipal accounts.</summary>
    Accounts,
}

/// <summary>What tables need besides the register of persons: the population and the municipal accounts, the newest version of each row.</summary>
/// <param name="Population">Population counts.</param>
/// <param name="Accounts">Rows of accounts.</param>
public sealed record SupportingFigures(IReadOnlyList<PopulationRow> Population, IReadOnlyList<AccountRow> Accounts)
{
    /// <summary>Nothing has been delivered.</summary>
    public static SupportingFigures None { get; } = new([], []);
}

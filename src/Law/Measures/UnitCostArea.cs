namespace Socialstat.Law;

/// <summary>Whose expenditure a unit cost builds on.</summary>
public enum CostBasis
{
    /// <summary>The municipality that pays: payments to and from the state, regions and municipalities are in it.</summary>
    Paying,

    /// <summary>The municipality that runs the offer: payments to and from others are left out.</summary>
    Operating,
}

/// <summary>How users are counted when a cost is divided among them.</summary>
public enum UserBasis
{
    /// <summary>Full-year users.</summary>
    FullYear,

    /// <summary>Different users in the year.</summary>
    Unique,

    /// <summary>Users on a day, 31 December unless another is asked for.</summary>
    OnDay,
}

/// <summary>Groupings of one function of the chart of accounts.</summary>
/// <param name="Function">Function: <c>5.28.20</c>.</param>
/// <param name="Groupings">Groupings.</param>
public sealed record AccountGroups(string Function, IReadOnlyList<int> Groupings)
{
    /// <summary>Function and groupings as written in tables: <c>5.28.23 001 002 200</c>.</summary>
    public override string ToString() => $"{Function} {string.Join(' ', Groupings.Select(g => g.ToString("000", System.Globalization.CultureInfo.InvariantCulture)))}";
}

/// <summary>A kind of help that has a unit cost: its users and the accounts that its cost stands on (joining report, table 3.5).</summary>
public sealed record UnitCostArea
{
    /// <summary>Number in the report, 1-10.</summary>
    public required int Number { get; init; }

    /// <summary>Title.</summary>
    public required Text Title { get; init; }

    /// <summary>Our keys of the measures and kinds of place whose users are counted (data/measures.csv).</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>Where the cost stands, by accounting year: the chart of accounts changes.</summary>
    public required Dated<IReadOnlyList<AccountGroups>> Accounts { get; init; }

    /// <summary>Whose expenditure.</summary>
    public CostBasis Basis { get; init; } = CostBasis.Paying;

    /// <summary>The way of counting users that tells most about the area.</summary>
    public UserBasis Headline { get; init; } = UserBasis.FullYear;

    /// <summary>What to bear in mind; null when nothing.</summary>
    public Text? Caveat { get; init; }

    /// <summary>The accounts of the year.</summary>
    /// <exception cref="NothingInForceException">The map does not reach back to the year.</exception>
    public IReadOnlyList<AccountGroups> AccountsIn(int year) => Accounts.On(new DateOnly(year, 1, 1));
}

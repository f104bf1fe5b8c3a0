using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

/// <summary>
/// Accounts and users of 98 municipalities that must give a printed row: unit costs with its lowest, percentiles, highest and mean, and users that give its
/// weighted mean. On the same accounts stands what must not count: refund, calculated cost, and other years.
/// </summary>
internal sealed class BuiltAccounts
{
    private const int Base = 1_000_000;
    private const int Year = 2014;

    public List<AccountRow> Rows { get; } = [];

    public Dictionary<(int Area, int Municipality), AreaUser> Users { get; } = [];

    public static BuiltAccounts From(PrintedUnitCost printed)
    {
        var values = Values(printed);
        // By users in the year or on a day, a few municipalities have moved to where there is only one of the two: only the printed number matters here.
        var (onlyUsers, onlyCost) = PrintedTables.Mismatches[printed.Area - 1];
        var users = values.Select(_ => (long)Base).ToArray();
        long alone = 1;
        if (printed.Area == 6)
            alone = (long)Math.Round(((values.Sum() * Base / printed.Weighted!.Value) - ((decimal)values.Count * Base)) / onlyUsers);
        else
            Weigh(values, users, printed.Weighted!.Value);

        var built = new BuiltAccounts();
        var at = 0;
        for (var i = 0; i < values.Count; i++, at++)
        {
            built.Pay(printed.Area, at, (long)(values[i] * 100 * users[i]));
            built.Users[(printed.Area, at)] = Number(printed.Basis, users[i]);
        }

        for (var i = 0; i < onlyUsers && at < 98; i++, at++)
            built.Users[(printed.Area, at)] = Number(printed.Basis, alone);
        for (var i = 0; i < onlyCost && at < 98; i++, at++)
            built.Pay(printed.Area, at, 100);
        return built;
    }

    /// <summary>A row of 2014 that counts, and beside it some that do not.</summary>
    public void Pay(int area, int municipality, long ore)
    {
        var place = UnitCostAreas.WithNumber(area)!.AccountsIn(Year)[0];
        var row = new AccountRow { Year = Year, Municipality = (short)municipality, Function = AccountRow.FunctionOf(place.Function), Grouping = place.Groupings[0], Dranst = 1, Kind = AccountRow.KindOf("1.0"), Ore = ore };
        Rows.Add(row);
        Rows.Add(row with { Dranst = 2, Ore = 777_700 });
        Rows.Add(row with { Kind = AccountRow.KindOf("0.1"), Ore = 888_800 });
        Rows.Add(row with { Year = Year - 1 });
        if (area == 10)
            Rows.Add(row with { Kind = AccountRow.KindOf("4.7"), Ore = 999_900 });
    }

    private static AreaUser Number(UserBasis basis, long users) => basis switch
    {
        UserBasis.FullYear => new(users * 365, 365, 0, 0),
        UserBasis.Unique => new(0, 365, (int)users, 0),
        _ => new(0, 365, 0, (int)users),
    };

    // The lowest or highest gets so many more users that the weighted mean is as printed.
    private static void Weigh(List<decimal> values, long[] users, decimal weighted)
    {
        var lack = (values.Count * weighted) - values.Sum();
        var at = lack > 0 ? values.Count - 1 : 0;
        users[at] += (long)Math.Round(Base * lack / (values[at] - weighted));
    }

    // Whole kroner in order, the percentiles fixed at their positions, all others raised from their lower bounds until the sum is right.
    private static List<decimal> Values(PrintedUnitCost printed)
    {
        var n = printed.Municipalities;
        var (low, high) = (new decimal[n], new decimal[n]);
        Array.Fill(low, printed.Minimum);
        Array.Fill(high, printed.Maximum);
        if (printed.P10 is { } p10 && printed.P90 is { } p90)
        {
            var (first, last) = ((n - 1) * 0.1m, (n - 1) * 0.9m);
            for (var i = 0; i < n; i++)
            {
                low[i] = i >= Math.Floor(last) ? p90 : i >= Math.Floor(first) ? p10 : printed.Minimum;
                high[i] = i <= Math.Ceiling(first) ? p10 : i <= Math.Ceiling(last) ? p90 : printed.Maximum;
            }
        }

        if (printed is { Area: 6, P10: { } second, P90: { } last2 })
        {
            // By the report's own rule the percentiles of eleven lie at positions 1.2 and 10.8.
            Array.Fill(low, printed.Minimum);
            Array.Fill(high, printed.Maximum);
            low[1] = high[1] = printed.Minimum + ((second - printed.Minimum) / 0.2m);
            low[^2] = high[^2] = (last2 - (0.8m * printed.Maximum)) / 0.2m;
            Array.Fill(low, low[1], 2, n - 4);
            Array.Fill(high, high[^2], 2, n - 4);
        }

        (low[0], high[0], low[^1], high[^1]) = (printed.Minimum, printed.Minimum, printed.Maximum, printed.Maximum);
        var lack = (printed.Mean * n) - low.Sum();
        Assert.True(lack >= 0);
        for (var i = n - 2; i > 0 && lack > 0; i--)
        {
            var more = Math.Min(lack, high[i] - low[i]);
            low[i] += more;
            lack -= more;
        }

        Assert.Equal(0, lack);
        return [.. low.Order()];
    }
}

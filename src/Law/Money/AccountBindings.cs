using System.Collections.Concurrent;
using System.Globalization;

namespace Socialstat.Law;

/// <summary>A function and grouping on which something may be posted.</summary>
/// <param name="Function">Function as digits: 52821 is 5.28.21.</param>
/// <param name="Grouping">Grouping.</param>
public readonly record struct BoundAccount(int Function, int Grouping)
{
    /// <summary>Whether the account is this one.</summary>
    public bool Is(AccountCode account) => account.Function == Function && account.Grouping == Grouping;

    /// <summary>Function and grouping: <c>5.28.21.011</c>.</summary>
    public override string ToString() => new AccountCode(Function, 0, Grouping, 0).ToString();
}

/// <summary>
/// Which accounts belong to a provision and a kind of place, as far as it is published: the published table of expenditure by person, the practice of one
/// municipality (data/account_bindings.csv) and the accounts of each kind of place (data/place_accounts.csv). A provision of barnets lov has those of
/// the provision of serviceloven that it took over from.
/// </summary>
public static class AccountBindings
{
    private static readonly ConcurrentDictionary<(LawRef, Measure?, bool, int), IReadOnlyList<BoundAccount>> Found = new();
    private static readonly IReadOnlyList<Binding> Practice = [.. DataFile.Read("account_bindings.csv").Select(Binding.Of)];
    private static readonly IReadOnlyList<PlaceRow> PlaceRows = [.. DataFile.Read("place_accounts.csv").Select(PlaceRow.Of)];
    private static readonly HashSet<BoundAccount> Chart = [.. ChartOfAccounts.All.SelectMany(AccountsOf), .. Practice.Select(p => p.Account), .. PlaceRows.SelectMany(p => p.Accounts), .. ExpenditureAccounts.All.SelectMany(AccountsOf)];

    /// <summary>
    /// Whether the account is of the area for vulnerable children and children with disabilities: functions 5.28.20 to 5.28.26, 5.25.17 and 5.57.72
    /// (joining report, table 3.5, and the practice of one municipality).
    /// </summary>
    public static bool IsOfTheArea(AccountCode account) => account.Function is (>= 52_820 and <= 52_826) or 52_517 or 55_772;

    /// <summary>Whether the account is known anywhere in the chart of accounts that the house has.</summary>
    public static bool Knows(AccountCode account) => Chart.Contains(new BoundAccount(account.Function, account.Grouping));

    /// <summary>The known account that an unknown one becomes when two digits beside each other are swapped; null when there is none.</summary>
    public static BoundAccount? Untangled(AccountCode account)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"{account.Function:00000}{Math.Max(0, account.Grouping):000}").ToCharArray();
        for (var i = 0; i + 1 < digits.Length; i++)
        {
            (digits[i], digits[i + 1]) = (digits[i + 1], digits[i]);
            var other = new BoundAccount(int.Parse(digits.AsSpan(0, 5), CultureInfo.InvariantCulture), int.Parse(digits.AsSpan(5), CultureInfo.InvariantCulture));
            if (digits[i] != digits[i + 1] && Chart.Contains(other))
                return other;
            (digits[i], digits[i + 1]) = (digits[i + 1], digits[i]);
        }

        return null;
    }

    /// <summary>The accounts of a kind of place in a year; none when nothing is published.</summary>
    public static IReadOnlyList<BoundAccount> OfPlace(Measure place, int year)
    {
        ArgumentNullException.ThrowIfNull(place);
        return [.. PlaceRows.Where(r => r.Places.Contains(place.Key) && r.FromYear <= year && year <= r.ToYear).SelectMany(r => r.Accounts)];
    }

    /// <summary>The accounts of a provision; with a kind of place only those of it, for follow costs those of follow costs too. None when nothing is published about the provision.</summary>
    public static IReadOnlyList<BoundAccount> For(LawRef provision, Measure? place, bool isFollowCost, int year) =>
        Found.GetOrAdd((provision, place, isFollowCost, year), key => Find(key.Item1, key.Item2, key.Item3, key.Item4));

    /// <summary>Whether children are placed under the provision.</summary>
    public static bool IsPlacement(LawRef provision) =>
        PlacementBases.List.IndexOf(provision.ToString()) >= 0 || Measures.Of(Statistic.Placement).Any(m => m.Provisions.Any(p => Covers(p, provision))) || Practice.Any(b => b.Places.Length > 0 && Covers(b.Provision, provision));

    /// <summary>Whether the second provision is the first or stands inside it, or the other way round.</summary>
    public static bool Covers(LawRef provision, LawRef other) =>
        provision.Act == other.Act && (provision.Section == other.Section || other.Section.StartsWith(provision.Section + ".", StringComparison.Ordinal) || provision.Section.StartsWith(other.Section + ".", StringComparison.Ordinal));

    private static IReadOnlyList<BoundAccount> Find(LawRef provision, Measure? place, bool isFollowCost, int year)
    {
        if (place is not null && IsPlacement(provision))
            return [.. OfPlace(place, year).Distinct()];
        var provisions = new List<LawRef> { provision };
        provisions.AddRange(Measures.All.Where(m => m.Provisions.Any(p => Covers(p, provision))).SelectMany(m => m.Provisions));
        var accounts = Practice.Where(b => provisions.Any(p => Covers(b.Provision, p)) && (isFollowCost || !b.IsFollowCost) && (place is null || b.Places.Length == 0 || b.Places.Contains(place.Key))).Select(b => b.Account);
        var published = ExpenditureAccounts.For(provision).SelectMany(AccountsOf);
        var places = IsPlacement(provision) ? PlaceRows.SelectMany(r => r.Accounts) : [];
        return [.. accounts.Concat(published).Concat(places).Distinct()];
    }

    private static IEnumerable<BoundAccount> AccountsOf(AccountUse use) =>
        use.Grouping.Split(',', StringSplitOptions.RemoveEmptyEntries).SelectMany(part => Range(use.Function, part));

    private static IEnumerable<BoundAccount> AccountsOf(ExpenditureAccount account) => account.Groupings.SelectMany(g => Range(account.Function, g));

    private static IEnumerable<BoundAccount> Range(string function, string groupings)
    {
        var digits = int.Parse(function.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var dash = groupings.IndexOf('-', StringComparison.Ordinal);
        var from = int.Parse(dash < 0 ? groupings : groupings[..dash], CultureInfo.InvariantCulture);
        var to = dash < 0 ? from : int.Parse(groupings[(dash + 1)..], CultureInfo.InvariantCulture);
        return Enumerable.Range(from, to - from + 1).Select(g => new BoundAccount(digits, g));
    }

    private sealed record Binding(LawRef Provision, string[] Places, bool IsFollowCost, BoundAccount Account)
    {
        public static Binding Of(IReadOnlyDictionary<string, string> row) => new(
            LawRef.Parse(row["provision"]) ?? throw new InvalidOperationException($"account_bindings.csv: {row["provision"]} is no provision."),
            row["places"].Split(';', StringSplitOptions.RemoveEmptyEntries), row["role"] == "follow_cost", Range(row["function"], row["grouping"]).Single());
    }

    private sealed record PlaceRow(string[] Places, IReadOnlyList<BoundAccount> Accounts, int FromYear, int ToYear)
    {
        public static PlaceRow Of(IReadOnlyDictionary<string, string> row) => new(
            row["places"].Split(';'), [.. row["groupings"].Split(';').SelectMany(g => Range(row["function"], g))],
            row["from_year"].Length == 0 ? 0 : int.Parse(row["from_year"], CultureInfo.InvariantCulture), row["to_year"].Length == 0 ? int.MaxValue : int.Parse(row["to_year"], CultureInfo.InvariantCulture));
    }
}

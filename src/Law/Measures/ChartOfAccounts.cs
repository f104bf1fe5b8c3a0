namespace Socialstat.Law;

/// <summary>A function and grouping of the municipal chart of accounts.</summary>
/// <param name="Years">The years it is used in as written in the source: <c>2016-</c>, <c>2014-2016</c>, <c>2026</c>, <c>all</c>.</param>
/// <param name="Function">Function: <c>5.28.22</c>.</param>
/// <param name="Grouping">Grouping or groupings as written: <c>001</c>, <c>001-003</c>; empty for the whole function.</param>
/// <param name="Title">What is posted on it.</param>
public sealed record AccountUse(string Years, string Function, string Grouping, string Title);

/// <summary>The part of the municipal chart of accounts that the statistics use (data/chart_of_accounts.csv).</summary>
public static class ChartOfAccounts
{
    /// <summary>All rows in the order of the source.</summary>
    public static IReadOnlyList<AccountUse> All { get; } =
        [.. DataFile.Read("chart_of_accounts.csv").Select(r => new AccountUse(r["chart_year"], r["function"], r["grouping"], r["title_da"]))];
}

namespace Socialstat.Statistics;

/// <summary>From the municipal accounts to the cells of a table in million kroner with one decimal.</summary>
internal static class AccountsFill
{
    private const byte Operation = 1;
    private const decimal OreInTenthOfMillion = 10_000_000m;

    /// <summary>Fills a table for the years from first to last; a year without any accounts has no figures.</summary>
    public static Cube Fill(TableDeclaration table, int first, int last, SupportingFigures figures)
    {
        var sums = new Dictionary<(int Year, int Function), decimal>();
        var years = new HashSet<int>();
        foreach (var row in figures.Accounts)
        {
            years.Add(row.Year);
            if (row.Dranst == Operation)
                sums[(row.Year, row.Function)] = sums.GetValueOrDefault((row.Year, row.Function)) + row.Ore;
        }

        return CellLoop.Fill(table, first, last, (at, year) =>
        {
            if (!years.Contains(year))
                return null;
            var ore = at[Axis.Measure].Positions.Sum(p => sums.GetValueOrDefault((year, AccountList.Functions[p])));
            return (long)Math.Round(ore / OreInTenthOfMillion, MidpointRounding.AwayFromZero);
        });
    }
}

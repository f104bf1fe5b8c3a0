using Socialstat.Law;

namespace Socialstat.App;

/// <summary>A line of a grant in the synthetic municipality.</summary>
internal sealed record GrantMade
{
    public required string Id { get; init; }

    public required Help Help { get; init; }

    public required string Service { get; init; }

    public required string Provider { get; init; }

    public string Kind { get; init; } = "measure";

    public string Main { get; init; } = "";

    public required PriceUnit Unit { get; init; }

    public required int Units { get; init; }

    public required long PriceOre { get; init; }

    public required string Account { get; init; }

    public int ExpectedEnd { get; init; } = Day.Open;

    public string Paying { get; init; } = "";

    public int From => Help.From;

    public int To => Help.To;

    /// <summary>What is due for the days of a period: days times price, monthly payments on the first, weekly payments from the first day on.</summary>
    public long DueOre(int from, int to)
    {
        var (first, last) = (Math.Max(from, From), Math.Min(to, To));
        if (first > last)
            return 0;
        return Unit switch
        {
            PriceUnit.Day => (last - first + 1) * PriceOre * Units,
            PriceUnit.Hour => Weeks(first, last) * PriceOre * Units,
            _ => Firsts(first, last) * PriceOre * Units,
        };
    }

    private int Weeks(int first, int last)
    {
        var before = (first - From + 6) / 7;
        return Math.Max(0, ((last - From) / 7) - before + 1);
    }

    private static int Firsts(int first, int last)
    {
        var (from, to) = (DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
        return ((to.Year - from.Year) * 12) + to.Month - from.Month + (from.Day == 1 ? 1 : 0);
    }
}

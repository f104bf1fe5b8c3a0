using System.Globalization;

namespace Socialstat.Law;

/// <summary>A municipality that another one reports for.</summary>
/// <param name="Reporter">The municipality that sends.</param>
/// <param name="Municipality">The municipality that the records are about.</param>
/// <param name="InForce">Days on which the arrangement holds.</param>
/// <param name="Source">Where it is found.</param>
public sealed record Delegation(Municipality Reporter, Municipality Municipality, Period InForce, string Source);

/// <summary>The registered arrangements by which a municipality reports for a smaller neighbour (data/delegations.csv).</summary>
public static class Delegations
{
    private static readonly Delegation[] List = [.. DataFile.Read("delegations.csv").Select(FromRow)];

    /// <summary>All arrangements in the order of the list.</summary>
    public static IReadOnlyList<Delegation> All => List;

    /// <summary>Whether the reporter may report for the municipality on the day: its own, or one that it has an arrangement with.</summary>
    public static bool MayReport(string reporter, Municipality municipality, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        if (string.Equals(reporter, municipality.Code, StringComparison.Ordinal))
            return true;
        foreach (var delegation in List)
        {
            if (delegation.Municipality == municipality && delegation.Reporter.Code == reporter && delegation.InForce.Contains(day))
                return true;
        }

        return false;
    }

    private static Delegation FromRow(IReadOnlyDictionary<string, string> row) => new(
        Known(row["reporter"]),
        Known(row["municipality"]),
        new Period(Day(row["from"]), row["to"].Length == 0 ? null : Day(row["to"])),
        row["source"]);

    private static Municipality Known(string code) =>
        Geography.WithCode(code) ?? throw new InvalidOperationException($"delegations.csv: {code} is not a municipality.");

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

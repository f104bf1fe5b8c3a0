using System.Globalization;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>What a child on a step costs in a year, and where the price is from.</summary>
/// <param name="Step">Step.</param>
/// <param name="Kroner">Kroner for a full year; null when nothing is known.</param>
/// <param name="Source">Where it is from.</param>
public sealed record LadderPrice(int Step, decimal? Kroner, Text Source);

/// <summary>
/// Prices of the steps. The municipality's own unit costs price the placements; steps of support hold help of so many kinds that one price would say little,
/// so that they have one only when the municipality gives it.
/// </summary>
public static class LadderPrices
{
    /// <summary>Header of a municipality's own prices.</summary>
    public const string Header = "step;kroner";

    // The areas of the unit costs that hold the places of each step on the ladder of the joining report.
    private static readonly Dictionary<int, int[]> AreasOf = new Dictionary<int, int[]> { [4] = [7], [5] = [5, 6], [6] = [1, 2] };

    /// <summary>The prices of each step from 1.</summary>
    /// <param name="tables">Unit costs for each full-year user, of areas.</param>
    /// <param name="municipality">The municipality.</param>
    /// <param name="ladder">The classification; the joining report's areas fit only its own.</param>
    /// <param name="own">The municipality's own prices by step.</param>
    public static IReadOnlyList<LadderPrice> Of(IReadOnlyList<UnitCostTable> tables, Municipality municipality, LadderClassification ladder, IReadOnlyDictionary<int, decimal> own)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(municipality);
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(own);
        return [.. Enumerable.Range(1, ladder.Steps.Count - 1).Select(step => own.TryGetValue(step, out var given)
            ? new LadderPrice(step, given, new("kommunens egen pris", "the municipality's own price"))
            : ladder == LadderClassification.Joining && AreasOf.TryGetValue(step, out var areas) ? FromCosts(step, [.. tables.Where(t => areas.Contains(t.Area.Number))], municipality)
            : new LadderPrice(step, null, new("ingen pris", "no price")))];
    }

    /// <summary>The prices of a file.</summary>
    /// <exception cref="FormatException">A line cannot be read; the message says which.</exception>
    public static IReadOnlyDictionary<int, decimal> Read(IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var prices = new Dictionary<int, decimal>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].TrimStart('\uFEFF').Trim();
            if (line.Length == 0 || (i == 0 && line == Header))
                continue;
            if (line.Split(';') is not [var step, var kroner] || !int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || !decimal.TryParse(kroner.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var price) || !prices.TryAdd(number, price))
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{i + 1}: {line}"));
        }

        return prices;
    }

    /// <summary>What numbers on the steps cost in a year; steps without a price are left out.</summary>
    public static decimal CostOf(IReadOnlyList<LadderPrice> prices, Func<int, double> onStep)
    {
        ArgumentNullException.ThrowIfNull(prices);
        ArgumentNullException.ThrowIfNull(onStep);
        return prices.Where(p => p.Kroner is not null).Sum(p => p.Kroner!.Value * (decimal)onStep(p.Step));
    }

    /// <summary>The prices as a table.</summary>
    public static Grid Grid(IReadOnlyList<LadderPrice> prices, LadderClassification ladder)
    {
        ArgumentNullException.ThrowIfNull(prices);
        return new Grid("prices", new("Pris for et barn et helt år på trinnet", "Price of a child for a full year on the step"), [new("step", new("Trin", "Step")), new("kroner", new("Kroner", "Kroner"), 0), new("source", new("Hvorfra", "From where"))],
            [.. prices.Reverse().Select(p => (IReadOnlyList<GridCell>)[LadderGrids.Named(ladder, p.Step), p.Kroner, p.Source])]);
    }

    private static LadderPrice FromCosts(int step, IReadOnlyList<UnitCostTable> tables, Municipality municipality)
    {
        var rows = tables.Select(t => t.Rows[municipality.Index]).ToList();
        var (cost, users) = (rows.Sum(r => r.Cost), rows.Sum(r => r.Users));
        if (cost > 0 && users > 0)
            return new(step, cost / users, new($"kommunens enhedsudgift {tables[0].Year}", $"the municipality's unit cost {tables[0].Year}"));
        var (all, everyone) = (tables.Sum(t => t.Summary.Cost), tables.Sum(t => t.Summary.Users));
        return all > 0 && everyone > 0
            ? new(step, all / everyone, new($"landets enhedsudgift {tables[0].Year}; kommunen har ingen", $"the country's unit cost {tables[0].Year}; the municipality has none"))
            : new(step, null, new("ingen udgifter i regnskaberne", "no cost in the accounts"));
    }
}

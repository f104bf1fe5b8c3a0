using System.Globalization;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>The forecast as plain tables.</summary>
public static class ForecastGrids
{
    /// <summary>By month, with the sums of both years.</summary>
    public static Grid ByMonth(ForecastTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var years = table.Months.Select(m => m.Month.Year).Distinct();
        return new Grid("forecast", new($"Prognose pr. {table.CutOff:yyyy-MM-dd}, kr.", $"Forecast on {table.CutOff:yyyy-MM-dd}, kroner"),
            [new("month", new("Måned", "Month")), Kroner("granted", "Bevilget", "Granted"), Kroner("expected", "Forventet", "Expected"), Kroner("booked", "Bogført for måneden", "Booked for the month")],
            [
                .. table.Months.Select(m => (IReadOnlyList<GridCell>)[m.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), m.Granted.Amount, m.Expected.Amount, m.Booked?.Amount]),
                .. years.Select(y => (Year: y, Sum: table.InYear(y))).Select(y => (IReadOnlyList<GridCell>)[new Text($"I alt {y.Year}", $"All of {y.Year}"), y.Sum.Granted.Amount, y.Sum.Expected.Amount, GridCell.None]),
            ])
        {
            Note = new(
                "Prognosen er de bevillinger, der er givet eller ventes. Børn, der først får en bevilling senere, er ikke med; hvor mange der plejer at komme, ses på indsatstrappen. Bogført for måneden er det, der er kommet til nu, også for måneder, der ikke er slut.",
                "The forecast is the grants that are given or expected. Children who are granted something later are not in it; how many usually come is seen on the ladder. Booked for the month is what has come by now, for months that have not ended too."),
        };
    }

    /// <summary>What is expected by service, for both years and each month.</summary>
    public static Grid ByService(MoneyBook book, ForecastTable table)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(table);
        Kroner Sum(Kroner[] months, int from) => months.AsSpan(from, 12).ToArray().Aggregate(Socialstat.Law.Kroner.Zero, (sum, m) => sum + m);
        return new Grid("forecast_by_service", new("Forventet efter ydelse, kr.", "Expected by service, kroner"),
            [
                new("service", new("Ydelse", "Service")), Kroner("this_year", $"I alt {table.CutOff.Year}", $"All of {table.CutOff.Year}"), Kroner("next_year", $"I alt {table.CutOff.Year + 1}", $"All of {table.CutOff.Year + 1}"),
                .. table.Months.Select(m => m.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture)).Select(m => Kroner("m" + m.Replace('-', '_'), m, m)),
            ],
            [
                .. table.ByService.OrderByDescending(s => Sum(s.Value, 0).Ore).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => (IReadOnlyList<GridCell>)[
                    CommitmentGrids.NameOf(book, s.Key), Sum(s.Value, 0).Amount, Sum(s.Value, 12).Amount, .. s.Value.Select(m => (GridCell)m.Amount)]),
            ]);
    }

    private static GridColumn Kroner(string name, string danish, string english) => new(name, new(danish, english), 0);
}

using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>A month of the forecast.</summary>
/// <param name="Month">First day.</param>
/// <param name="Granted">What granted lines cost in it, open ones without end.</param>
/// <param name="Expected">What is expected: granted lines until they are expected to end or are replaced, and expected lines.</param>
/// <param name="Booked">What is booked to the cut-off for days in the month; null for months after it.</param>
public sealed record ForecastMonth(DateOnly Month, Kroner Granted, Kroner Expected, Kroner? Booked);

/// <summary>The forecast of the year of the cut-off day and the year after it, month by month.</summary>
/// <param name="CutOff">The cut-off day.</param>
/// <param name="Months">The 24 months.</param>
/// <param name="ByService">What is expected by service and month.</param>
public sealed record ForecastTable(DateOnly CutOff, IReadOnlyList<ForecastMonth> Months, IReadOnlyDictionary<string, Kroner[]> ByService)
{
    /// <summary>The sums of a year: granted and expected.</summary>
    public (Kroner Granted, Kroner Expected) InYear(int year) =>
        Months.Where(m => m.Month.Year == year).Aggregate((Kroner.Zero, Kroner.Zero), (sum, m) => (sum.Item1 + m.Granted, sum.Item2 + m.Expected));
}

/// <summary>Forecasts cost by month to the end of the year and through the next.</summary>
public static class Forecasts
{
    private const int MonthsShown = 24;

    /// <summary>The declaration.</summary>
    public static readonly Analysis Declaration = new()
    {
        Code = "forecast",
        Title = new("Prognose måned for måned", "Forecast by month"),
        Definition = new(
            "Bevilget er, hvad de bevilgede linjer koster i måneden, åbne linjer uden slut. Forventet lader åbne linjer slutte på deres forventede slutdato, når den ikke er passeret, lader forventede linjer erstatte dem, de nævner, fra deres første betaling, og tager forventede linjer med.",
            "Granted is what granted lines cost in the month, open lines without end. Expected lets open lines end on the day on which they are expected to, when it is not past, lets expected lines replace those they name from their first payment on, and counts expected lines."),
        Reading = new(
            "Læs det sådan: er forventet lavere end bevilget, er der indsatser, som ventes at slutte eller blive billigere; ellers er det nye eller dyrere.",
            "Read it like this: where expected is lower than granted, measures are expected to end or get cheaper; otherwise there are new or dearer ones."),
        Sources = [SourceRef.JoiningReport("4.4.1")],
        Layouts = [GrantsLayout.Declaration, PaymentPlansLayout.Declaration, RatesLayout.Declaration],
    };

    /// <summary>The forecast.</summary>
    public static ForecastTable Of(MoneyBook book, DateOnly cutOff)
    {
        ArgumentNullException.ThrowIfNull(book);
        var prices = new GrantPrices(book);
        var changes = new ExpectedChanges(book.Grants, prices);
        var question = new CommitmentQuestion(cutOff.Year, cutOff, UseExpectedEnds: true);
        var (granted, expected) = (new Kroner[MonthsShown], new Kroner[MonthsShown]);
        var services = new Dictionary<string, Kroner[]>(StringComparer.Ordinal);
        foreach (var grant in book.Grants)
        {
            if (!services.TryGetValue(grant.Service, out var service))
                services.Add(grant.Service, service = new Kroner[MonthsShown]);
            var end = Earlier(question.EndOf(grant), changes.LastDay(grant));
            for (var m = 0; m < MonthsShown; m++)
            {
                var first = question.First.AddMonths(m);
                var last = first.AddMonths(1).AddDays(-1);
                if (grant.From > last || grant.To < first)
                    continue;
                if (grant.Status == GrantStatus.Granted)
                    granted[m] += prices.Between(grant, first, last);
                if (grant.Status == GrantStatus.Granted || grant.From > cutOff || grant.Replaces is not null)
                {
                    var cost = prices.Between(grant, first, last, end);
                    expected[m] += cost;
                    service[m] += cost;
                }
            }
        }

        var booked = BookedFor(book, cutOff);
        return new ForecastTable(cutOff,
            [.. Enumerable.Range(0, MonthsShown).Select(m => new ForecastMonth(question.First.AddMonths(m), granted[m], expected[m], question.First.AddMonths(m) <= cutOff ? booked[m] : null))],
            services.Where(s => s.Value.Any(a => a.Ore != 0)).ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal));
    }

    // By the month that an amount begins to cover; what covers days before the year stands in none of its months.
    private static Kroner[] BookedFor(MoneyBook book, DateOnly cutOff)
    {
        var months = new Kroner[MonthsShown];
        foreach (var posting in book.Postings)
        {
            if (posting.BookedOn <= cutOff && posting.From.Year == cutOff.Year)
                months[posting.From.Month - 1] += posting.Amount;
        }

        return months;
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null ? other : other is null || one < other ? one : other;
}

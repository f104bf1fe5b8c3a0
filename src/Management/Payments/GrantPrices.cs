using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>
/// What grant lines cost in a period: by days when the price is for a day, else by the payments that fall in it. Lines of a payment plan take the place of the
/// grant's own price and rhythm. Each payment is rounded to the ore; the sum is exact.
/// </summary>
public sealed class GrantPrices
{
    private const decimal WholePercent = 100m;
    private readonly IReadOnlyDictionary<string, Provider> _providers;
    private readonly RateTable _rates;
    private readonly Dictionary<string, List<PaymentPlanLine>> _plans = new(StringComparer.Ordinal);

    /// <summary>Prices by the plans, rates and providers of a book.</summary>
    public GrantPrices(MoneyBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        _providers = book.Providers;
        _rates = new RateTable(book.Rates);
        foreach (var line in book.PaymentPlans)
        {
            if (!_plans.TryGetValue(line.GrantId, out var list))
                _plans.Add(line.GrantId, list = []);
            list.Add(line);
        }
    }

    /// <summary>
    /// What the line costs on the days between first and last, both inside; negative for income. Days on which a common rate is not defined cost nothing here and
    /// are told by <see cref="WithoutRate"/>.
    /// </summary>
    /// <param name="grant">The line.</param>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day.</param>
    /// <param name="end">Last day of the line when another than its own holds: an expected end, or the day before it is replaced.</param>
    public Kroner Between(Grant grant, DateOnly first, DateOnly last, DateOnly? end = null)
    {
        ArgumentNullException.ThrowIfNull(grant);
        var (from, to) = Inside(grant, first, last, end);
        if (from > to && !_plans.ContainsKey(grant.Id))
            return Kroner.Zero;
        if (!_plans.ContainsKey(grant.Id) && grant is { Unit: PriceUnit.Day, PriceKind: not PriceKind.Common })
            return Signed(grant, Amount(grant, grant.PriceKind, grant.Units, grant.Price!.Value) * (to.DayNumber - from.DayNumber + 1));
        var sum = Kroner.Zero;
        foreach (var payment in Payments(grant, first, last, end))
            sum += payment.Amount;
        return sum;
    }

    /// <summary>The payments of the line between two days; a price for a day is one payment a day.</summary>
    public IEnumerable<Payment> Payments(Grant grant, DateOnly first, DateOnly last, DateOnly? end = null)
    {
        ArgumentNullException.ThrowIfNull(grant);
        return _plans.TryGetValue(grant.Id, out var plan)
            ? plan.SelectMany(line => OfPlan(grant, line, first, last, end))
            : Own(grant, first, last, end);
    }

    /// <summary>The first day between two days on which the line has a payment by a common rate that is not defined; null when there is none.</summary>
    public DateOnly? WithoutRate(Grant grant, DateOnly first, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(grant);
        if (!_plans.TryGetValue(grant.Id, out var plan))
            return grant.PriceKind == PriceKind.Common ? Undefined(grant.RateCode!, OwnDays(grant, first, last, null)) : null;
        return plan.Where(line => (line.PriceKind ?? grant.PriceKind) == PriceKind.Common).Select(line => Undefined((line.RateCode ?? grant.RateCode)!, PlanDays(grant, line, first, last, null))).Where(d => d is not null).Min();
    }

    /// <summary>The first payment of the line; null when it has none.</summary>
    public DateOnly? FirstPayment(Grant grant)
    {
        ArgumentNullException.ThrowIfNull(grant);
        var last = grant.To ?? grant.From.AddYears(2);
        var days = _plans.TryGetValue(grant.Id, out var plan) ? plan.SelectMany(line => PlanDays(grant, line, DateOnly.MinValue, last, null)) : OwnDays(grant, grant.From, last, null);
        return days.Select(d => (DateOnly?)d).Min();
    }

    /// <summary>The rhythm of a line: its own, or that of its unit.</summary>
    public static PaymentRhythm RhythmOf(Grant grant)
    {
        ArgumentNullException.ThrowIfNull(grant);
        return grant.Unit == PriceUnit.Day ? PaymentRhythm.Daily : grant.Rhythm ?? grant.Unit switch
        {
            PriceUnit.Week => PaymentRhythm.Weekly,
            PriceUnit.TwoWeeks => PaymentRhythm.Biweekly,
            PriceUnit.Month => PaymentRhythm.Monthly,
            _ => PaymentRhythm.Once,
        };
    }

    private IEnumerable<Payment> Own(Grant grant, DateOnly first, DateOnly last, DateOnly? end) =>
        OwnDays(grant, first, last, end).Select(day => new Payment(day, Signed(grant, Priced(grant, grant.PriceKind, grant.Units, grant.Price, grant.RateCode, day)), false));

    private static IEnumerable<DateOnly> OwnDays(Grant grant, DateOnly first, DateOnly last, DateOnly? end)
    {
        var (from, to) = Inside(grant, first, last, end);
        return from > to ? [] : PaymentDays.From(RhythmOf(grant), grant.From, to, grant.PaymentDay ?? 1, from);
    }

    private IEnumerable<Payment> OfPlan(Grant grant, PaymentPlanLine line, DateOnly first, DateOnly last, DateOnly? end)
    {
        // What is paid counts on the day and with the amount that it was paid.
        if (line is { PaidAmount: { } amount, Rhythm: PaymentRhythm.Once or PaymentRhythm.Individual })
        {
            var on = line.PaidOn ?? line.PlannedOn!.Value;
            return on >= first && on <= last ? [new Payment(on, Signed(grant, amount), true)] : [];
        }

        var kind = line.PriceKind ?? grant.PriceKind;
        return PlanDays(grant, line, first, last, end).Select(day =>
            new Payment(day, Signed(grant, Priced(grant, kind, line.Units ?? grant.Units, line.Price ?? grant.Price, line.RateCode ?? grant.RateCode, day)), line.PaidOn is not null));
    }

    private static IEnumerable<DateOnly> PlanDays(Grant grant, PaymentPlanLine line, DateOnly first, DateOnly last, DateOnly? end)
    {
        if (line.Rhythm is PaymentRhythm.Once or PaymentRhythm.Individual)
        {
            var on = line.PaidOn ?? line.PlannedOn!.Value;
            return on >= first && on <= last && (end is null || on <= end) ? [on] : [];
        }

        var to = Earliest(last, line.To, line.To is null ? grant.To : null, end);
        return PaymentDays.From(line.Rhythm, line.From ?? grant.From, to, line.PaymentDay ?? grant.PaymentDay ?? 1, first);
    }

    private Kroner Priced(Grant grant, PriceKind kind, decimal units, Kroner? price, string? code, DateOnly day)
    {
        var each = kind == PriceKind.Common ? _rates.On(code!, day) ?? Kroner.Zero : price ?? Kroner.Zero;
        return Amount(grant, kind, units, each);
    }

    private Kroner Amount(Grant grant, PriceKind kind, decimal units, Kroner each)
    {
        var vat = _providers.TryGetValue(grant.Provider, out var provider) ? provider.VatPercent : WholePercent;
        var times = kind == PriceKind.Fixed ? 1m : units;
        return times == 1m && vat == WholePercent ? each : each * (times * vat / WholePercent);
    }

    private DateOnly? Undefined(string code, IEnumerable<DateOnly> days)
    {
        foreach (var day in days)
        {
            if (_rates.On(code, day) is null)
                return day;
        }

        return null;
    }

    private static (DateOnly From, DateOnly To) Inside(Grant grant, DateOnly first, DateOnly last, DateOnly? end) =>
        (grant.From > first ? grant.From : first, Earliest(last, grant.To, end));

    private static DateOnly Earliest(DateOnly day, params ReadOnlySpan<DateOnly?> others)
    {
        foreach (var other in others)
        {
            if (other < day)
                day = other.Value;
        }

        return day;
    }

    private static Kroner Signed(Grant grant, Kroner amount) => grant.IsIncome ? -amount : amount;
}

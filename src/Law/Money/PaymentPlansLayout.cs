namespace Socialstat.Law;

/// <summary>Payment plans.</summary>
public static class PaymentPlansLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "payment_plans",
        Title = new("Betalingsplaner", "Payment plans"),
        Description = new(
            "En række er en linje i en betalingsplan. Har en bevilling linjer her, gælder de i stedet for bevillingens egen pris og rytme: flere rytmer i én bevilling, enkelte betalinger på bestemte datoer, og hvad der er betalt.",
            "A row is a line of a payment plan. When a grant has lines here, they take the place of the grant's own price and rhythm: several rhythms in one grant, single payments on given days, and what has been paid."),
        Source = SourceRef.JoiningReport("4.4.1"),
        Key = [MoneyFields.GrantId, MoneyFields.Line],
        Columns =
        [
            Use.Always(MoneyFields.GrantId),
            Use.Always(MoneyFields.Line),
            Use.Always(MoneyFields.Rhythm),
            Use.Optional(MoneyFields.PlannedOn),
            Use.Optional(MoneyFields.StartDate),
            Use.Optional(MoneyFields.EndDate),
            Use.Optional(MoneyFields.PaymentDay),
            Use.Optional(MoneyFields.PriceKind),
            Use.Optional(MoneyFields.Units),
            Use.Optional(MoneyFields.Price),
            Use.Optional(MoneyFields.RateCode),
            Use.Optional(MoneyFields.PaidOn),
            Use.Optional(MoneyFields.PaidAmount),
        ],
    };
}

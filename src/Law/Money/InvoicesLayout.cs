namespace Socialstat.Law;

/// <summary>Invoices.</summary>
public static class InvoicesLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "invoices",
        Title = new("Fakturaer", "Invoices"),
        Description = new(
            "En række er en linje i en modtaget faktura eller kreditnota, også fra andre kommuner.",
            "A row is a line of a received invoice or credit note, from other municipalities too."),
        Source = SourceRef.JoiningReport("4.3.1 and 4.5.6"),
        Key = [MoneyFields.InvoiceId, MoneyFields.Line],
        Columns =
        [
            Use.Always(MoneyFields.InvoiceId),
            Use.Always(MoneyFields.Line),
            Use.Optional(MoneyFields.InvoiceKind),
            Use.Always(MoneyFields.Provider),
            Use.Optional(MoneyFields.FromMunicipality),
            Use.Optional(MoneyFields.Person),
            Use.Optional(MoneyFields.Service),
            Use.Optional(MoneyFields.GrantId),
            Use.Always(MoneyFields.Kroner),
            Use.Always(MoneyFields.PeriodStart),
            Use.Always(MoneyFields.PeriodEnd),
            Use.Always(MoneyFields.InvoicedOn),
            Use.Optional(MoneyFields.ReceivedOn),
            Use.Optional(MoneyFields.DueOn),
            Use.Optional(MoneyFields.Days),
            Use.Optional(MoneyFields.Price),
            Use.Optional(MoneyFields.Paragraph),
            Use.Optional(MoneyFields.PlacementType),
            Use.Optional(MoneyFields.PNumber),
            Use.Optional(MoneyFields.Account),
            Use.Optional(MoneyFields.Text),
        ],
    };
}

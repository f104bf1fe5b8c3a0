using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>Makes rows of postings, ledger balances, invoices and budgets.</summary>
internal static class FinanceRows
{
    /// <summary>A posting.</summary>
    public static Posting Posting(MoneyLine line)
    {
        line.InOrder(MoneyFields.PeriodStart, MoneyFields.PeriodEnd);
        return new Posting
        {
            Place = line.Place,
            Id = line.OwnText(MoneyFields.PostingId),
            Account = line.Account(),
            AccountText = line.Text(MoneyFields.Account),
            Amount = line.Amount(MoneyFields.Kroner)!.Value,
            BookedOn = line.Day(MoneyFields.BookedOn),
            From = line.Day(MoneyFields.PeriodStart),
            To = line.Day(MoneyFields.PeriodEnd),
            Person = line.Person(MoneyFields.Person),
            Service = line.TextOrNull(MoneyFields.Service),
            Provider = line.TextOrNull(MoneyFields.Provider),
            GrantId = line.TextOrNull(MoneyFields.GrantId),
            InvoiceId = line.TextOrNull(MoneyFields.InvoiceId),
            DocumentId = line.TextOrNull(MoneyFields.DocumentId),
            Text = line.Text(MoneyFields.Text),
        };
    }

    /// <summary>A balance.</summary>
    public static LedgerBalance Balance(MoneyLine line)
    {
        line.Within(MoneyFields.Month, 1, 12);
        return new LedgerBalance
        {
            Place = line.Place,
            Account = line.Account(),
            AccountText = line.Text(MoneyFields.Account),
            Year = line.Integer(MoneyFields.Year)!.Value,
            Month = line.Integer(MoneyFields.Month)!.Value,
            Amount = line.Amount(MoneyFields.Kroner)!.Value,
        };
    }

    /// <summary>A line of an invoice.</summary>
    public static Invoice Invoice(MoneyLine line)
    {
        line.InOrder(MoneyFields.PeriodStart, MoneyFields.PeriodEnd);
        return new Invoice
        {
            Place = line.Place,
            Id = line.OwnText(MoneyFields.InvoiceId),
            Line = line.Integer(MoneyFields.Line)!.Value,
            Kind = (InvoiceKind)Math.Max(0, line.Code(MoneyFields.InvoiceKind)),
            Provider = line.Text(MoneyFields.Provider),
            FromMunicipality = line.Municipality(MoneyFields.FromMunicipality),
            Person = line.Person(MoneyFields.Person),
            Service = line.TextOrNull(MoneyFields.Service),
            GrantId = line.TextOrNull(MoneyFields.GrantId),
            Amount = line.Amount(MoneyFields.Kroner)!.Value,
            From = line.Day(MoneyFields.PeriodStart),
            To = line.Day(MoneyFields.PeriodEnd),
            InvoicedOn = line.Day(MoneyFields.InvoicedOn),
            ReceivedOn = line.Date(MoneyFields.ReceivedOn),
            DueOn = line.Date(MoneyFields.DueOn),
            Days = line.Integer(MoneyFields.Days),
            Price = line.Amount(MoneyFields.Price),
            Paragraph = line.Provision(),
            PlaceType = line.PlaceType(),
            PNumber = line.TextOrNull(MoneyFields.PNumber),
            Account = line.TextOrNull(MoneyFields.Account) is null ? AccountCode.None : line.Account(),
            AccountText = line.Text(MoneyFields.Account),
            Text = line.Text(MoneyFields.Text),
        };
    }

    /// <summary>A line of a budget: activity times price, or an amount.</summary>
    public static BudgetLine Budget(MoneyLine line)
    {
        line.Within(MoneyFields.Month, 1, 12);
        if (line.Amount(MoneyFields.Kroner) is null && (line.Number(MoneyFields.Activity) is null || line.Amount(MoneyFields.BudgetPrice) is null))
            line.Break(Validation.MoneyRules.PriceMissing, MoneyFields.Kroner, new("Skriv aktivitet og pris, eller et beløb", "Write activity and price, or an amount"));
        return new BudgetLine
        {
            Place = line.Place,
            Year = line.Integer(MoneyFields.Year)!.Value,
            Month = line.Integer(MoneyFields.Month),
            Service = line.TextOrNull(MoneyFields.Service),
            Account = line.Account(),
            AccountText = line.Text(MoneyFields.Account),
            District = line.Text(MoneyFields.District),
            Activity = line.Number(MoneyFields.Activity),
            UnitPrice = line.Amount(MoneyFields.BudgetPrice),
            Amount = line.Amount(MoneyFields.Kroner),
        };
    }
}

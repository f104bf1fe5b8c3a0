using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>
/// Holds every invoice against what has been granted (joining report, 4.3.1 and 4.5.6): paid when a grant exists and the amount is within the margin of what
/// has been committed for its days; otherwise held with all its reasons.
/// </summary>
public static class InvoiceControl
{
    private const int InARow = 3;

    /// <summary>The declaration.</summary>
    public static readonly Analysis Declaration = new()
    {
        Code = "invoices",
        Title = new("Fakturakontrol", "Invoice control"),
        Definition = new(
            "En faktura betales, når der er en bevilling til barnet, leverandøren og ydelsen, fakturaens dage ligger i bevillingen, og beløbet højst afviger marginen fra det disponerede for de samme dage. Marginen er 5 procent eller ydelsens egen i procent og kroner; er der begge, skal begge holdes. Ellers holdes den tilbage med alle sine grunde. Alle fakturaer på en bevilling holdes også samlet op mod det disponerede.",
            "An invoice is paid when there is a grant for the child, the provider and the service, its days lie inside the grant, and the amount deviates by at most the margin from what has been committed for the same days. The margin is 5 percent or the service's own in percent and kroner; where there are both, both must hold. Otherwise it is held with all its reasons. All invoices of a grant are also held against the commitment together."),
        Reading = new(
            "Læs det sådan: en tilbageholdt faktura er en opgave til sagsbehandleren: ret bevillingen, hvis den er forkert, ellers afvis regningen; mange små afvigelser til samme side ses i den samlede kontrol.",
            "Read it like this: a held invoice is a task for the caseworker: change the grant where it is wrong, otherwise refuse the bill; many small deviations to the same side are seen in the control of them together."),
        Sources = [SourceRef.JoiningReport("4.3.1"), SourceRef.JoiningReport("4.5.6")],
        Layouts = [InvoicesLayout.Declaration, GrantsLayout.Declaration, ServicesLayout.Declaration],
    };

    /// <summary>Decides on every invoice.</summary>
    /// <param name="book">What the municipality has imported.</param>
    /// <param name="committed">What has been committed for the days of a grant.</param>
    /// <param name="usual">The margin where the service has none of its own.</param>
    public static InvoiceControlResult Of(MoneyBook book, Func<Grant, Period, Kroner> committed, InvoiceMargin? usual = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(committed);
        var grants = book.Grants.Where(g => !g.IsIncome && g.Status == GrantStatus.Granted).ToList();
        var (byId, byPerson) = (grants.ToDictionary(g => g.Id, StringComparer.Ordinal), grants.ToLookup(g => g.Person));
        var seen = new HashSet<(string, PersonId, string?, DateOnly, DateOnly, long)>();
        var decisions = new List<InvoiceDecision>(book.Invoices.Count);
        foreach (var invoice in book.Invoices.OrderBy(i => i.InvoicedOn).ThenBy(i => i.Place.File).ThenBy(i => i.Place.Row))
            decisions.Add(Decide(invoice));
        return new InvoiceControlResult(decisions, Together(decisions));

        InvoiceDecision Decide(Invoice invoice)
        {
            var margin = MarginOf(invoice, book, usual ?? InvoiceMargin.Usual);
            var missing = MunicipalBills.MissingIn(invoice, book);
            if (invoice.Kind == InvoiceKind.CreditNote || invoice.Amount < Kroner.Zero)
                return new InvoiceDecision(invoice, InvoiceOutcome.Credit, [], GrantOf(invoice, byId, byPerson), null, margin, missing);
            var reasons = new List<HoldReason>();
            var grant = invoice.Person.IsGiven ? GrantOf(invoice, byId, byPerson) : null;
            if (!invoice.Person.IsGiven)
                reasons.Add(HoldReason.NoPerson);
            else if (grant is null)
                reasons.Add(HoldReason.NoGrant);
            Kroner? due = null;
            if (grant is not null)
            {
                due = committed(grant, new Period(invoice.From, invoice.To));
                if (invoice.From < grant.From || invoice.To > (grant.To ?? DateOnly.MaxValue))
                    reasons.Add(HoldReason.PeriodOutsideGrant);
                if (!margin.Allows(invoice.Amount, due.Value))
                    reasons.Add(invoice.Amount > due.Value ? HoldReason.AmountOver : HoldReason.AmountUnder);
                if (IsOtherwise(invoice, grant))
                    reasons.Add(HoldReason.WrongParagraphOrAccount);
            }

            if (!seen.Add((invoice.Provider, invoice.Person, invoice.Service, invoice.From, invoice.To, invoice.Amount.Ore)))
                reasons.Add(HoldReason.Duplicate);
            if (missing.Count > 0)
                reasons.Add(HoldReason.MissingData);
            return new InvoiceDecision(invoice, reasons.Count == 0 ? InvoiceOutcome.Pay : InvoiceOutcome.Hold, reasons, grant, due, margin, missing);
        }
    }

    // The grant that is named, if it is the child's; otherwise the one of child, provider and service that shares most days with the invoice.
    private static Grant? GrantOf(Invoice invoice, Dictionary<string, Grant> byId, ILookup<PersonId, Grant> byPerson)
    {
        if (invoice.GrantId is { } id)
            return byId.TryGetValue(id, out var named) && named.Person == invoice.Person && named.Provider == invoice.Provider ? named : null;
        return byPerson[invoice.Person].Where(g => g.Provider == invoice.Provider && (invoice.Service is null || g.Service == invoice.Service))
            .OrderByDescending(g => SharedDays(invoice, g)).ThenBy(g => Math.Abs(g.From.DayNumber - invoice.From.DayNumber)).FirstOrDefault();
    }

    private static int SharedDays(Invoice invoice, Grant grant) =>
        Math.Max(0, Math.Min(invoice.To.DayNumber, (grant.To ?? DateOnly.MaxValue).DayNumber) - Math.Max(invoice.From.DayNumber, grant.From.DayNumber) + 1);

    private static bool IsOtherwise(Invoice invoice, Grant grant) =>
        (invoice.Paragraph is { } paragraph && paragraph != grant.Paragraph) || (invoice.PlaceType is { } place && grant.PlaceType is { } granted && place != granted)
        || (invoice.Account.IsRead && grant.Account.IsRead && invoice.Account.Place != grant.Account.Place);

    private static InvoiceMargin MarginOf(Invoice invoice, MoneyBook book, InvoiceMargin usual) =>
        invoice.Service is { } id && book.Services.TryGetValue(id, out var service) && (service.TolerancePercent is not null || service.ToleranceAmount is not null)
            ? usual with { Percent = service.TolerancePercent ?? usual.Percent, Cap = service.ToleranceAmount ?? usual.Cap }
            : usual;

    private static List<CumulativeControl> Together(List<InvoiceDecision> decisions)
    {
        var found = new List<CumulativeControl>();
        foreach (var own in decisions.Where(d => d.Grant is not null && d.Committed is not null && !d.Reasons.Contains(HoldReason.Duplicate)).GroupBy(d => d.Grant!.Id))
        {
            var lines = own.OrderBy(d => d.Invoice.From).ToList();
            var (invoiced, committed) = (new Kroner(lines.Sum(d => d.Invoice.Amount.Ore)), new Kroner(lines.Sum(d => d.Committed!.Value.Ore)));
            if (invoiced == committed)
                continue;
            var side = Math.Sign(lines[^1].Deviation!.Value.Ore);
            var sameWay = side == 0 ? 0 : Enumerable.Reverse(lines).TakeWhile(d => Math.Sign(d.Deviation!.Value.Ore) == side).Count();
            found.Add(new CumulativeControl(lines[0].Grant!, lines.Count, invoiced, committed, sameWay, sameWay >= InARow || !lines[0].Margin.Allows(invoiced, committed)));
        }

        return [.. found.OrderByDescending(c => c.IsAlert).ThenByDescending(c => c.Deviation.Absolute).ThenBy(c => c.Grant.Id, StringComparer.Ordinal)];
    }
}

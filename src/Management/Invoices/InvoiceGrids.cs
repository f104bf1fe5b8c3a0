using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>Invoice control as plain tables for pages and files.</summary>
public static class InvoiceGrids
{
    /// <summary>How many invoices and kroner came to what.</summary>
    public static Grid Outcomes(InvoiceControlResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new Grid("outcomes", new("Hvad kontrollen kom til", "What the control came to"), [new("outcome", new("Udfald", "Outcome")), new("lines", new("Linjer", "Lines"), 0), new("kroner", new("Kroner", "Kroner"), 0)],
            [
                .. Enum.GetValues<InvoiceOutcome>().Select(o => (IReadOnlyList<GridCell>)[Words(o), result.Decisions.Count(d => d.Outcome == o), result.Decisions.Where(d => d.Outcome == o).Sum(d => d.Invoice.Amount.Amount)]),
                .. Enum.GetValues<HoldReason>().Where(r => result.Decisions.Any(d => d.Reasons.Contains(r))).Select(r => (IReadOnlyList<GridCell>)[new Text("grund: " + Words(r).Da, "reason: " + Words(r).En), result.Decisions.Count(d => d.Reasons.Contains(r)), result.Decisions.Where(d => d.Reasons.Contains(r)).Sum(d => d.Invoice.Amount.Amount)]),
            ])
        { Note = new("En linje kan have flere grunde, så grundene lægges ikke sammen.", "A line can have several reasons, so that the reasons do not add up.") };
    }

    /// <summary>The lines that are held, largest amount first.</summary>
    public static Grid Held(MoneyBook book, InvoiceControlResult result)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(result);
        return new Grid("held", new("Holdte regninger", "Held invoices"),
            [
                new("invoice", new("Regning", "Invoice")), new("provider", new("Leverandør", "Provider")), new("child", new("Barn", "Child")), new("from", new("Fra", "From")), new("to", new("Til", "To")), new("amount", new("Beløb, kr.", "Amount, kroner"), 2), new("committed", new("Disponeret, kr.", "Committed, kroner"), 2),
                new("deviation", new("Afvigelse, kr.", "Deviation, kroner"), 2), new("reasons", new("Hvorfor", "Why")),
            ],
            [
                .. result.Decisions.Where(d => d.Outcome != InvoiceOutcome.Pay).OrderByDescending(d => Math.Abs(d.Invoice.Amount.Ore)).Select(d => (IReadOnlyList<GridCell>)[
                    $"{d.Invoice.Id}/{d.Invoice.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}", book.Providers.TryGetValue(d.Invoice.Provider, out var provider) ? provider.Name : d.Invoice.Provider, d.Invoice.Person.IsGiven ? d.Invoice.Person.ToString() : "", d.Invoice.From, d.Invoice.To, d.Invoice.Amount.Amount,
                    d.Committed?.Amount, d.Deviation?.Amount, d.Outcome == InvoiceOutcome.Credit ? Words(InvoiceOutcome.Credit) : new Text(string.Join("; ", d.Reasons.Select(r => Words(r).Da)), string.Join("; ", d.Reasons.Select(r => Words(r).En)))]),
            ])
        { Empty = new("Ingen regninger holdes.", "No invoices are held.") };
    }

    /// <summary>Grants whose invoices together are outside the margin, or keep deviating to the same side.</summary>
    public static Grid Cumulative(MoneyBook book, InvoiceControlResult result)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(result);
        return new Grid("cumulative", new("Regninger lagt sammen pr. bevilling", "Invoices together for each grant"),
            [
                new("grant", new("Bevilling", "Grant")), new("service", new("Ydelse", "Service")), new("invoices", new("Regninger", "Invoices"), 0), new("invoiced", new("Regninger, kr.", "Invoiced, kroner"), 2), new("committed", new("Disponeret, kr.", "Committed, kroner"), 2), new("deviation", new("Afvigelse, kr.", "Deviation, kroner"), 2),
                new("percent", new("Afvigelse, %", "Deviation, %"), 1), new("same_way", new("I træk til samme side", "In a row to the same side"), 0),
            ],
            [.. result.Cumulative.Where(c => c.IsAlert).Select(c => (IReadOnlyList<GridCell>)[GridCell.Of(c.Grant.Id) with { Path = "commitments?line=" + Uri.EscapeDataString(c.Grant.Id) }, CommitmentGrids.NameOf(book, c.Grant.Service), c.Invoices, c.Invoiced.Amount, c.Committed.Amount, c.Deviation.Amount, c.Percent, c.SameWay])])
        { Empty = new("Ingen: regningerne til hver bevilling er tilsammen inden for marginen og trækker ikke til samme side.", "None: the invoices of each grant are together within the margin and do not pull to the same side.") };
    }

    /// <summary>An outcome in words.</summary>
    public static Text Words(InvoiceOutcome outcome) => outcome switch
    {
        InvoiceOutcome.Pay => new("betales", "paid"),
        InvoiceOutcome.Hold => new("holdes", "held"),
        _ => new("kreditnota: behandles for sig", "credit note: handled by itself"),
    };

    /// <summary>A reason in words.</summary>
    public static Text Words(HoldReason reason) => reason switch
    {
        HoldReason.NoPerson => new("intet barn", "no child"),
        HoldReason.NoGrant => new("ingen bevilling", "no grant"),
        HoldReason.PeriodOutsideGrant => new("perioden ligger uden for bevillingen", "the period is outside the grant"),
        HoldReason.AmountOver => new("beløbet er for højt", "the amount is too high"),
        HoldReason.AmountUnder => new("beløbet er for lavt", "the amount is too low"),
        HoldReason.Duplicate => new("samme regning er set før", "the same has been billed before"),
        HoldReason.WrongParagraphOrAccount => new("paragraf, sted eller konto passer ikke", "provision, place or account does not fit"),
        _ => new("oplysninger fra anden kommune mangler", "data from another municipality are missing"),
    };
}

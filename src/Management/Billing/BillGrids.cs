using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>Bills between municipalities as plain tables for pages and files.</summary>
public static class BillGrids
{
    private static readonly GridColumn Child = new("child", new("Barn", "Child")), From = new("from", new("Fra", "From")), To = new("to", new("Til", "To")), Amount = new("amount", new("Beløb, kr.", "Amount, kroner"), 2), Missing = new("missing", new("Mangler", "Missing"));

    /// <summary>Bills received and what they lack.</summary>
    public static Grid Incoming(MunicipalBillTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new Grid("incoming", new("Modtagne regninger", "Bills received"), [new("invoice", new("Regning", "Invoice")), new("sender", new("Fra kommune", "From municipality")), Child, From, To, Amount, Missing, new("agreement", new("Aftale", "Agreement"))],
            [.. table.Incoming.Select(b => (IReadOnlyList<GridCell>)[$"{b.Invoice.Id}/{b.Invoice.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}", b.From?.Name ?? "", b.Invoice.Person.IsGiven ? b.Invoice.Person.ToString() : "", b.Invoice.From, b.Invoice.To, b.Invoice.Amount.Amount, Names(b.Missing), b.HasAgreement ? new Text("ja", "yes") : new Text("nej", "no")])])
        { Empty = new("Ingen: der er ikke kommet regninger fra andre kommuner for dage i perioden.", "None: no bills have come from other municipalities for days in the period.") };
    }

    /// <summary>Bills to send, with all that they must say.</summary>
    public static Grid Outgoing(MoneyBook book, MunicipalBillTable table)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(table);
        return new Grid("outgoing", new("Regninger at sende", "Bills to send"),
            [new("grant", new("Bevilling", "Grant")), new("receiver", new("Til kommune", "To municipality")), Child, new("service", new("Ydelse", "Service")), new("paragraph", new("Paragraf", "Provision")), new("place", new("Sted", "Place")), new("p_number", new("P-nummer", "P-number")), From, To, new("days", new("Døgn", "Days"), 0), Amount, Missing],
            [.. table.Outgoing.Select(b => (IReadOnlyList<GridCell>)[b.Grant.Id, b.To.Name, b.Grant.Person.ToString(), CommitmentGrids.NameOf(book, b.Grant.Service), b.Grant.Paragraph.ToString(), b.Grant.PlaceType is { } place ? place.Title : GridCell.None, b.PNumber ?? "", b.Period.From, GridCell.Of(b.Period.To), b.Days, b.Amount.Amount, Names(b.Missing)])])
        { Empty = new("Ingen: kommunen handler ikke for børn, som andre kommuner betaler for i perioden.", "None: the municipality does not act for children whom other municipalities pay for in the period.") };
    }

    private static Text Names(IReadOnlyList<Field> fields) => new(string.Join(", ", fields.Select(f => f.Label.Da)), string.Join(", ", fields.Select(f => f.Label.En)));
}

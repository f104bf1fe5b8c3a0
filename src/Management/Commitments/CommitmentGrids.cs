using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>The commitment accounts as plain tables for pages and files.</summary>
public static class CommitmentGrids
{
    private static readonly GridColumn[] Amounts =
    [
        Kroner("calculated", "Beregnet til dato", "Calculated to date"), Kroner("committed", "Disponeret resten af året", "Committed for the rest"), Kroner("forecast", "Forventet (A)", "Forecast (A)"), Kroner("booked", "Bogført til dato", "Booked to date"),
        Kroner("deviation", "Bogført minus beregnet", "Booked less calculated"), Kroner("forecast_b", "Bogført + disponeret (B)", "Booked + committed (B)"), Kroner("forecast_c", "Lukkede måneder bogført (C)", "Closed months booked (C)"),
    ];

    /// <summary>By service, with the sum, what is booked on no line, and all that finance has booked.</summary>
    public static Grid ByService(MoneyBook book, CommitmentTable table)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(table);
        var services = table.Lines.GroupBy(l => l.Grant.Service).Select(g => (Name: NameOf(book, g.Key), Children: g.Select(l => l.Grant.Person).Distinct().Count(), Sum: Sum(g))).OrderByDescending(s => s.Sum.Forecast.Ore);
        return new Grid("by_service", new($"Efter ydelse pr. {table.Question.CutOff:yyyy-MM-dd}, kr.", $"By service on {table.Question.CutOff:yyyy-MM-dd}, kroner"), [new("service", new("Ydelse", "Service")), new("children", new("Børn", "Children"), 0), .. Amounts],
            [
                .. services.Select(s => (IReadOnlyList<GridCell>)[s.Name, s.Children, .. Cells(s.Sum)]),
                [new Text("I alt på bevillinger", "All on grants"), table.Lines.Select(l => l.Grant.Person).Distinct().Count(), .. Cells(table.Total)],
                [new Text("Bogført uden bevilling", "Booked on no grant"), GridCell.None, GridCell.None, GridCell.None, GridCell.None, table.NotOnLines.Amount, GridCell.None, GridCell.None, GridCell.None],
                [new Text("Bogført i alt i økonomisystemet", "All booked by finance"), GridCell.None, GridCell.None, GridCell.None, GridCell.None, table.BookedInAll.Amount, GridCell.None, GridCell.None, GridCell.None],
            ])
        { Note = new("A bruger det beregnede til dato, B det bogførte, C det bogførte i lukkede måneder. Mangler der regninger, er B og C for lave.", "A uses what is calculated to date, B what is booked, C what is booked in closed months. Where bills are missing, B and C are too low.") };
    }

    /// <summary>By child, dearest first; each leads to the child's own lines.</summary>
    public static Grid ByChild(CommitmentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var first = new Dictionary<PersonId, string>();
        foreach (var line in table.Lines)
            first.TryAdd(line.Grant.Person, line.Grant.Id);
        return new Grid("by_child", new("Efter barn, kr.", "By child, kroner"), [new("child", new("Barn", "Child")), new("lines", new("Bevillinger", "Grants"), 0), .. Amounts],
            [.. table.ByChild().OrderByDescending(c => c.Amounts.Forecast.Ore).Select(c => (IReadOnlyList<GridCell>)[GridCell.Of(c.Person.ToString()) with { Path = "commitments?line=" + Uri.EscapeDataString(first[c.Person]) }, c.Lines, .. Cells(c.Amounts)])]);
    }

    /// <summary>The lines of the child that a line belongs to; none when there is no such line.</summary>
    public static Grid Lines(MoneyBook book, CommitmentTable table, string line)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(table);
        var person = table.Lines.FirstOrDefault(l => l.Grant.Id == line)?.Grant.Person;
        return LinesOf(book, person is { } known ? new($"Barnets bevillinger, kr.: {known}", $"The child's grants, kroner: {known}") : new("Barnets bevillinger", "The child's grants"), table.Lines.Where(l => l.Grant.Person == person));
    }

    /// <summary>All lines, by child and first day.</summary>
    public static Grid AllLines(MoneyBook book, CommitmentTable table)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(table);
        return LinesOf(book, new("Alle bevillinger, kr.", "All grants, kroner"), table.Lines);
    }

    private static Grid LinesOf(MoneyBook book, Text title, IEnumerable<CommitmentLine> lines)
    {
        return new Grid("lines", title,
            [
                new("grant", new("Bevilling", "Grant")), new("child", new("Barn", "Child")), new("service", new("Ydelse", "Service")), new("provider", new("Leverandør", "Provider")), new("paragraph", new("Paragraf", "Provision")), new("from", new("Fra", "From")), new("to", new("Til", "To")),
                new("price", new("Pris, kr.", "Price, kroner"), 2), .. Amounts, new("unbooked", new("Måneder uden bogføring", "Months without a posting")),
            ],
            [
                .. lines.Select(l => (IReadOnlyList<GridCell>)[
                    l.Grant.Id, l.Grant.Person.ToString(), NameOf(book, l.Grant.Service), book.Providers.TryGetValue(l.Grant.Provider, out var provider) ? provider.Name : l.Grant.Provider, l.Grant.Paragraph.ToString(), l.Grant.From, GridCell.Of(l.Grant.To), l.Grant.Price?.Amount, .. Cells(l.Amounts),
                    string.Join(", ", l.UnbookedMonths.Select(m => m.ToString(System.Globalization.CultureInfo.InvariantCulture)))]),
            ]);
    }

    /// <summary>What has been granted but not billed for months that have ended, largest first.</summary>
    public static Grid NotBilled(MoneyBook book, CommitmentTable table)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(table);
        return new Grid("not_billed", new("Bevilget, men uden regning", "Granted but not billed"),
            [new("grant", new("Bevilling", "Grant")), new("child", new("Barn", "Child")), new("service", new("Ydelse", "Service")), new("provider", new("Leverandør", "Provider")), Kroner("missing", "Mangler, kr.", "Missing, kroner"), Kroner("overdue", "Heraf over fristen, kr.", "Of it overdue, kroner"), new("months", new("Måneder, der ikke er bogført for", "Months for which nothing is booked"))],
            [
                .. NotBilledLines(table).Select(l => (IReadOnlyList<GridCell>)[
                    GridCell.Of(l.Grant.Id) with { Path = "commitments?line=" + Uri.EscapeDataString(l.Grant.Id) }, l.Grant.Person.ToString(), NameOf(book, l.Grant.Service), book.Providers.TryGetValue(l.Grant.Provider, out var provider) ? provider.Name : l.Grant.Provider,
                    l.Amounts.NotBilled.Amount, l.Amounts.Overdue.Amount, string.Join(", ", l.NotBilledMonths.Select(m => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{table.Question.Year}-{m:00}")))]),
            ])
        {
            Empty = new("Ingen: der er bogført for alt, der er bevilget for måneder, som er slut.", "None: something is booked for all that is granted for months that have ended."),
            Note = new(
                "Det, der er bevilget for måneder, som er slut, minus det, der er bogført for de samme dage, uanset hvornår det er bogført. Leverandører, der sender regning bagud, mangler som regel den seneste måned; over fristen er det, når leverandørens egen frist er gået, ellers 30 dage efter måneden.",
                "What is granted for months that have ended, less what is booked for the same days, whenever it was booked. Providers that bill afterwards usually lack the latest month; it is overdue when the provider's own time has run out, otherwise 30 days after the month."),
        };
    }

    /// <summary>The lines behind <see cref="NotBilled"/>.</summary>
    public static IReadOnlyList<CommitmentLine> NotBilledLines(CommitmentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return [.. table.Lines.Where(l => l.Amounts.NotBilled.Ore > 0).OrderByDescending(l => l.Amounts.NotBilled.Ore)];
    }

    /// <summary>The service's name; its id where the catalogue does not have it.</summary>
    public static string NameOf(MoneyBook book, string service)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Services.TryGetValue(service, out var known) ? known.Name : service;
    }

    private static CommitmentAmounts Sum(IEnumerable<CommitmentLine> lines) => lines.Aggregate(default(CommitmentAmounts), (sum, l) => sum + l.Amounts);

    private static IEnumerable<GridCell> Cells(CommitmentAmounts a) => [a.Calculated.Amount, a.Committed.Amount, a.Forecast.Amount, a.Booked.Amount, a.Deviation.Amount, a.ForecastFromBooked.Amount, a.ForecastOverwritten.Amount];

    private static GridColumn Kroner(string name, string danish, string english) => new(name, new(danish, english), 0);
}

using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Publication;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>Pages of the analyses of imported money.</summary>
internal static class MoneyPages
{
    public static AnalysisPage Commitments { get; } = Page(CommitmentAccounts.Declaration, AnalysisGroup.Money, new("Hvad er bevilget, hvad er bogført, og hvad ender året på?", "What has been granted, what is booked, and what will the year end at?"), CommitmentAnswer);

    public static AnalysisPage Invoices { get; } = Page(InvoiceControl.Declaration, AnalysisGroup.Mending, new("Hvilke regninger skal holdes, og hvorfor?", "Which invoices must be held, and why?"), InvoiceAnswer);

    public static AnalysisPage Expensive { get; } = Page(ExpensiveCases.Declaration, AnalysisGroup.Money, new("Hvilke sager er dyrest, og hvor kan der søges refusion?", "Which cases are dearest, and where can refund be claimed?"), ExpensiveAnswer);

    public static AnalysisPage Occupancy { get; } = Page(OccupancyControl.Declaration, AnalysisGroup.Money, new("Er pladserne på egne tilbud fyldt?", "Are the places of own offers filled?"), OccupancyAnswer);

    public static AnalysisPage Hours { get; } = Page(HourControl.Declaration, AnalysisGroup.Money, new("Bruger egne leverandører de timer, der er bevilget?", "Do own providers use the hours that are granted?"), HourAnswer);

    public static AnalysisPage Bills { get; } = Page(MunicipalBills.Declaration, AnalysisGroup.Money, new("Hvad skal sendes til og kræves af andre kommuner?", "What must be sent to and asked of other municipalities?"), BillAnswer);

    /// <summary>The commitment accounts of the year of the day, until the day.</summary>
    public static CommitmentTable CommitmentsOf(MunicipalData data, DateOnly day) => data.Keep(("commitments", day), () => CommitmentCounts.Of(data.Money.Book, new CommitmentQuestion(day.Year, day)));

    /// <summary>What is committed for the days of a grant, without the sign of income.</summary>
    public static Func<Grant, Period, Kroner> Committed(MunicipalData data)
    {
        var prices = data.Keep("prices", () => new GrantPrices(data.Money.Book));
        return (grant, period) => prices.Between(grant, period.From, period.To ?? period.From) is var amount && grant.IsIncome ? -amount : amount;
    }

    /// <summary>A page that needs imported money, and says so where there is none.</summary>
    public static AnalysisPage Page(Analysis analysis, AnalysisGroup group, Text question, Func<Asked, AnalysisAnswer> make) => new()
    {
        Analysis = analysis,
        Group = group,
        Roles = AnalysisPage.Stewards,
        Question = question,
        Make = asked => asked.Data.Money.Files.Count > 0 ? make(asked)
            : new AnalysisAnswer([new AnswerNotice("info", new("Kommunen har endnu ikke læst økonomi ind. Det gøres med kommandoen money import.", "The municipality has not imported money yet. It is done with the command money import."))]),
    };

    private static AnalysisAnswer CommitmentAnswer(Asked asked)
    {
        var (reader, book) = (asked.Reader, asked.Data.Money.Book);
        var day = asked.Day("on", asked.Data.Today);
        var table = CommitmentsOf(asked.Data, day);
        var fields = MunicipalFields.Day(reader, "on", reader.Say("Opgjort pr.", "As of"), day);
        if (reader.Value("line") is { } line)
        {
            return new AnalysisAnswer([new AnswerGrid(CommitmentGrids.Lines(book, table, line)), new AnswerText(new("Se alle børn ved at fjerne bevillingen fra adressen, eller gå tilbage.", "See all children by taking the grant out of the address, or go back."))]) { Fields = fields, Persons = 1 };
        }

        var total = table.Total;
        var services = CommitmentGrids.ByService(book, table);
        return new AnalysisAnswer(
        [
            new AnswerFigures(
            [
                new(new($"Forventet {day.Year}", $"Forecast {day.Year}"), OverviewPage.Million(total.Forecast.Amount), new("beregnet til dato og disponeret for resten", "calculated to date and committed for the rest")),
                new(new("Bogført til dato", "Booked to date"), OverviewPage.Million(table.BookedInAll.Amount), new("heraf uden bevilling: " + table.NotOnLines.WholeIn(Language.Danish) + " kr.", "of it on no grant: DKK " + table.NotOnLines.WholeIn(Language.English))),
                new(new("Bogført minus beregnet", "Booked less calculated"), OverviewPage.Million(total.Deviation.Amount), new("efter den dag, det er bogført; negativt: regninger mangler, eller indsatser er holdt op", "by the day of booking; negative: bills are missing, or measures have stopped")),
                OverviewPage.NotBilled(table),
            ]),
            new AnswerChart(new("Beregnet og bogført til dato efter ydelse", "Calculated and booked to date by service"), new("Kroner", "Kroner"), Largest(reader, services), ChartType.Bar) { Height = 130 + (Math.Min(10, services.Rows.Count - 3) * 44) },
            new AnswerGrid(services), new AnswerGrid(CommitmentGrids.NotBilled(book, table)), new AnswerGrid(CommitmentGrids.ByChild(table)),
        ])
        { Fields = fields, Persons = table.Lines.Select(l => l.Grant.Person).Distinct().Count() };
    }

    // The ten services that cost most; the last three rows are sums.
    private static ChartData Largest(Reader reader, Statistics.Grid services)
    {
        var rows = services.Rows.SkipLast(3).Take(10).ToList();
        decimal? Of(IReadOnlyList<Statistics.GridCell> row, string column) => row[services.Columns.ToList().FindIndex(c => c.Name == column)].Number;
        return new ChartData([.. rows.Select(r => r[0].Text!.In(reader.Language))], [new(reader.Say("Beregnet", "Calculated"), [.. rows.Select(r => Of(r, "calculated"))]), new(reader.Say("Bogført", "Booked"), [.. rows.Select(r => Of(r, "booked"))])], IsTime: false, "");
    }

    private static AnalysisAnswer InvoiceAnswer(Asked asked)
    {
        var book = asked.Data.Money.Book;
        var result = asked.Data.Keep("invoices", () => InvoiceControl.Of(book, Committed(asked.Data)));
        var held = InvoiceGrids.Held(book, result);
        return new AnalysisAnswer([new AnswerGrid(InvoiceGrids.Outcomes(result)), new AnswerGrid(held), new AnswerGrid(InvoiceGrids.Cumulative(book, result))]) { Persons = result.Decisions.Select(d => d.Invoice.Person).Where(p => p.IsGiven).Distinct().Count() };
    }

    private static AnalysisAnswer ExpensiveAnswer(Asked asked)
    {
        var (data, book) = (asked.Data, asked.Data.Money.Book);
        var year = asked.Number("year", data.Today.Year, 2000, 2100);
        var fields = MunicipalFields.Number(asked.Reader, "year", asked.Reader.Say("År", "Year"), year, 2000, 2100);
        try
        {
            var limits = ExpensiveCases.LimitsOf(book, year, OwnRefundLimits.Read(MunicipalFiles.Lines(data.Paths.Folder, data.Municipality, MunicipalFiles.Refunds)));
            var cases = data.Keep(("expensive", year), () => ExpensiveCases.Of(book, year, limits, data.Today, Committed(data)));
            return new AnalysisAnswer([new AnswerGrid(ExpensiveGrids.Summary(cases, limits)), new AnswerGrid(ExpensiveGrids.Cases(cases, year))]) { Fields = fields, Persons = cases.Sum(c => c.Persons.Count) };
        }
        catch (NoRefundLimitsException unknown)
        {
            return new AnalysisAnswer([new AnswerNotice("warning", unknown.Told)]) { Fields = fields };
        }
    }

    private static AnalysisAnswer OccupancyAnswer(Asked asked)
    {
        var (data, book) = (asked.Data, asked.Data.Money.Book);
        var last = asked.Day("to", data.Today);
        var first = asked.Day("from", new DateOnly(last.Year, 1, 1)) is var from && from <= last ? from : last;
        var departure = asked.Reader.Value("departure") != "no";
        var table = data.Keep(("occupancy", first, last, departure), () => OccupancyControl.Of(book, first, last, departure));
        var offers = table.Rows.OrderBy(r => r.Percent).ToList();
        return new AnalysisAnswer(
        [
            new AnswerChart(new("Belægning og budget", "Occupancy and budget"), new("Procent", "Per cent"),
                new ChartData([.. offers.Select(o => o.Provider.Name)], [new(asked.Reader.Say("Belægning", "Occupancy"), [.. offers.Select(o => o.Percent)]), new(asked.Reader.Say("Budgetteret", "Budgeted"), [.. offers.Select(o => o.Provider.OccupancyPercent)])], IsTime: false, ""), ChartType.Bar) { Decimals = 1, Height = 130 + (offers.Count * 44) },
            new AnswerGrid(OccupancyGrids.Offers(table)), new AnswerGrid(OccupancyGrids.Mismatches(book, table)),
        ])
        {
            Persons = table.EnrolledWithoutGrant.Concat(table.GrantedNotEnrolled).Select(m => m.Person).Distinct().Count(),
            Fields = Html.Of($"""
                {MunicipalFields.Day(asked.Reader, "from", asked.Reader.Say("Fra", "From"), first)}{MunicipalFields.Day(asked.Reader, "to", asked.Reader.Say("Til", "To"), last)}
                {MunicipalFields.Choice(asked.Reader, "departure", asked.Reader.Say("Udskrivningsdagen", "The day of departure"), [("yes", asked.Reader.Say("tæller med", "counts")), ("no", asked.Reader.Say("tæller ikke med", "does not count"))])}
                """),
        };
    }

    private static AnalysisAnswer HourAnswer(Asked asked)
    {
        var book = asked.Data.Money.Book;
        var day = asked.Day("on", asked.Data.Today);
        var table = asked.Data.Keep(("hours", day), () => HourControl.Of(book, day));
        return new AnalysisAnswer([new AnswerGrid(HourGrids.Capacity(book, table)), new AnswerGrid(HourGrids.Ungranted(book, table)), new AnswerGrid(HourGrids.Children(book, table))])
        { Fields = MunicipalFields.Day(asked.Reader, "on", asked.Reader.Say("Opgjort pr.", "As of"), day), Persons = table.Rows.Select(r => r.Granted.Person).Distinct().Count() };
    }

    private static AnalysisAnswer BillAnswer(Asked asked)
    {
        var book = asked.Data.Money.Book;
        // A bill is for a whole month: the latest that has ended.
        var last = asked.Day("to", new DateOnly(asked.Data.Today.AddDays(1).Year, asked.Data.Today.AddDays(1).Month, 1).AddDays(-1));
        var first = asked.Day("from", new DateOnly(last.Year, last.Month, 1)) is var from && from <= last ? from : last;
        var table = asked.Data.Keep(("bills", first, last), () => MunicipalBills.Of(book, new Period(first, last), Committed(asked.Data)));
        return new AnalysisAnswer([new AnswerGrid(BillGrids.Outgoing(book, table)) { Shown = ["grant", "receiver", "child", "service", "from", "to", "days", "amount", "missing"] }, new AnswerGrid(BillGrids.Incoming(table))])
        {
            Fields = Html.Of($"{MunicipalFields.Day(asked.Reader, "from", asked.Reader.Say("Fra", "From"), first)}{MunicipalFields.Day(asked.Reader, "to", asked.Reader.Say("Til", "To"), last)}"),
            Persons = table.Outgoing.Select(b => b.Grant.Person).Concat(table.Incoming.Select(b => b.Invoice.Person)).Where(p => p.IsGiven).Distinct().Count(),
        };
    }
}

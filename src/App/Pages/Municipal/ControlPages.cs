using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Publication;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>Pages about what the year ends at, and about what does not agree between cases, grants and finance.</summary>
internal static class ControlPages
{
    private const int FirstYear = 2000, LastYear = 2100;

    // What the list needs; the finding's own page and the files have all columns.
    private static readonly IReadOnlyList<string> ShownOfDiscrepancies = ["title", "child", "amount", "age", "owner", "message", "todo"];

    public static AnalysisPage Forecast { get; } = MoneyPages.Page(Forecasts.Declaration, AnalysisGroup.Money, new("Hvad ender året på, måned for måned, og hvad med næste år?", "What will the year end at, month by month, and what about next year?"), ForecastAnswer);

    public static AnalysisPage Budget { get; } = MoneyPages.Page(BudgetCounts.Declaration, AnalysisGroup.Money, new("Holder budgettet, og er det prisen eller antallet, der skrider?", "Does the budget hold, and is it the price or the number that slips?"), BudgetAnswer);

    public static AnalysisPage Reconcile { get; } = MoneyPages.Page(ReconciliationCounts.Declaration, AnalysisGroup.Mending, new("Er hver postering forklaret, og går summen op med økonomisystemet?", "Is every posting explained, and does the sum agree with the ledger?"), ReconcileAnswer);

    public static AnalysisPage Discrepancies { get; } = MoneyPages.Page(DiscrepancyLists.Declaration, AnalysisGroup.Mending, new("Hvad stemmer ikke mellem sager, bevillinger og bogføring, og hvem har opgaven?", "What does not agree between cases, grants and booking, and whose task is it?"), DiscrepancyAnswer) with { Roles = [Role.Controller] };

    /// <summary>The discrepancies that stand, those with most money first.</summary>
    public static IReadOnlyList<StandingDiscrepancy> Standing(MunicipalData data, int year)
    {
        var found = data.Keep(("discrepancies", year), () =>
        {
            using var snapshot = Snapshot.Open(data.SnapshotPath);
            return DiscrepancyLists.Of(data.Money.Book, new CaseIndex(snapshot, data.Spells), Reconciled(data, year), data.Today);
        });
        // What was decided is asked each time: a decision changes no figure.
        return DiscrepancyLife.Of(found, MoneyLog.Read(data.Paths).Facts, data.Municipality);
    }

    /// <summary>Writes a decision of the page's form to the log; nothing when the discrepancy or the reason is not known.</summary>
    /// <returns>Whether it was written.</returns>
    public static bool Decide(MunicipalData data, IFormCollection form, string by, DateTimeOffset now)
    {
        if (!int.TryParse(form["year"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) || year is < FirstYear or > LastYear)
            year = data.Today.Year;
        if (Standing(data, year).FirstOrDefault(d => d.Discrepancy.Id == form["id"]) is not { } standing || !DiscrepancyLife.Reasons.Contains(form["reason"].ToString()))
            return false;
        MoneyLog.Append(data.Paths, new DiscrepancyDecision
        {
            At = now,
            By = by,
            Municipality = data.Municipality.Code,
            Finding = standing.Discrepancy.Id,
            Content = standing.Discrepancy.Content,
            IsClosed = true,
            Reason = form["reason"].ToString(),
            Note = form["note"].ToString() is var note && note.Length > 300 ? note[..300] : form["note"].ToString(),
        });
        return true;
    }

    private static Reconciliation Reconciled(MunicipalData data, int year) => data.Keep(("reconcile", year), () =>
    {
        using var snapshot = Snapshot.Open(data.SnapshotPath);
        return MoneyAnalyses.Reconcile(data.Money.Book, snapshot, year);
    });

    private static AnalysisAnswer ForecastAnswer(Asked asked)
    {
        var (data, reader) = (asked.Data, asked.Reader);
        var day = asked.Day("on", data.Today);
        var table = data.Keep(("forecast", day), () => Forecasts.Of(data.Money.Book, day));
        var months = ForecastGrids.ByMonth(table);
        return new AnalysisAnswer([new AnswerFigures(Ends(data, table)), Drawn(reader, table, months), new AnswerGrid(months), new AnswerGrid(ForecastGrids.ByService(data.Money.Book, table))]) { Fields = MunicipalFields.Day(reader, "on", reader.Say("Skæringsdag", "Cut-off day"), day) };
    }

    // What both years end at.
    private static IReadOnlyList<AnswerFigure> Ends(MunicipalData data, ForecastTable table) =>
    [
        .. new[] { table.CutOff.Year, table.CutOff.Year + 1 }.Select(year =>
        {
            var budget = data.Money.Book.Budgets.Where(b => b.Year == year).ToList();
            var expected = table.InYear(year).Expected.Amount;
            return new AnswerFigure(new($"{year} ventes at ende på", $"{year} is expected to end at"), OverviewPage.Million(expected),
                budget.Count == 0 ? new("intet budget er læst ind", "no budget has been imported") : OverviewPage.AgainstBudget(expected, DistrictGrids.BudgetOf(budget)), budget.Count == 0 ? null : "budget");
        }),
    ];

    // What is booked is drawn for months that have ended: the one that runs has hardly begun to be billed.
    private static AnswerChart Drawn(Reader reader, ForecastTable table, Grid grid) => new(grid.Title, new("Kroner", "Kroner"),
        new ChartData([.. table.Months.Select(m => m.Month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture))],
        [
            new(reader.Say("Bevilget", "Granted"), [.. table.Months.Select(m => (decimal?)m.Granted.Amount)]), new(reader.Say("Forventet", "Expected"), [.. table.Months.Select(m => (decimal?)m.Expected.Amount)]),
            new(reader.Say("Bogført for måneder, der er slut", "Booked for months that have ended"), [.. table.Months.Select(m => m.Month.AddMonths(1) <= table.CutOff.AddDays(1) ? m.Booked?.Amount : null)]),
        ], IsTime: true, ""), ChartType.Line);

    private static AnalysisAnswer BudgetAnswer(Asked asked)
    {
        var day = asked.Day("on", asked.Data.Today);
        var table = asked.Data.Keep(("budget", day), () => BudgetCounts.Of(asked.Data.Money.Book, new CommitmentQuestion(day.Year, day)));
        // Budget and expectation beside each other, and why they differ; prices are in the files.
        IReadOnlyList<string> shown = ["service", "account", "budget_activity", "activity", "budget", "forecast", "deviation", "from_activity", "from_price"];
        if (table.Rows.Any(r => r.District.Length > 0))
            shown = [.. shown, "district"];
        return new AnalysisAnswer([new AnswerGrid(BudgetGrids.Of(asked.Data.Money.Book, table)) { Shown = shown }, new AnswerGrid(DistrictGrids.Budget(asked.Data.Money.Book, MoneyPages.CommitmentsOf(asked.Data, day)))]) { Fields = MunicipalFields.Day(asked.Reader, "on", asked.Reader.Say("Opgjort pr.", "As of"), day) };
    }

    private static AnalysisAnswer ReconcileAnswer(Asked asked)
    {
        var year = asked.Number("year", asked.Data.Today.Year, 2000, 2100);
        var result = Reconciled(asked.Data, year);
        var (matched, all) = (result.Counts[(int)PostingClass.Matched], result.Counts.Sum());
        var difference = result.Ledger is { } ledger ? result.Total - ledger.Aggregate(Kroner.Zero, (sum, m) => sum + m) : (Kroner?)null;
        AnswerNotice notice = difference is null ? new("warning", new("Økonomisystemets saldi er ikke læst ind, så det ses ikke, om alle posteringer er med.", "The balances of the ledger have not been imported, so that it is not seen whether all postings are here."))
            : difference == Kroner.Zero ? new("success", new($"Alle {all} posteringer er forklaret, og summen er økonomisystemets på øren.", $"All {all} postings are explained, and the sum is that of the ledger to the ore."))
            : new("error", new($"Posteringer og saldo er {difference.Value.In(Language.Danish)} kr. fra hinanden; se kontiene nederst.", $"Postings and balance are {difference.Value.In(Language.English)} kroner apart; see the accounts below."));
        return new AnalysisAnswer([notice, new AnswerFigures([new(new("Stemmer med bevillingen", "Agree with the grant"), new($"{matched} af {all}", $"{matched} of {all}"), new("posteringer", "postings"))]), new AnswerGrid(ReconciliationGrids.ByMonth(result)), new AnswerGrid(ReconciliationGrids.Differences(result))])
        { Fields = MunicipalFields.Number(asked.Reader, "year", asked.Reader.Say("År", "Year"), year, 2000, 2100) };
    }

    private static AnalysisAnswer DiscrepancyAnswer(Asked asked)
    {
        var (data, reader) = (asked.Data, asked.Reader);
        var year = asked.Number("year", data.Today.Year, FirstYear, LastYear);
        var standing = Standing(data, year);
        if (reader.Value("id") is { } id && standing.FirstOrDefault(d => d.Discrepancy.Id == id) is { } one)
            return new AnalysisAnswer([new AnswerGrid(Finding(one, data.Today)), new AnswerForm(Form(asked, one, year))]) { Persons = 1 };
        var kind = reader.Value("kind");
        var shown = standing.Where(d => (kind is null || d.Discrepancy.Kind.Code == kind) && (reader.Value("all") == "yes" || d.State != DiscrepancyState.Closed)).ToList();
        var grid = ReconciliationGrids.Discrepancies(shown, data.Today);
        // What it is leads to the finding, where it is closed.
        var title = grid.Columns.ToList().FindIndex(c => c.Name == "title");
        grid = grid with { Rows = [.. grid.Rows.Select((r, i) => (IReadOnlyList<GridCell>)[.. r.Select((cell, c) => c == title ? cell with { Path = $"discrepancies?id={shown[i].Discrepancy.Id}&year={year}" } : cell)])] };
        List<AnswerPart> parts = [new AnswerGrid(ReconciliationGrids.ByKind(standing, data.Today)), new AnswerGrid(grid) { Shown = reader.Value("all") == "yes" ? [.. ShownOfDiscrepancies, "state"] : ShownOfDiscrepancies }];
        if (reader.Value("closed") is { } closed && standing.Any(d => d.Discrepancy.Id == closed && d.State == DiscrepancyState.Closed))
            parts.Insert(0, new AnswerNotice("success", new($"{closed} er lukket; det står i loggen, hvem der gjorde det og hvorfor. Vælg at vise de lukkede for at se det igen.", $"{closed} is closed; who did it and why stands in the log. Choose to show those closed to see it again.")));
        return new AnalysisAnswer(parts)
        {
            Persons = shown.Select(d => d.Discrepancy.Person).Where(p => p.IsGiven).Distinct().Count(),
            Fields = Html.Of($"""
                {MunicipalFields.Number(reader, "year", reader.Say("År", "Year"), year, FirstYear, LastYear)}
                {Controls.Select("kind", reader.Say("Art", "Kind"), reader.Say("Alle", "All"), DiscrepancyKinds.All.Select(k => (k.Code, reader.Say(k.Title))), kind)}
                {MunicipalFields.Choice(reader, "all", reader.Say("Lukkede", "Closed ones"), [("no", reader.Say("vises ikke", "are not shown")), ("yes", reader.Say("vises også", "are shown too"))])}
                """),
        };
    }

    // One finding is read from the top, not from the left.
    private static Grid Finding(StandingDiscrepancy one, DateOnly today)
    {
        var grid = ReconciliationGrids.Discrepancies([one], today);
        var rows = grid.Columns.Select((c, i) => (IReadOnlyList<GridCell>)[c.Title, grid.Rows[0][i] switch
        {
            { Number: { } } number => new Text(number.Show(c, Language.Danish), number.Show(c, Language.English)),
            var cell when c.Name == "grant" && one.Discrepancy.Grant is { } grant => cell with { Path = "commitments?line=" + Uri.EscapeDataString(grant.Id) },
            var cell => cell,
        }]).ToList();
        if (one.Decision is { IsClosed: true } decision)
            rows.AddRange([[new Text("Sidst lukket af", "Last closed by"), $"{decision.By}, {Reader.Day(DateOnly.FromDateTime(decision.At.Date))}"], [new Text("Bemærkning", "Note"), decision.Note ?? ""]]);
        return new Grid("finding", one.Discrepancy.Kind.Title, [new("field", new("Hvad", "What")), new("value", new("Værdi", "Value"))], rows);
    }

    private static Html Form(Asked asked, StandingDiscrepancy one, int year)
    {
        var reader = asked.Reader;
        if (reader.Session is not { } session)
            return Html.Empty;
        return Html.Of($"""
            <h2>{reader.Say("Luk fundet", "Close the finding")}</h2>
            <form method="post" action="{reader.Link($"/municipality/{asked.Municipality.Code}/discrepancies")}"><input type="hidden" name="key" value="{session.FormKey}"><input type="hidden" name="id" value="{one.Discrepancy.Id}"><input type="hidden" name="year" value="{year}">
            <div class="form-group"><label class="form-label" for="reason">{reader.Say("Hvorfor", "Why")}</label><select class="form-select" name="reason" id="reason">
            <option value="{DiscrepancyLife.Corrected}">{reader.Say("Det rettes: kommer igen, hvis nyere filer stadig viser det", "It is being corrected: comes back when newer files still show it")}</option>
            <option value="{DiscrepancyLife.Explained}">{reader.Say("Det er forklaret: lukket, så længe det siger det samme", "It is explained: closed while it says the same")}</option></select></div>
            <div class="form-group"><label class="form-label" for="note">{reader.Say("Bemærkning (uden personnummer)", "Note (without a person number)")}</label><input class="form-input" type="text" name="note" id="note" maxlength="300" autocomplete="off"></div>
            <button class="button button-primary" type="submit">{reader.Say("Luk", "Close")}</button></form>
            """);
    }
}

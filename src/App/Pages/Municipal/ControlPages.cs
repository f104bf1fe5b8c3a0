using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Publication;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>Pages about what the year ends at, and about what does not agree between cases, grants and finance.</summary>
internal static class ControlPages
{
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
    public static void Decide(MunicipalData data, IFormCollection form, string by, DateTimeOffset now)
    {
        if (Standing(data, data.Today.Year).FirstOrDefault(d => d.Discrepancy.Id == form["id"]) is not { } standing || !DiscrepancyLife.Reasons.Contains(form["reason"].ToString()))
            return;
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
        return new AnalysisAnswer([Drawn(reader, months), new AnswerGrid(months), new AnswerGrid(ForecastGrids.ByService(data.Money.Book, table))]) { Fields = MunicipalFields.Day(reader, "on", reader.Say("Skæringsdag", "Cut-off day"), day) };
    }

    // The number columns of the table, month by month.
    private static AnswerChart Drawn(Reader reader, Grid months)
    {
        var rows = months.Rows.Where(r => r[0].Text?.Da is ['2', '0', _, _, '-', ..]).ToList();
        var columns = Enumerable.Range(1, months.Columns.Count - 1).Where(c => months.Columns[c].Decimals is not null && rows.Exists(r => r[c].Number is not null)).Take(4);
        return new AnswerChart(months.Title, new("Kroner", "Kroner"), new ChartData([.. rows.Select(r => r[0].Show(months.Columns[0], reader.Language))], [.. columns.Select(c => new ChartSeries(reader.Say(months.Columns[c].Title), [.. rows.Select(r => r[c].Number)]))], IsTime: true, ""), ChartType.Line);
    }

    private static AnalysisAnswer BudgetAnswer(Asked asked)
    {
        var day = asked.Day("on", asked.Data.Today);
        var table = asked.Data.Keep(("budget", day), () => BudgetCounts.Of(asked.Data.Money.Book, new CommitmentQuestion(day.Year, day)));
        return new AnalysisAnswer([new AnswerGrid(BudgetGrids.Of(asked.Data.Money.Book, table)), new AnswerGrid(DistrictGrids.Budget(asked.Data.Money.Book, MoneyPages.CommitmentsOf(asked.Data, day)))]) { Fields = MunicipalFields.Day(asked.Reader, "on", asked.Reader.Say("Opgjort pr.", "As of"), day) };
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
        var standing = Standing(data, data.Today.Year);
        if (reader.Value("id") is { } id && standing.FirstOrDefault(d => d.Discrepancy.Id == id) is { } one)
            return new AnalysisAnswer([new AnswerGrid(ReconciliationGrids.Discrepancies([one], data.Today)), new AnswerForm(Form(asked, one))]) { Persons = 1 };
        var kind = reader.Value("kind");
        var shown = standing.Where(d => (kind is null || d.Discrepancy.Kind.Code == kind) && (reader.Value("all") == "yes" || d.State != DiscrepancyState.Closed)).ToList();
        var grid = ReconciliationGrids.Discrepancies(shown, data.Today);
        // The first column leads to the finding, where it is closed.
        grid = grid with { Rows = [.. grid.Rows.Select((r, i) => (IReadOnlyList<GridCell>)[r[0] with { Path = $"discrepancies?id={shown[i].Discrepancy.Id}" }, .. r.Skip(1)])] };
        return new AnalysisAnswer([new AnswerGrid(ReconciliationGrids.ByKind(standing, data.Today)), new AnswerGrid(grid)])
        {
            Persons = shown.Select(d => d.Discrepancy.Person).Where(p => p.IsGiven).Distinct().Count(),
            Fields = Html.Of($"""
                {Controls.Select("kind", reader.Say("Art", "Kind"), reader.Say("Alle", "All"), DiscrepancyKinds.All.Select(k => (k.Code, reader.Say(k.Title))), kind)}
                {MunicipalFields.Choice(reader, "all", reader.Say("Lukkede", "Closed ones"), [("no", reader.Say("vises ikke", "are not shown")), ("yes", reader.Say("vises også", "are shown too"))])}
                """),
        };
    }

    private static Html Form(Asked asked, StandingDiscrepancy one)
    {
        var reader = asked.Reader;
        if (reader.Session is not { } session)
            return Html.Empty;
        return Html.Of($"""
            <h2>{reader.Say("Luk fundet", "Close the finding")}</h2>
            <form method="post" action="{reader.Link($"/municipality/{asked.Municipality.Code}/discrepancies")}"><input type="hidden" name="key" value="{session.FormKey}"><input type="hidden" name="id" value="{one.Discrepancy.Id}">
            <div class="form-group"><label class="form-label" for="reason">{reader.Say("Hvorfor", "Why")}</label><select class="form-select" name="reason" id="reason">
            <option value="{DiscrepancyLife.Corrected}">{reader.Say("Det rettes: kommer igen, hvis nyere filer stadig viser det", "It is being corrected: comes back when newer files still show it")}</option>
            <option value="{DiscrepancyLife.Explained}">{reader.Say("Det er forklaret: lukket, så længe det siger det samme", "It is explained: closed while it says the same")}</option></select></div>
            <div class="form-group"><label class="form-label" for="note">{reader.Say("Bemærkning (uden personnummer)", "Note (without a person number)")}</label><input class="form-input" type="text" name="note" id="note" maxlength="300" autocomplete="off"></div>
            <button class="button button-primary" type="submit">{reader.Say("Luk", "Close")}</button></form>
            """);
    }
}

using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>The reports: pages that are also sent as PDF or HTML.</summary>
internal static class ReportPages
{
    private const int Quarters = 8, Months = 12;

    public static AnalysisPage Quarter { get; } = new()
    {
        Analysis = ReportAnalyses.Quarter,
        Group = AnalysisGroup.Reports,
        Roles = AnalysisPage.Everyone,
        Question = new("Hvad skal udvalget se hvert kvartal?", "What should the committee see every quarter?"),
        Make = QuarterAnswer,
        IsReport = true,
    };

    public static AnalysisPage Month { get; } = new()
    {
        Analysis = ReportAnalyses.Month,
        Group = AnalysisGroup.Reports,
        Roles = AnalysisPage.Stewards,
        Question = new("Hvad skal lederne se hver måned?", "What should leaders see every month?"),
        Make = MonthAnswer,
        IsReport = true,
    };

    public static AnalysisPage OwnCases { get; } = new()
    {
        Analysis = ReportAnalyses.OwnCases,
        Group = AnalysisGroup.Reports,
        Roles = [Role.Caseworker, Role.Controller, Role.Leader],
        Question = new("Hvilke sager har jeg, og hvad koster de?", "Which cases do I have, and what do they cost?"),
        Make = OwnCasesAnswer,
    };

    public static AnalysisPage Districts { get; } = new()
    {
        Analysis = ReportAnalyses.Districts,
        Group = AnalysisGroup.Reports,
        Roles = AnalysisPage.Everyone,
        Question = new("Gør distrikterne det samme, og til samme pris?", "Do districts do the same, and at the same price?"),
        Make = asked => new AnalysisAnswer([new AnswerGrid(DistrictGrids.Budget(asked.Data.Money.Book, Accounts(asked))), new AnswerGrid(DistrictGrids.Services(asked.Data.Money.Book, Accounts(asked)))]),
    };

    public static AnalysisPage Themes { get; } = new()
    {
        Analysis = ReportAnalyses.Themes,
        Group = AnalysisGroup.Reports,
        Roles = AnalysisPage.Everyone,
        Question = new("Hvad skal vi tale om på temamødet?", "What shall we talk about at the theme meeting?"),
        Make = asked => new AnalysisAnswer(
        [
            new AnswerHeading(new("Plejefamilier", "Foster families")), new AnswerGrid(ThemeGrids.Foster(asked.Data.Money.Book, Accounts(asked))),
            new AnswerHeading(new("Overgang til voksenlivet", "Transition to adult life")), new AnswerGrid(ThemeGrids.ComingOfAge(asked.Data.Children, asked.Municipality, asked.Data.CountDay)),
            new AnswerHeading(new("Varighed", "Duration")), new AnswerGrid(ThemeGrids.Duration(asked.Data.Children, asked.Municipality, asked.Data.CountDay)),
        ]),
    };

    private static CommitmentTable Accounts(Asked asked) => MoneyPages.CommitmentsOf(asked.Data, asked.Data.Today);

    private static AnalysisAnswer QuarterAnswer(Asked asked)
    {
        var (data, reader) = (asked.Data, asked.Reader);
        var last = asked.Day("on", LastQuarter(data.CountDay.AddDays(1)));
        IReadOnlyList<DateOnly> days = [.. Enumerable.Range(1, Quarters).Select(i => EndOfQuarter(last, i - Quarters))];
        var trend = data.Keep(("trend", last, Quarters), () => PlacementTrend.On(data.Children, asked.Municipality, days));
        var targets = KeyFigureTarget.Read(MunicipalFiles.Lines(data.Paths.Folder, asked.Municipality, MunicipalFiles.Targets), OwnKeyFigures.Read(MunicipalFiles.Lines(data.Paths.Folder, asked.Municipality, MunicipalFiles.KeyFigures)));
        var (now, before) = (trend[^1], trend[Math.Max(0, trend.Count - 5)]);
        List<AnswerPart> parts =
        [
            new AnswerFigures(
            [
                Change("Anbragte børn og unge", "Placed children", now.AllPlaced, before.AllPlaced, before.Day), Change("Med støtte uden anbringelse", "Supported, not placed", now.OnlySupport, before.OnlySupport, before.Day),
                Change("Aktive sager", "Active cases", now.Active, before.Active, before.Day),
            ]),
            new AnswerHeading(new("Anbringelser", "Placements")),
            new AnswerChart(new("Anbragte børn og unge efter sted", "Placed children by place"), new("Børn", "Children"),
                new ChartData([.. days.Select(KeyFigureGrids.Head)], [.. PlacementTrend.Kinds.Where(k => trend.Any(t => t.Placed[k.Key] > 0)).Select(k => new ChartSeries(reader.Say(k.Title), [.. trend.Select(t => (decimal?)t.Placed[k.Key])]))], IsTime: true, ""), ChartType.StackedColumn) { Height = 440 },
            new AnswerGrid(PlacementTrend.Placements(trend)),
        ];
        if (targets.Count > 0)
            parts.Add(new AnswerGrid(TargetGrids.Of(KeyFigureCounts.Of(data.Children, data.Population, new KeyFigureQuestion { Municipality = asked.Municipality, Days = [last], Figures = OwnKeyFigures.Read(MunicipalFiles.Lines(data.Paths.Folder, asked.Municipality, MunicipalFiles.KeyFigures)) }), targets, last)));
        parts.AddRange([new AnswerHeading(new("Priser", "Prices")), data.Money.Book.Grants.Count > 0 ? new AnswerGrid(data.Keep(("price-trend", last), () => PriceTrend.Of(data.Money.Book, new GrantPrices(data.Money.Book), days))) : NoMoney]);
        parts.AddRange([new AnswerHeading(new("Forebyggelse og anbringelse", "Prevention and placement")), new AnswerGrid(PlacementTrend.Split(trend))]);
        parts.AddRange([new AnswerHeading(new("Underretninger og undersøgelser", "Notifications and examinations")), new AnswerGrid(EnquiryGrids.Of(days, data.Notifications, EnquiryGrids.Read(MunicipalFiles.Lines(data.Paths.Folder, asked.Municipality, MunicipalFiles.Examinations))))]);
        return new AnalysisAnswer(parts) { Fields = MunicipalFields.Day(reader, "on", reader.Say("Udgangen af kvartalet", "End of the quarter"), last) };
    }

    private static AnalysisAnswer MonthAnswer(Asked asked)
    {
        var (data, reader) = (asked.Data, asked.Reader);
        var day = asked.Day("on", data.Today);
        // Money is that of the day; children are counted as far as they are reported.
        var counted = data.CountDay < day ? data.CountDay : day;
        IReadOnlyList<DateOnly> months = [.. Enumerable.Range(1, Months).Select(i => new DateOnly(counted.Year, counted.Month, 1).AddMonths(i - Months))];
        var flows = data.Keep(("flows", months[0], months[^1]), () => PlacementTrend.Flows(data.Children, asked.Municipality, months));
        var book = data.Money.Book;
        List<AnswerPart> parts = data.CountedEarlier is { } earlier && counted < day ? [new AnswerNotice("info", earlier)] : [];
        parts.Add(new AnswerHeading(new("Budget og forventet regnskab", "Budget and forecast")));
        parts.Add(book.Grants.Count > 0 ? new AnswerGrid(DistrictGrids.Budget(book, MoneyPages.CommitmentsOf(data, day))) : NoMoney);
        parts.AddRange([
            new AnswerHeading(new("Til- og afgang", "Inflow and outflow")),
            new AnswerChart(new("Til- og afgang i anbringelser", "Inflow and outflow of placements"), new("Børn", "Children"), new ChartData([.. flows.Select(f => f.Month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture))], [new(reader.Say("Tilgang", "Inflow"), [.. flows.Select(f => (decimal?)f.Into)]), new(reader.Say("Afgang", "Outflow"), [.. flows.Select(f => (decimal?)f.Out)])], IsTime: true, ""), ChartType.Column) { Height = 320 },
            new AnswerGrid(PlacementTrend.Flows(flows)),
            new AnswerHeading(new("Anbringelser i distrikterne", "Placements in the districts")),
            new AnswerGrid(data.Keep(("month-districts", counted), () => MonthGrids.Districts(data.Children, asked.Municipality, counted, ChildDistricts.On(book.Grants, counted)))),
        ]);
        if (book.Grants.Count > 0)
        {
            IReadOnlyList<DateOnly> ends = [.. Enumerable.Range(0, 4).Select(i => day.AddMonths(i - 3))];
            parts.AddRange([new AnswerHeading(new("Modtagere efter konto", "Receivers by account")), new AnswerGrid(MonthGrids.Receivers(book, ends, isPlacement: false)), new AnswerGrid(MonthGrids.Receivers(book, ends, isPlacement: true))]);
        }

        var rates = KeyFigureCounts.Of(data.Children, data.Population, new KeyFigureQuestion { Municipality = asked.Municipality, Days = [counted.AddYears(-1), counted] });
        parts.AddRange([new AnswerHeading(new("Anbringelser pr. 1000 børn", "Placements per 1000 children")), new AnswerGrid(KeyFigureGrids.Of(rates, new KeyFigureQuestion { Municipality = asked.Municipality, Days = [counted.AddYears(-1), counted] }).First(g => g.Name == "table4"))]);
        return new AnalysisAnswer(parts) { Fields = MunicipalFields.Day(reader, "on", reader.Say("Opgjort pr.", "As of"), day) };
    }

    private static AnalysisAnswer OwnCasesAnswer(Asked asked)
    {
        var (data, reader, visitor) = (asked.Data, asked.Reader, asked.Reader.Session?.Visitor);
        var everyone = CaseGrids.Caseworkers(data.Money.Book, data.Today);
        // A caseworker sees the own cases and no others.
        var caseworker = visitor?.Role == Role.Caseworker ? visitor.Caseworker : reader.Value("caseworker") ?? (everyone.Count > 0 ? everyone[0] : null);
        if (caseworker is null)
            return new AnalysisAnswer([new AnswerNotice("info", new("Der er ingen bevillinger, der løber, eller du er ikke nævnt som sagsbehandler.", "There are no running grants, or you are not named as a caseworker."))]);
        var grid = CaseGrids.Of(data.Money.Book, Accounts(asked), caseworker, data.Today);
        return new AnalysisAnswer([new AnswerGrid(grid)])
        {
            Persons = grid.Rows.SkipLast(1).Select(r => r[0].Text?.Da).Distinct().Count(),
            Fields = visitor?.Role == Role.Caseworker ? Html.Empty : MunicipalFields.Choice(reader, "caseworker", reader.Say("Sagsbehandler", "Caseworker"), [.. everyone.Prepend(caseworker).Distinct().Select(c => (c, c))]),
        };
    }

    private static AnswerNotice NoMoney => new("info", new("Kommunen har endnu ikke læst bevillinger ind.", "The municipality has not imported grants yet."));

    private static AnswerFigure Change(string danish, string english, int now, int before, DateOnly day) => new(new(danish, english),
        new(now.ToString("N0", NumberForm.In(Language.Danish)), now.ToString("N0", NumberForm.In(Language.English))), new($"{before} den {day:yyyy-MM-dd} ({now - before:+0;-0;0})", $"{before} on {day:yyyy-MM-dd} ({now - before:+0;-0;0})"));

    private static DateOnly LastQuarter(DateOnly day) => EndOfQuarter(new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1).AddDays(-1), 0);

    private static DateOnly EndOfQuarter(DateOnly end, int quarters) => new DateOnly(end.Year, end.Month, 1).AddMonths((3 * quarters) + 1).AddDays(-1);
}

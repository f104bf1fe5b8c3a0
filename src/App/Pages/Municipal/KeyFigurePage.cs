using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>The key figures: tables 1 to 5 of the guide with its figures, targets, and the questions to ask.</summary>
internal static class KeyFigurePage
{
    private const int Days = 5;
    private static readonly string[] Placed = ["3", "4", "5"];

    public static AnalysisPage Page { get; } = new()
    {
        Analysis = KeyFigureAnalysis.Declaration,
        Group = AnalysisGroup.Activity,
        Roles = AnalysisPage.Everyone,
        Question = new("Hjælpes børn tidligere og tættere på hjemmet end før?", "Are children helped earlier and closer to home than before?"),
        Make = Make,
    };

    /// <summary>The page that answers a sheet that was sent to be computed again.</summary>
    public static View Checked(Reader reader, Municipality municipality, IReadOnlyList<AnswerPart> answer)
    {
        var home = $"/municipality/{municipality.Code}";
        return new View(reader.Say("Arket er regnet efter", "The sheet has been computed again"), Html.Of($"{AnswerHtml.Of(reader, home, answer)}<h2>{reader.Say("Et ark til", "Another sheet")}</h2>{SheetForm.Make(reader, municipality)}"))
        {
            Trail = [(reader.Say("Min kommune", "My municipality"), "/municipality"), (municipality.Name, home), (reader.Say(Page.Analysis.Title), home + "/" + Page.Analysis.Code)],
            IsPrivate = true,
        };
    }

    private static AnalysisAnswer Make(Asked asked)
    {
        var figures = MunicipalFiles.FiguresOf(asked.Data.Paths.Folder, asked.Municipality);
        var question = QuestionOf(asked, figures);
        var table = asked.Data.Keep(("keyfigures", string.Join(',', question.Days), question.Youngest, question.Oldest, question.Unit, question.Excluded.Count), () => KeyFigureCounts.Of(asked.Data.Children, asked.Data.Population, question));
        var targets = KeyFigureTarget.Read(Lines(asked, MunicipalFiles.Targets), figures);
        var parts = new List<AnswerPart>();
        if (Latest(table, question, targets) is { Count: > 0 } latest)
            parts.Add(new AnswerFigures(latest));
        foreach (var (heading, codes, grids) in ReferenceEquals(figures, KeyFigureList.All) ? Guide : Own(figures))
        {
            parts.Add(new AnswerHeading(heading));
            parts.Add(Development(asked.Reader, table, question, targets, heading, codes));
            var own = KeyFigureGrids.Of(table, question);
            foreach (var grid in own.Where(g => grids.Contains(g.Name)))
            {
                if (grid.Name == "figure5")
                    parts.Add(Mix(asked.Reader, table, question));
                parts.Add(new AnswerGrid(grid));
            }

            parts.Add(new AnswerFold(new("Spørgsmål at stille til tallene", "Questions to ask about the figures"), [new AnswerList([.. codes.SelectMany(c => Figure(figures, c).Questions).Distinct()]), .. codes.Select(c => new AnswerText(Named(Figure(figures, c))))]));
        }

        parts.Add(new AnswerGrid(KeyFigureOutside.Of(table, question)));
        parts.Add(new AnswerFold(new("Regn et ark efter", "Compute a sheet again"), [new AnswerForm(SheetForm.Make(asked.Reader, asked.Municipality))]));
        return new AnalysisAnswer(parts) { Fields = Fields(asked, question) };
    }

    private static readonly IReadOnlyList<(Text Heading, string[] Codes, string[] Grids)> Guide =
    [
        (new("Nøgletal 1: Forebyggende indsatser", "Key figure 1: Early preventive measures"), ["1"], ["table1"]),
        (new("Nøgletal 2: Hjemmebaserede foranstaltninger", "Key figure 2: Home-based measures"), ["2"], ["table2", "table3"]),
        (new("Nøgletal 3 til 5: Anbringelser", "Key figures 3 to 5: Placements"), ["A", "3", "4", "5"], ["table4", "figure5", "table5"]),
    ];

    private static IReadOnlyList<(Text Heading, string[] Codes, string[] Grids)> Own(IReadOnlyList<KeyFigure> figures) =>
        [.. figures.Where(f => f.PartOf is null).Select(f => (f.Title, new[] { f.Code }, new[] { "keyfigure-" + f.Code }))];

    private static KeyFigure Figure(IReadOnlyList<KeyFigure> figures, string code) => figures.First(f => f.Code == code);

    private static string[] Lines(Asked asked, string file) => MunicipalFiles.Lines(asked.Data.Paths.Folder, asked.Municipality, file);

    private static Text Named(KeyFigure figure) => new($"{figure.Code} {figure.Title.Da}: {figure.Definition.Da}", $"{figure.Code} {figure.Title.En}: {figure.Definition.En}");

    private static KeyFigureQuestion QuestionOf(Asked asked, IReadOnlyList<KeyFigure> figures)
    {
        var months = asked.Number("every", 6, 3, 12);
        var last = asked.Day("on", LastBefore(asked.Data.CountDay.AddDays(1), months));
        var (youngest, oldest) = asked.Ages("ages", 0, 17);
        var excluded = asked.Reader.Value("exclude") == "no" ? [] : Lines(asked, MunicipalFiles.Exclusions).Where(l => l.Length == 10).Select(l => PersonId.FromDigits(long.Parse(l, System.Globalization.CultureInfo.InvariantCulture))).ToHashSet();
        return new KeyFigureQuestion
        {
            Municipality = asked.Municipality,
            Days = [.. Enumerable.Range(0, Days).Select(i => last.AddMonths(-months * i)).Where(d => d.Year > 1950).Order()],
            Youngest = youngest,
            Oldest = oldest,
            Unit = asked.Reader.Value("count") == "measures" ? KeyFigureUnit.Measures : KeyFigureUnit.Persons,
            Excluded = excluded,
            Figures = figures,
        };
    }

    // The first of January, July or the quarter on or before the day.
    private static DateOnly LastBefore(DateOnly day, int months) => new(day.Year, ((day.Month - 1) / months * months) + 1, 1);

    private static Html Fields(Asked asked, KeyFigureQuestion question)
    {
        var reader = asked.Reader;
        return Html.Of($"""
            {MunicipalFields.Day(reader, "on", reader.Say("Seneste skæringsdag", "Latest cut-off day"), question.Days[^1])}
            {MunicipalFields.Choice(reader, "every", reader.Say("Hvor ofte", "How often"), [("6", reader.Say("Hvert halve år", "Every half year")), ("3", reader.Say("Hvert kvartal", "Every quarter")), ("4", reader.Say("Tre gange om året", "Three times a year")), ("12", reader.Say("Hvert år", "Every year"))])}
            {MunicipalFields.Words(reader, "ages", reader.Say("Alder på dagen", "Age on the day"), $"{question.Youngest}-{question.Oldest}")}
            {MunicipalFields.Choice(reader, "count", reader.Say("Tæl", "Count"), [("persons", reader.Say("Børn og unge", "Children")), ("measures", reader.Say("Indsatser", "Measures"))])}
            {(question.Excluded.Count > 0 || reader.Value("exclude") == "no" ? MunicipalFields.Choice(reader, "exclude", reader.Say("Kommunens undtagelser", "The municipality's exclusions"), [("yes", reader.Say("Udelad dem", "Leave them out")), ("no", reader.Say("Tæl alle med", "Count everyone"))]) : Html.Empty)}
            """);
    }

    private static List<AnswerFigure> Latest(KeyFigureTable table, KeyFigureQuestion question, IReadOnlyList<KeyFigureTarget> targets) =>
    [
        .. question.Figures.Where(f => f.PartOf is null or "A").Select(figure =>
        {
            var (row, before) = (table.Rows.First(r => r.Figure == figure && r.Day == question.Days[^1]), table.Rows.First(r => r.Figure == figure && r.Day == question.Days[0]));
            var next = targets.Where(t => t.Figure == figure.Code).OrderBy(t => t.Day).FirstOrDefault(t => t.Day >= row.Day);
            string About(Language language)
            {
                var isMeasures = question.Unit == KeyFigureUnit.Measures;
                var text = language == Language.English ? $"per 1000 on {row.Day:yyyy-MM-dd} ({row.Count} {(isMeasures ? "measures" : "children")}); {Show(before.PerThousand, language)} on {before.Day:yyyy-MM-dd}"
                    : $"pr. 1000 den {row.Day:yyyy-MM-dd} ({row.Count} {(isMeasures ? "indsatser" : "børn")}); {Show(before.PerThousand, language)} den {before.Day:yyyy-MM-dd}";
                return next is null ? text : text + (language == Language.English ? $"; target {Show(next.PerThousand, language)} on {next.Day:yyyy-MM-dd}" : $"; mål {Show(next.PerThousand, language)} den {next.Day:yyyy-MM-dd}");
            }

            return new AnswerFigure(new($"{figure.Code} {figure.Title.Da}", $"{figure.Code} {figure.Title.En}"), new(Show(row.PerThousand, Language.Danish), Show(row.PerThousand, Language.English)), new(About(Language.Danish), About(Language.English)));
        }),
    ];

    private static string Show(decimal? figure, Language language) => figure?.ToString("0.00", NumberForm.In(language)) ?? "-";

    // Days on which there is a target stand in the chart even when they are still to come.
    private static AnswerChart Development(Reader reader, KeyFigureTable table, KeyFigureQuestion question, IReadOnlyList<KeyFigureTarget> targets, Text heading, string[] codes)
    {
        var aims = targets.Where(t => codes.Contains(t.Figure)).ToList();
        IReadOnlyList<DateOnly> days = [.. question.Days.Concat(aims.Select(t => t.Day)).Distinct().Order()];
        var series = codes.Select(c => new ChartSeries(reader.Say(Figure(question.Figures, c).Title), [.. days.Select(d => table.Rows.FirstOrDefault(r => r.Figure.Code == c && r.Day == d)?.PerThousand)])).ToList();
        series.AddRange(codes.Where(c => aims.Exists(t => t.Figure == c)).Select(c => new ChartSeries(reader.Say($"Mål for {c}", $"Target for {c}"), [.. days.Select(d => aims.FirstOrDefault(t => t.Figure == c && t.Day == d)?.PerThousand)])));
        return new AnswerChart(heading, new("Antal pr. 1000 barn/ung", "Number per 1000 children"), new ChartData([.. days.Select(KeyFigureGrids.Head)], series, IsTime: true, ""), ChartType.Line) { Decimals = 2, Height = 320 };
    }

    private static AnswerChart Mix(Reader reader, KeyFigureTable table, KeyFigureQuestion question) => new(
        new("Figur 5: Fordelingen mellem anbringelsestyper", "Figure 5: Placements by kind"), new("Procent", "Per cent"),
        new ChartData([.. question.Days.Select(KeyFigureGrids.Head)], [.. Placed.Select(c => new ChartSeries(reader.Say(KeyFigureList.WithCode(c)!.Title), [.. question.Days.Select(d => (decimal?)table.Rows.First(r => r.Figure.Code == c && r.Day == d).Count)]))], IsTime: true, ""),
        ChartType.StackColumn100)
    { Decimals = 1, Height = 360 };
}

using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>The ladder: what is expected (its error first), what it costs, what if, and the moves behind it.</summary>
internal static class LadderPage
{
    public static AnalysisPage Page { get; } = new()
    {
        Analysis = LadderAnalysis.Declaration,
        Group = AnalysisGroup.Activity,
        Roles = AnalysisPage.Everyone,
        Question = new("Kommer børnene op eller ned ad trappen, og hvor mange ventes der næste år?", "Do children come up or down the ladder, and how many are expected next year?"),
        Make = Make,
    };

    private static AnalysisAnswer Make(Asked asked)
    {
        var data = asked.Data;
        var ladder = Own(asked);
        var last = asked.Day("to", data.CountDay);
        var question = new LadderQuestion(asked.Municipality, Before(asked.Day("from", last.AddYears(-1)), last), last) { Ladder = ladder };
        if (asked.Reader.Value("ages") is not null)
            question = question with { Ages = asked.Ages("ages", 0, 22) };
        var matrix = data.Keep(("ladder", question.First, question.Last, question.Ages), () => LadderCounts.Of(data.Children, question));
        var scenario = LadderScenario.Read(asked.Reader.Value("scenario"), asked.Reader.Value("move"), ladder.Steps.Count);
        var parts = new List<AnswerPart>();
        if (data.CountedEarlier is { } earlier && last == data.CountDay)
            parts.Add(new AnswerNotice("info", earlier));
        parts.Add(new AnswerHeading(new("Hvad sker der, hvis intet ændres?", "What happens if nothing changes?")));
        parts.AddRange(Future(asked, ladder, last, scenario));
        parts.Add(new AnswerHeading(new("Hvordan har børnene bevæget sig?", "How have the children moved?")));
        parts.Add(new AnswerGrid(LadderGrids.Summary(matrix, question)));
        parts.Add(new AnswerDrawing((language, id, isNarrow) => Flows(matrix, question, language, (id, isNarrow)), new("Bevægelser på indsatstrappen", "Moves on the ladder of interventions")));
        parts.Add(new AnswerGrid(LadderGrids.Matrix(matrix, question)));
        parts.Add(new AnswerGrid(data.Keep(("ladder-ages", question.First, question.Last), () => LadderBreakdown.ByAge(data.Children, question))));
        if (ChildDistricts.On(data.Money.Book.Grants, question.Last) is { Count: > 0 } districts)
            parts.Add(new AnswerGrid(data.Keep(("ladder-districts", question.First, question.Last, question.Ages), () => LadderBreakdown.ByDistrict(data.Children, question, districts))));
        return new AnalysisAnswer(parts) { Fields = Fields(asked, question) };
    }

    private static DateOnly Before(DateOnly first, DateOnly last) => first < last ? first : last.AddYears(-1);

    private static LadderClassification Own(Asked asked) => MunicipalFiles.Lines(asked.Data.Paths.Folder, asked.Municipality, MunicipalFiles.Ladder) is { Length: > 0 } lines ? OwnLadder.Read(lines) : LadderClassification.Joining;

    private static IEnumerable<AnswerPart> Future(Asked asked, LadderClassification ladder, DateOnly start, LadderScenario? scenario)
    {
        var (reader, data) = (asked.Reader, asked.Data);
        var question = new LadderForecastQuestion(asked.Municipality, start) { Ladder = ladder };
        var tests = data.Keep(("ladder-test", start), () => LadderForecast.Test(data.Children, question));
        var expected = data.Keep(("ladder-expected", start), () => LadderForecast.Of(data.Children, question));
        var (all, observed) = (tests.Sum(t => t.Expected.Expected), tests.Sum(t => t.Observed));
        var form = NumberForm.In(reader.Language);
        if (observed > 0)
        {
            yield return new AnswerNotice("info", new(
                string.Create(NumberForm.In(Language.Danish), $"Så usikkert er det: et år før ville metoden have ventet {all:0} børn på trappen {start:yyyy-MM-dd}, og der var {observed} ({100 * (all - observed) / observed:+0.0;-0.0;0.0} %). {tests.Count(t => t.IsWithin)} af {tests.Count} trin ligger inden for grænserne."),
                string.Create(NumberForm.In(Language.English), $"This is how uncertain it is: a year before the method would have expected {all:0} children on the ladder on {start:yyyy-MM-dd}, and there were {observed} ({100 * (all - observed) / observed:+0.0;-0.0;0.0} %). {tests.Count(t => t.IsWithin)} of {tests.Count} steps lie within the limits.")));
        }

        yield return new AnswerGrid(LadderGrids.Test(tests, question));
        yield return LadderCharts.Expected(reader, data, expected, question);
        yield return new AnswerGrid(LadderGrids.Expected(expected, question, withLimits: false));
        yield return new AnswerFold(new("Det forventede antal med grænser", "The expected number with limits"), [new AnswerGrid(LadderGrids.Expected(expected, question, withLimits: true))]);
        var year = start.Year - 1;
        var own = LadderPrices.Read(MunicipalFiles.Lines(data.Paths.Folder, asked.Municipality, MunicipalFiles.Prices));
        var prices = LadderPrices.Of(data.Costs.Of(year, UserPlace.Paying, UserBasis.FullYear), asked.Municipality, ladder, own);
        if (scenario is null)
            yield return new AnswerNotice("error", new("\"Hvad nu hvis\" kan ikke læses. Skriv antal:fra-til, fx 10:6-5, og flere med komma imellem.", "\"What if\" cannot be read. Write number:from-to, e.g. 10:6-5, and several with commas between."));
        foreach (var from in scenario?.Moves.GroupBy(m => m.From) ?? [])
        {
            var present = LadderCounts.Of(data.Children, new LadderQuestion(asked.Municipality, start.AddDays(-1), start) { Ladder = ladder }).To(from.Key);
            if (from.Sum(m => m.Children) > present)
                yield return new AnswerNotice("warning", new($"Der er kun {present} børn på trin {from.Key} den {start:yyyy-MM-dd}; de flyttes alle.", $"There are only {present} children on step {from.Key} on {start:yyyy-MM-dd}; all of them are moved."));
        }

        var otherwise = scenario is { Moves.Count: > 0 } ? data.Keep(("ladder-scenario", start, scenario.ToString()), () => LadderForecast.Of(data.Children, question with { Scenario = scenario })) : null;
        yield return new AnswerGrid(LadderScenarioGrids.Cost(expected, otherwise, prices, scenario?.Name ?? ""));
        if (otherwise is not null)
            yield return new AnswerGrid(LadderScenarioGrids.Difference(expected, otherwise, question));
        yield return new AnswerFold(new("Priser", "Prices"), [new AnswerGrid(LadderPrices.Grid(prices, ladder))]);
    }

    private static string Flows(LadderMatrix matrix, LadderQuestion question, Language language, (string Id, bool IsNarrow) drawn)
    {
        var steps = Enumerable.Range(0, matrix.Steps).Reverse().ToList();
        string Name(int step, bool isLeft) => step > 0 ? (drawn.IsNarrow ? new Text($"Trin {step}", $"Step {step}") : LadderGrids.Named(question.Ladder, step)).In(language) : (isLeft ? new Text("Nye", "New") : new Text("Udgået", "Left")).In(language);
        var flows = steps.SelectMany((from, i) => steps.Select((to, j) => new SankeyFlow(i, j, from + to == 0 ? 0 : matrix[from, to], $"{Name(from, true)} - {Name(to, false)}: {matrix[from, to]}"))).ToList();
        return SankeyChart.Draw(new SankeyData([.. steps.Select(s => Name(s, true))], [.. steps.Select(s => Name(s, false))], flows) { Heads = ($"{question.First:yyyy-MM-dd}", $"{question.Last:yyyy-MM-dd}") }, new ChartSettings
        {
            Language = language,
            Width = drawn.IsNarrow ? AnswerHtml.Narrow : 980,
            Height = drawn.IsNarrow ? 460 : 560,
            FontSize = drawn.IsNarrow ? 9 : 14,
            Id = drawn.Id,
            Title = new Text($"Bevægelser på indsatstrappen fra {question.First:yyyy-MM-dd} til {question.Last:yyyy-MM-dd}", $"Moves on the ladder of interventions from {question.First:yyyy-MM-dd} to {question.Last:yyyy-MM-dd}").In(language),
        });
    }

    private static Html Fields(Asked asked, LadderQuestion question)
    {
        var reader = asked.Reader;
        return Html.Of($"""
            {MunicipalFields.Day(reader, "from", reader.Say("Fra", "From"), question.First)}
            {MunicipalFields.Day(reader, "to", reader.Say("Til", "To"), question.Last)}
            {MunicipalFields.Words(reader, "ages", reader.Say("Alder den første dag, fx 0-17", "Age on the first day, e.g. 0-17"), reader.Value("ages") ?? "")}
            {MunicipalFields.Words(reader, "move", reader.Say("Hvad nu hvis? Antal:fra-til, fx 10:6-5", "What if? Number:from-to, e.g. 10:6-5"), reader.Value("move") ?? "")}
            {MunicipalFields.Words(reader, "scenario", reader.Say("Navn på scenariet", "Name of the scenario"), reader.Value("scenario") ?? "")}
            """);
    }
}

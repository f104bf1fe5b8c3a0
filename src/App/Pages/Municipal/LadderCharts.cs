using Socialstat.Management;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>The placed children of the last two years, and those expected with their limits.</summary>
internal static class LadderCharts
{
    private const int Back = 8;

    public static AnswerChart Expected(Reader reader, MunicipalData data, IReadOnlyList<LadderExpected> expected, LadderForecastQuestion question)
    {
        var placed = KeyFigureList.All.Where(f => f.Code is "3" or "4" or "5a" or "5b" or "5c").SelectMany(f => f.Measures).Select(m => question.Ladder.StepOf.GetValueOrDefault(m)).Where(s => s > 0).Distinct().Order().ToList();
        DateOnly[] before = [.. Enumerable.Range(1, Back).Select(i => question.Start.AddMonths(-3 * (Back - i)))];
        DateOnly[] after = [.. expected.Select(e => e.Day).Distinct().Order()];
        var stays = data.Keep(("ladder-before", question.Start), () => before.Select(d => LadderCounts.Of(data.Children, new LadderQuestion(question.Municipality, d.AddDays(-1), d) { Ladder = question.Ladder })).ToList());
        decimal Sum(DateOnly day, Func<LadderExpected, double> of) => (decimal)expected.Where(e => e.Day == day && placed.Contains(e.Step)).Sum(of);
        // What is expected begins where what has been ends, so that the line does not break.
        var now = (decimal)placed.Sum(stays[^1].To);
        IReadOnlyList<decimal?> Ahead(Func<LadderExpected, double> of) => [.. before.SkipLast(1).Select(_ => (decimal?)null), now, .. after.Select(d => (decimal?)Sum(d, of))];
        return new AnswerChart(new("Anbragte børn (trin 4-6): de seneste to år og det forventede", "Placed children (steps 4-6): the last two years and what is expected"), new("Børn", "Children"),
            new ChartData([.. before.Concat(after).Select(KeyFigureGrids.Head)],
            [
                new(reader.Say("Faktisk", "Actual"), [.. stays.Select(m => (decimal?)placed.Sum(m.To)), .. after.Select(_ => (decimal?)null)]),
                new(reader.Say("Ventet", "Expected"), Ahead(e => e.Expected)),
                new(reader.Say("Nedre grænse", "Lower limit"), Ahead(e => e.Low)),
                new(reader.Say("Øvre grænse", "Upper limit"), Ahead(e => e.High)),
            ], IsTime: true, ""), ChartType.Line)
        { Decimals = 1 };
    }
}

using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>ladder: how children have moved between the steps of the ladder of interventions from one day to another, and what follows if nothing changes.</summary>
internal static class LadderCommand
{
    public static Command Make(SharedOptions shared)
    {
        var municipality = new Option<string?>("--municipality") { Description = "Kommunekode / municipality code" };
        var first = new Option<DateOnly?>("--from") { Description = "Første dag; ellers et år før / first day; otherwise a year before" };
        var last = new Option<DateOnly?>("--to") { Description = "Anden dag; ellers seneste 31. december / second day; otherwise the latest 31 December" };
        var ages = new Option<string?>("--ages") { Description = "Kun børn i denne alder på første dag, fx 12-17 / only children of this age on the first day" };
        var steps = new Option<string?>("--classification") { Description = "Egen trappe (CSV: measure;step) / own ladder" };
        var periods = new Option<int>("--expect") { Description = "Forventet antal efter så mange yderligere perioder / expected numbers after so many further periods", DefaultValueFactory = _ => 0 };
        var to = new Option<string?>("--out") { Description = "Fil; ellers skærmen / file; otherwise the screen" };
        var command = new Command("ladder", "Bevægelser på indsatstrappen mellem to datoer / movements on the ladder of interventions between two days") { municipality, first, last, ages, steps, periods, to };
        command.SetAction(shared.Action(parsed =>
        {
            using var store = Judged.Open(shared);
            var day = shared.AsOf ?? store.JudgedOn ?? shared.Today;
            var second = parsed.GetValue(last) ?? new DateOnly(day.Year - 1, 12, 31);
            var question = new LadderQuestion(MunicipalOptions.Municipality(shared, parsed.GetValue(municipality)), parsed.GetValue(first) ?? second.AddYears(-1), second)
            {
                Ladder = parsed.GetValue(steps) is { } path ? Own(shared, path) : LadderClassification.Joining,
                Ages = parsed.GetValue(ages) is { } text ? MunicipalOptions.Ages(shared, text) : null,
            };
            if (question.Last <= question.First)
                throw new CannotException(shared.Say(new Text("--to skal ligge efter --from", "--to must be after --from")));
            if (parsed.GetValue(periods) is < 0 or > 40)
                throw new CannotException(shared.Say(new Text("--expect: 0-40", "--expect: 0-40")));
            using var snapshot = Snapshot.Open(store.SnapshotPath ?? throw new CannotException(shared.Say(new Text("lageret er tomt", "the store is empty"))));
            var matrix = LadderCounts.Of(snapshot, question);
            using var file = parsed.GetValue(to) is { } target ? new StreamWriter(target, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" } : null;
            Write(shared, file ?? shared.Output, question, matrix, parsed.GetValue(periods));
            return CommandLine.Done;
        }));
        return command;
    }

    private static void Write(SharedOptions shared, TextWriter output, LadderQuestion question, LadderMatrix matrix, int periods)
    {
        var columns = Enumerable.Range(0, matrix.Steps).ToArray();
        if (!shared.Json)
            output.WriteLine($"step;title;from;down;{string.Join(';', columns.Select(c => "to_" + c))};up");
        foreach (var step in columns.Reverse())
        {
            output.WriteLine(shared.Json
                ? JsonSerializer.Serialize(new Dictionary<string, object>
                {
                    ["step"] = step,
                    ["title"] = shared.Say(question.Ladder.Steps[step]),
                    ["from"] = matrix.From(step),
                    ["down"] = matrix.Down(step),
                    ["to"] = columns.Select(c => matrix[step, c]).ToArray(),
                    ["up"] = matrix.Up(step),
                })
                : string.Create(CultureInfo.InvariantCulture, $"{step};{shared.Say(question.Ladder.Steps[step])};{matrix.From(step)};{matrix.Down(step)};{string.Join(';', columns.Select(c => matrix[step, c]))};{matrix.Up(step)}"));
        }

        if (!shared.Json)
            output.WriteLine($";{shared.Say(new Text("I alt på anden dag", "Total on the second day"))};{matrix.AtFirst};{matrix.DownInAll};{string.Join(';', columns.Select(matrix.To))};{matrix.UpInAll}");
        foreach (var (numbers, period) in periods == 0 ? [] : matrix.Expected(periods).Select((n, i) => (n, i + 1)))
        {
            var end = question.Last.AddDays((question.Last.DayNumber - question.First.DayNumber) * (period - 1));
            output.WriteLine(shared.Json
                ? JsonSerializer.Serialize(new Dictionary<string, object> { ["expected_on"] = end, ["steps"] = numbers.Skip(1).Select(n => Math.Round(n, 2)).ToArray() })
                : string.Create(NumberForm.In(shared.Language), $";{shared.Say(new Text("Forventet", "Expected"))} {end:yyyy-MM-dd};;;;{string.Join(';', numbers.Skip(1).Select(n => n.ToString("0.0", NumberForm.In(shared.Language))))};"));
        }

        shared.Errors.WriteLine(shared.Say(new Text(
            $"Læs det sådan: af {matrix.AtFirst} børn med en indsats {question.First:yyyy-MM-dd} stod {matrix.Stayed} på samme trin {question.Last:yyyy-MM-dd}, {matrix.UpInAll} var rykket op, {matrix.DownInAll - matrix.Left} ned, og {matrix.Left} havde ingen indsats mere; {matrix.New} var kommet til. {question.Ladder.Name.Da}.",
            $"Read it like this: of {matrix.AtFirst} children with a measure on {question.First:yyyy-MM-dd}, {matrix.Stayed} stood on the same step on {question.Last:yyyy-MM-dd}, {matrix.UpInAll} had moved up, {matrix.DownInAll - matrix.Left} down, and {matrix.Left} had no measure any more; {matrix.New} had come anew. {question.Ladder.Name.En}.")));
    }

    private static LadderClassification Own(SharedOptions shared, string path)
    {
        var rows = new List<(string Measure, int Step)>();
        foreach (var (line, number) in MunicipalOptions.Lines(shared, path).Select((l, i) => (l, i + 1)).Skip(1).Where(l => l.l.Trim().Length > 0))
        {
            var cells = line.Split(';');
            if (cells.Length != 2 || !int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var step) || step is < 1 or > 20)
                throw new CannotException(shared.Say(new Text($"{path}, linje {number}: skriv indsats;trin med et trin fra 1 til 20", $"{path}, line {number}: write measure;step with a step from 1 to 20")));
            var measure = cells[0].Trim();
            if (Measures.All.All(m => m.Key != measure))
                throw new CannotException(shared.Say(new Text($"{path}, linje {number}: {measure} er ikke en indsats i listen", $"{path}, line {number}: {measure} is no measure of the list")));
            if (rows.Any(r => r.Measure == measure))
                throw new CannotException(shared.Say(new Text($"{path}, linje {number}: {measure} står der to gange", $"{path}, line {number}: {measure} stands there twice")));
            rows.Add((measure, step));
        }

        return LadderClassification.Of(new Text($"Egen trappe: {Path.GetFileName(path)}", $"Own ladder: {Path.GetFileName(path)}"),
            [.. Enumerable.Range(0, rows.Select(r => r.Step).DefaultIfEmpty().Max() + 1).Select(s => new Text($"Trin {s}", $"Step {s}"))], rows);
    }
}

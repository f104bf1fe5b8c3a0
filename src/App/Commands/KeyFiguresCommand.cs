using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>keyfigures: children with help for each thousand children, on days that the municipality chooses; or a check of a sheet that somebody else has made.</summary>
internal static class KeyFiguresCommand
{
    public static Command Make(SharedOptions shared)
    {
        var municipality = new Option<string?>("--municipality") { Description = "Kommunekode / municipality code" };
        var on = new Option<DateOnly[]>("--on") { Description = "Skæringsdatoer; ellers 1. januar i de seneste fem år / cut-off days; otherwise 1 January of the last five years", AllowMultipleArgumentsPerToken = true };
        var ages = new Option<string>("--ages") { Description = "Alder på dagen, fx 0-17 / age on the day", DefaultValueFactory = _ => "0-17" };
        var count = new Option<string>("--count") { Description = "Børn eller indsatser / persons or measures", DefaultValueFactory = _ => "persons" };
        var population = new Option<string[]>("--population") { Description = "Kommunens eget antal børn på en dag: 2025-07-01=19123 / the municipality's own number of children on a day", AllowMultipleArgumentsPerToken = true };
        var exclude = new Option<string?>("--exclude") { Description = "Fil med et personnummer på hver linje, som udelades / file with a person number on each line to leave out" };
        var check = SheetCheckOption.Make(KeyFigureLayout.Sheet);
        var explain = new Option<bool>("--explain") { Description = "Vis definitioner, læsevejledning og kilder / show definitions, how to read, and sources" };
        var to = new Option<string?>("--out") { Description = "Fil; ellers skærmen / file; otherwise the screen" };
        count.AcceptOnlyFromAmong("persons", "measures");
        var command = new Command("keyfigures", "Nøgletal pr. 1000 børn og unge / key figures per 1000 children") { municipality, on, ages, count, population, exclude, check, explain, to };
        command.SetAction(shared.Action(parsed =>
        {
            using var file = parsed.GetValue(to) is { } path ? new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" } : null;
            var output = file ?? shared.Output;
            if (parsed.GetValue(explain))
                return Explain(shared, output);
            if (parsed.GetValue(check) is { } sheet)
                return SheetCheckOption.Run(shared, output, sheet, [KeyFigureLayout.Sheet], Figures(shared, parsed.GetValue(municipality)));
            using var store = Judged.Open(shared);
            var day = shared.AsOf ?? store.JudgedOn ?? shared.Today;
            var days = parsed.GetValue(on) is { Length: > 0 } given ? given : [.. Enumerable.Range(day.Year - 4, 5).Select(y => new DateOnly(y, 1, 1))];
            var (youngest, oldest) = MunicipalOptions.Ages(shared, parsed.GetValue(ages)!);
            Write(shared, output, store, new KeyFigureQuestion
            {
                Municipality = MunicipalOptions.Municipality(shared, parsed.GetValue(municipality)),
                Days = [.. days.Distinct().Order()],
                Youngest = youngest,
                Oldest = oldest,
                Unit = parsed.GetValue(count) == "measures" ? KeyFigureUnit.Measures : KeyFigureUnit.Persons,
                Excluded = parsed.GetValue(exclude) is { } list ? MunicipalOptions.Persons(shared, list) : new HashSet<PersonId>(),
                Population = Own(shared, parsed.GetValue(population) ?? []),
            });
            return CommandLine.Done;
        }));
        return command;
    }

    private static void Write(SharedOptions shared, TextWriter output, RegisterStore store, KeyFigureQuestion question)
    {
        using var snapshot = Snapshot.Open(store.SnapshotPath ?? throw new CannotException(shared.Say(new Text("lageret er tomt", "the store is empty"))));
        var table = KeyFigureCounts.Of(snapshot, TableInput.Read(store.Database.PackedFiles(), store.Paths.Packed).Population, question);
        if (!shared.Json)
            output.WriteLine("municipality;key_figure;title;date;count;population;population_date;per_1000;share_of_whole");
        foreach (var row in table.Rows)
        {
            output.WriteLine(shared.Json
                ? JsonSerializer.Serialize(new Dictionary<string, object?>
                {
                    ["municipality"] = question.Municipality.Code,
                    ["key_figure"] = row.Figure.Code,
                    ["title"] = shared.Say(row.Figure.Title),
                    ["date"] = row.Day,
                    ["count"] = row.Count,
                    ["population"] = row.Population,
                    ["population_date"] = row.PopulationDay,
                    ["per_1000"] = row.PerThousand,
                    ["share_of_whole"] = row.Share,
                })
                : string.Create(NumberForm.In(shared.Language), $"{question.Municipality.Code};{row.Figure.Code};{shared.Say(row.Figure.Title)};{row.Day:yyyy-MM-dd};{row.Count};{Or(row.Population)};{row.PopulationDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ".."};{Or(row.PerThousand, "0.00")};{Or(row.Share, "0.0")}"));
        }

        // What is not in the figures is said beside them, not in the file.
        foreach (var day in question.Days)
        {
            shared.Errors.WriteLine(shared.Say(new Text(
                $"{day:yyyy-MM-dd}: ikke med i nøgletallene: {table.UnknownAge[day]} uden kendt alder, {table.OutsideAges[day]} uden for aldersgruppen, {table.LeftOut[day]} udeladt af kommunen, {table.NotPlaced[day]} alene med indsatser, som vejledningen ikke nævner",
                $"{day:yyyy-MM-dd}: not in the key figures: {table.UnknownAge[day]} without a known age, {table.OutsideAges[day]} outside the ages, {table.LeftOut[day]} left out by the municipality, {table.NotPlaced[day]} with only measures that the guide does not name")));
        }

        string Or(IFormattable? number, string? form = null) => number?.ToString(form, NumberForm.In(shared.Language)) ?? "..";
    }

    private static int Explain(SharedOptions shared, TextWriter output)
    {
        foreach (var figure in KeyFigureList.All)
        {
            output.WriteLine($"{figure.Code}  {shared.Say(figure.Title)}");
            output.WriteLine($"    {shared.Say(figure.Definition)}");
            output.WriteLine($"    {shared.Say(figure.Reading)}");
            foreach (var question in figure.Questions)
                output.WriteLine($"    - {shared.Say(question)}");
            var measures = figure.Measures.Select(k => shared.Say(Measures.WithKey(k).Title)).ToList();
            if (measures.Count > 0)
                output.WriteLine($"    {shared.Say(new Text("Tæller", "Counts"))}: {string.Join("; ", measures)}");
            output.WriteLine($"    {shared.Say(new Text("Kilde", "Source"))}: {string.Join(", ", figure.Sources)}");
        }

        return CommandLine.Done;
    }

    // A sheet may name the guide's key figures and, where a municipality is given, its own.
    private static IReadOnlyList<KeyFigure> Figures(SharedOptions shared, string? municipality) =>
        municipality is null ? KeyFigureList.All : MunicipalFiles.FiguresOf(shared.Store, MunicipalOptions.Municipality(shared, municipality), withGuide: true);

    private static Dictionary<DateOnly, long> Own(SharedOptions shared, string[] given)
    {
        var own = new Dictionary<DateOnly, long>();
        foreach (var text in given)
        {
            var parts = text.Split('=');
            if (parts.Length != 2 || !DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var children))
                throw new CannotException(shared.Say(new Text($"--population {text}: skriv dato=antal, fx 2025-07-01=19123", $"--population {text}: write date=number, e.g. 2025-07-01=19123")));
            own[day] = children;
        }

        return own;
    }
}

using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>microdata output: attacks a table that a researcher wants to take home, beside all that the project has taken home before, and writes down what came of it.</summary>
internal static class OutputCommand
{
    private const double NearlyTheSame = 0.8;

    public static Command Make(SharedOptions shared)
    {
        var (project, by) = (MicrodataCommand.Project, MicrodataCommand.By);
        var table = new Argument<string>("table") { Description = "Tabellen som CSV: udtrækkets variable og sidst persons eller episodes / the table as CSV: variables of the extract, and last persons or episodes" };
        var extract = new Option<int?>("--extract") { Description = "Udtrækkets nummer i loggen; det nyeste / number of the extract in the log; the newest" };
        var from = new Option<string?>("--from") { Description = "Udtrækkets mappe, når den er flyttet / the folder of the extract when it has been moved" };
        var command = new Command("output", "Kontrollér en tabel, før den hjemtages / check a table before it is taken home") { table, project, by, extract, from };
        command.SetAction(shared.Action(parsed => MicrodataCommand.Step(shared, (store, log) =>
        {
            var name = MicrodataCommand.ProjectName(shared, parsed.GetValue(project));
            var number = parsed.GetValue(extract);
            var made = ResearchProjects.Kept(log).LastOrDefault(e => e.Project == name && (number is null || e.Number == number))
                ?? throw new CannotException(shared.Say(new Text($"projektet {name} har ikke det udtræk", $"the project {name} does not have that extract")));
            var data = DataOf(made, parsed.GetValue(from) ?? made.Folder)
                ?? throw new CannotException(shared.Say(new Text($"episodes.csv i {made.Folder} er ikke den udleverede; angiv mappen med --from", $"episodes.csv in {made.Folder} is not the one handed out; name the folder with --from")));
            var path = parsed.GetValue(table)!;
            var read = OutputTable.Read(File.ReadAllLines(path), data.Variables, out var wrong) ?? throw new CannotException($"{path}: {shared.Say(wrong!)}");
            var (earlier, unseen) = Earlier(log, made, data);
            var faults = OutputCheck.Run([new OutputOfData(read, data), .. earlier]);
            var noted = store.Note(log, Noted(read, faults, log, made) with
            {
                By = MicrodataCommand.Given(shared, "--by", parsed.GetValue(by)),
                RecordedAt = shared.Clock.GetUtcNow(),
                File = ExtractFolder.FileOf(path),
            });
            return Tell(shared, noted, faults, unseen);
        })));
        return command;
    }

    // The rows as handed out, by their hash in the log.
    private static ResearchData? DataOf(ExtractHandedOut made, string folder)
    {
        var path = Path.Combine(folder, ExtractFolder.Rows);
        if (!File.Exists(path) || !made.Files.Any(f => f.Name == ExtractFolder.Rows && f.Sha256 == ExtractFolder.FileOf(path).Sha256))
            return null;
        using var file = File.OpenRead(path);
        return ResearchData.Read(file);
    }

    // What the project has taken home, each table beside the rows that it was made from. What cannot be compared is counted: rows that are deleted, or under another key.
    private static (List<OutputOfData> Earlier, int Unseen) Earlier(MicrodataLog log, ExtractHandedOut made, ResearchData data)
    {
        var extracts = log.Facts.OfType<ExtractHandedOut>().Where(e => e.Project == made.Project).ToDictionary(e => e.Number);
        var rows = new Dictionary<int, ResearchData?> { [made.Number] = data };
        var earlier = new List<OutputOfData>();
        var unseen = 0;
        foreach (var output in log.Facts.OfType<OutputChecked>().Where(o => o.Project == made.Project && o.Passed))
        {
            if (!rows.TryGetValue(output.Extract, out var own))
                rows[output.Extract] = own = extracts[output.Extract].KeyId == made.KeyId ? DataOf(extracts[output.Extract], extracts[output.Extract].Folder) : null;
            if (own is null)
                unseen++;
            else
                earlier.Add(new OutputOfData(new OutputTable(output.IsOfPersons, [.. output.Shown.Select(n => OutputCell.Named(n, 0)), .. output.Hidden.Select(n => OutputCell.Named(n, null))]), own));
        }

        return (earlier, unseen);
    }

    private static OutputChecked Noted(OutputTable table, IReadOnlyList<OutputFault> faults, MicrodataLog log, ExtractHandedOut made)
    {
        var names = table.Cells.Select(c => c.Name).ToList();
        var before = log.Facts.OfType<OutputChecked>().Where(o => o.Project == made.Project && OutputTable.Overlap([.. o.Shown, .. o.Hidden], names) is >= NearlyTheSame);
        return new OutputChecked
        {
            Project = made.Project,
            By = "",
            RecordedAt = default,
            Extract = made.Number,
            File = new ExtractFile("", "", 0),
            IsOfPersons = table.IsOfPersons,
            Passed = faults.Count == 0,
            Attacks = faults.GroupBy(f => f.Attack).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count()),
            Shown = [.. table.Cells.Where(c => c.Figure is not null).Select(c => c.Name)],
            Hidden = [.. table.Cells.Where(c => c.Figure is null).Select(c => c.Name)],
            NearlyAs = [.. before.Select(o => o.Number)],
        };
    }

    private static int Tell(SharedOptions shared, OutputChecked noted, IReadOnlyList<OutputFault> faults, int unseen)
    {
        if (shared.Json)
        {
            shared.Output.WriteLine(JsonSerializer.Serialize(new { noted.Number, noted.Project, noted.Passed, noted.NearlyAs, Unseen = unseen, Faults = faults.Select(f => new { f.Attack, f.Cell, What = shared.Say(f.What) }) }, JsonLines.Options));
            return noted.Passed ? CommandLine.Done : CommandLine.FellShort;
        }

        foreach (var fault in faults)
            shared.Errors.WriteLine($"socialstat: {fault.Attack}: {fault.Cell}: {shared.Say(fault.What)}");
        if (noted.NearlyAs.Count > 0)
        {
            var numbers = string.Join(", ", noted.NearlyAs.Select(n => n.ToString(CultureInfo.InvariantCulture)));
            shared.Errors.WriteLine("socialstat: " + shared.Say(new Text($"næsten det samme er spurgt før ({numbers}); se efter, hvorfor", $"nearly the same has been asked before ({numbers}); see why")));
        }

        if (unseen > 0)
            shared.Errors.WriteLine("socialstat: " + shared.Say(new Text($"{unseen} tidligere hjemtagne tabeller kan ikke sammenlignes: deres udtræk er slettet eller har en anden nøgle", $"{unseen} tables taken home before cannot be compared: their extracts are deleted or have another key")));
        MicrodataCommand.Noted(shared, noted, noted.Passed ? new Text("tabellen må hjemtages", "the table may be taken home") : new Text("tabellen må ikke hjemtages", "the table may not be taken home"));
        return noted.Passed ? CommandLine.Done : CommandLine.FellShort;
    }
}

using System.CommandLine;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>money import: keeps files with a receipt, and tells what came of their rows.</summary>
internal static class MoneyImportCommand
{
    private const int MostShown = 20;

    public static Command Make(SharedOptions shared)
    {
        var files = new Argument<string[]>("files") { Description = "Filer eller mapper / files or folders", Arity = ArgumentArity.OneOrMore };
        var municipality = MoneyCommand.MunicipalityOption();
        var layout = new Option<string?>("--layout") { Description = "Filformat, når navn og kolonner ikke siger det / layout, when name and columns do not tell" };
        var by = new Option<string>("--by") { Description = "Hvem der indlæser / who imports", DefaultValueFactory = _ => Environment.UserName };
        var again = new Option<bool>("--again") { Description = "Lad en fil, der er indlæst før, gælde igen / let a file that was imported before count again" };
        var command = new Command("import", "Indlæs filer om økonomi / import files about money") { files, municipality, layout, by, again };
        command.SetAction(shared.Action(parsed =>
        {
            var place = MunicipalOptions.Municipality(shared, parsed.GetValue(municipality));
            var known = parsed.GetValue(layout) is { } name
                ? MoneyLayouts.Named(name) ?? throw new CannotException(shared.Say(new Text($"ukendt filformat {name}; kendte er {Names}", $"unknown layout {name}; known are {Names}")))
                : null;
            var paths = new StorePaths(Path.GetFullPath(shared.Store));
            var import = new MoneyImport(paths, place, shared.Clock, parsed.GetValue(by)!);
            var taken = new List<(string File, MoneyImported Result)>();
            foreach (var file in Files(shared, parsed.GetValue(files)!))
                taken.Add((file, import.Keep(file, known, parsed.GetValue(again))));
            return Tell(shared, taken, MoneyBookReader.Read(paths, place));
        }));
        return command;
    }

    private static string Names => string.Join(", ", MoneyLayouts.All.Select(l => l.Name));

    // Of a folder the files that are named after a layout, in the order in which layouts build on each other.
    private static List<string> Files(SharedOptions shared, string[] paths)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                files.AddRange(Directory.EnumerateFiles(path).Where(f => Path.GetExtension(f).ToLowerInvariant() is ".csv" or ".xlsx" or ".json").Order(StringComparer.Ordinal).OrderBy(f => MoneyLayouts.All.ToList().IndexOf(MoneyImport.LayoutOf(f)!)));
            else if (File.Exists(path))
                files.Add(path);
            else
                throw new CannotException(shared.Say(new Text($"{path} findes ikke", $"{path} does not exist")));
        }

        return files;
    }

    private static int Tell(SharedOptions shared, List<(string File, MoneyImported Result)> taken, MoneyReading reading)
    {
        var counts = reading.Files.ToDictionary(f => f.Receipt.Number);
        var fellShort = false;
        foreach (var (file, result) in taken)
        {
            if (result.Receipt is not { } receipt)
            {
                fellShort = true;
                shared.Errors.WriteLine(shared.Say(new Text(
                    $"socialstat: {file}: hverken navnet eller kolonnerne siger, hvilket format filen har; angiv --layout ({Names}). Intet er gemt.",
                    $"socialstat: {file}: neither its name nor its columns tell which layout it has; give --layout ({Names}). Nothing was kept.")));
                continue;
            }

            var count = counts[receipt.Number];
            var findings = reading.Findings.Where(f => f.Place.File == receipt.Number).ToList();
            fellShort |= findings.Any(f => f.Rule.Severity == Severity.Error);
            if (shared.Json)
            {
                shared.Output.WriteLine(JsonSerializer.Serialize(new { Receipt = receipt.Number, receipt.Layout, receipt.FileName, receipt.Sha256, result.IsRepeat, count.Rows, count.New, count.Changed, count.Same, count.Deleted, count.Rejected, Findings = findings.Count }, JsonLines.Options));
                continue;
            }

            shared.Output.WriteLine(result.IsRepeat
                ? shared.Say(new Text($"{receipt.FileName}: indlæst før som nr. {receipt.Number}; intet er ændret (--again lader den gælde igen)", $"{receipt.FileName}: imported before as no. {receipt.Number}; nothing changed (--again lets it count again)"))
                : shared.Say(new Text(
                    $"{receipt.FileName}: nr. {receipt.Number}, {receipt.Layout}: {count.Rows} rækker, {count.New} nye, {count.Changed} ændrede, {count.Same} uændrede, {count.Deleted} slettede, {count.Rejected} afvist, {findings.Count} fund",
                    $"{receipt.FileName}: no. {receipt.Number}, {receipt.Layout}: {count.Rows} rows, {count.New} new, {count.Changed} changed, {count.Same} unchanged, {count.Deleted} deleted, {count.Rejected} rejected, {findings.Count} findings")));
            foreach (var finding in result.IsRepeat ? [] : findings.Take(MostShown))
                shared.Errors.WriteLine(MoneyFindingsCommand.Line(shared, finding, receipt.FileName));
            if (!result.IsRepeat && findings.Count > MostShown)
                shared.Errors.WriteLine(shared.Say(new Text($"  … {findings.Count - MostShown} til; se dem alle med money findings", $"  … {findings.Count - MostShown} more; see them all with money findings")));
        }

        return fellShort ? CommandLine.FellShort : CommandLine.Done;
    }
}

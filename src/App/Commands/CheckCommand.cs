using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>check PATH...: all rules, against what the store knows; stores nothing.</summary>
internal static class CheckCommand
{
    public static Command Make(SharedOptions shared)
    {
        var paths = new Argument<string[]>("path") { Description = "Filer eller mapper / files or folders", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string?>("--out") { Description = "Fil til fejllisten / file for the error list" };
        var timed = new Option<bool>("--times") { Description = "Vis tiden for hver regel / show the time of each rule" };
        var label = new LabelOptions();
        var command = new Command("check", "Kontrollér uden at gemme / check without storing") { paths, to, timed };
        label.AddTo(command);
        command.SetAction(shared.Action(parsed => Run(shared, parsed.GetValue(paths)!, parsed.GetValue(to), parsed.GetValue(timed), label.Read(parsed))));
        return command;
    }

    private static int Run(SharedOptions shared, string[] paths, string? to, bool timed, DeliveryLabel label)
    {
        foreach (var missing in paths.Where(p => !File.Exists(p) && !Directory.Exists(p)))
            throw new CannotException(shared.Say(new Text($"{missing} findes ikke", $"{missing} does not exist")));
        using var store = RegisterStore.Exists(shared.Store) ? RegisterStore.OpenToRead(shared.Store) : null;
        var files = Incoming.FilesIn(paths).Select(f => Incoming.File(f, label)).ToList();
        CheckResult result;
        using (var csv = new FindingsCsv(to, shared.Json && to is null ? TextWriter.Null : shared.Output))
            result = Checking.Run(store, files, shared.Today, shared.Language, timed, csv.Write);
        var (errors, warnings, infos) = result.Findings;
        if (shared.Json)
        {
            shared.Output.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object>
            {
                ["records"] = result.Records,
                ["rejected"] = result.Rejected,
                ["errors"] = errors,
                ["warnings"] = warnings,
                ["infos"] = infos,
                ["times_ms"] = result.Times.ToDictionary(t => t.Rule, t => t.Time.TotalMilliseconds),
            }));
        }
        else
        {
            shared.Errors.WriteLine(shared.Say(new Text(
                $"poster {result.Records}, ville blive afvist {result.Rejected}, fejl {errors}, advarsler {warnings}, info {infos}",
                $"records {result.Records}, would be rejected {result.Rejected}, errors {errors}, warnings {warnings}, infos {infos}")));
            foreach (var (rule, time) in result.Times)
                shared.Errors.WriteLine($"{rule,-10} {time.TotalMilliseconds.ToString("F2", CultureInfo.InvariantCulture),10} ms");
        }

        return errors > 0 ? CommandLine.FellShort : CommandLine.Done;
    }
}

using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>receive PATH...: takes deliveries in, one line each with the receipt.</summary>
internal static class ReceiveCommand
{
    private const int MostFiles = 5000;

    public static Command Make(SharedOptions shared)
    {
        var paths = new Argument<string[]>("path") { Description = "Filer eller mapper / files or folders", Arity = ArgumentArity.OneOrMore };
        var label = new LabelOptions();
        var batch = new Option<int>("--batch-files")
        {
            Description = "Højst så mange filer tages ind og får kvittering ad gangen / at most so many files are taken in and receipted at a time",
            DefaultValueFactory = _ => MostFiles,
        };
        batch.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--batch-files: mindst 1 / at least 1");
        });
        var command = new Command("receive", "Modtag leverancer / receive deliveries") { paths, batch };
        label.AddTo(command);
        var hold = new Option<bool>("--hold") { Description = "Hold tilbage; se fejlene nu, frigiv senere / hold back; see the findings now, release later" };
        var until = new HoldOptions();
        command.Options.Add(hold);
        until.AddTo(command);
        command.SetAction(shared.Action(parsed =>
        {
            if (until.IsGiven(parsed) && !parsed.GetValue(hold))
                throw new CannotException(shared.Say(new Text("--until og --days kræver --hold", "--until and --days need --hold")));
            DateOnly? held = parsed.GetValue(hold) ? until.Read(shared, parsed) : null;
            return Run(shared, parsed.GetValue(paths)!, label.Read(parsed) with { HeldUntil = held }, parsed.GetValue(batch));
        }));
        return command;
    }

    /// <summary>Receives paths; the exit code.</summary>
    public static int Run(SharedOptions shared, string[] paths, DeliveryLabel label, int batchFiles = MostFiles)
    {
        foreach (var missing in paths.Where(p => !File.Exists(p) && !Directory.Exists(p)))
            throw new CannotException(shared.Say(new Text($"{missing} findes ikke", $"{missing} does not exist")));
        // A store inside the folder is not a delivery.
        var own = Path.GetFullPath(shared.Store) + Path.DirectorySeparatorChar;
        var files = Incoming.FilesIn(paths).Where(f => !Path.GetFullPath(f).StartsWith(own, StringComparison.Ordinal)).ToList();
        if (files.Count == 0)
            throw new CannotException(shared.Say(new Text("ingen filer fundet", "no files found")));
        using var store = RegisterStore.OpenToWrite(shared.Store);
        var options = new ReceiveOptions { Today = shared.Today, Clock = shared.Clock, Threads = Math.Clamp(Environment.ProcessorCount, 1, 8), BatchFiles = batchFiles };
        using var receiver = new Receiver(store, options);
        int done = 0, rejected = 0;
        using var progress = new Progress(shared, files.Count);
        foreach (var answer in receiver.Receive(files.Select(f => Incoming.File(f, label))))
        {
            progress.Clear();
            Print(shared, answer);
            progress.Show(++done);
            if (answer.Receipt.Counts.Rejected > 0 || answer.Receipt.Reason.Length > 0)
                rejected++;
        }

        if (rejected > 0)
            shared.Errors.WriteLine("socialstat: " + shared.Say(new Text(
                $"{rejected} af {files.Count} leverancer har afviste poster; se dem med findings", $"{rejected} of {files.Count} deliveries have rejected records; see them with findings")));
        return rejected > 0 ? CommandLine.FellShort : CommandLine.Done;
    }

    /// <summary>Writes the line of an answer.</summary>
    public static void Print(SharedOptions shared, Answer answer)
    {
        var r = answer.Receipt;
        var c = r.Counts;
        if (shared.Json)
        {
            shared.Output.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object?>
            {
                ["file"] = Path.GetFileName(answer.Path),
                ["receipt"] = r.Id,
                ["repeat"] = answer.IsRepeat,
                ["sha256"] = r.Sha256,
                ["received_at"] = r.ReceivedAt,
                ["record_type"] = r.RecordType,
                ["reporter"] = r.Reporter,
                ["sequence"] = r.Sequence,
                ["records"] = c.Records,
                ["accepted"] = c.Accepted,
                ["rejected"] = c.Rejected,
                ["errors"] = c.Errors,
                ["warnings"] = c.Warnings,
                ["infos"] = c.Infos,
                ["held_until"] = r.HeldUntil is { } day ? Day(day) : null,
                ["reason"] = r.Reason,
                ["previous"] = r.Previous,
                ["chain"] = r.Chain,
            }, SerializerOptions));
        }
        else
        {
            var text = shared.Say(new Text(
                $"{Path.GetFileName(answer.Path)}  {r.Id}  poster {c.Records}, godtaget {c.Accepted}, afvist {c.Rejected}, fejl {c.Errors}, advarsler {c.Warnings}",
                $"{Path.GetFileName(answer.Path)}  {r.Id}  records {c.Records}, accepted {c.Accepted}, rejected {c.Rejected}, errors {c.Errors}, warnings {c.Warnings}"));
            if (c.Infos > 0)
                text += ", info " + c.Infos.ToString(CultureInfo.InvariantCulture);
            if (r.Reason.Length > 0)
                text += "  " + r.Reason + ": " + (Validation.Catalogue.WithCode(r.Reason) is { } rule ? shared.Say(rule.Title) : "");
            if (r.HeldUntil is { } until)
                text += "  " + shared.Say(until == HoldChange.Open ? new Text("holdes tilbage", "held back") : new Text($"holdes tilbage til {Day(until)}", $"held back until {Day(until)}"));
            if (answer.IsRepeat)
                text += shared.Say(new Text("  (modtaget før; første kvittering)", "  (received before; first receipt)"));
            shared.Output.WriteLine(text);
        }

        shared.Output.Flush();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static readonly JsonSerializerOptions SerializerOptions = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

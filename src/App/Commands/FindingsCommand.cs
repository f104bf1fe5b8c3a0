using System.CommandLine;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>findings: the accumulated error list, where each finding is in its life, and how often rules are broken.</summary>
internal static class FindingsCommand
{
    public static Command Make(SharedOptions shared)
    {
        var to = new Option<string?>("--out") { Description = "Fil til fejllisten / file for the error list" };
        var details = new Option<bool>("--details") { Description = "Med id, tilstand, første dag, alder i dage og gange vendt tilbage / with id, state, first day, age in days and times returned" };
        var rates = new Option<bool>("--rates") { Description = "Fejlprocent pr. regel med nævner / error rate per rule with its denominator" };
        var receipt = new Option<string?>("--receipt") { Description = "Kun leverancen med denne kvittering / only the delivery with this receipt" };
        var workbook = new Option<string?>("--workbook") { Description = "Kopi af leverancen som regneark (.xlsx) med fejlene markeret / copy of the delivery as a workbook (.xlsx) with the findings marked" };
        var filter = new FilterOptions();
        var command = new Command("findings", "Fejllisten / the error list") { to, details, rates, receipt, workbook };
        filter.AddTo(command);
        command.SetAction(shared.Action(parsed =>
        {
            var wanted = filter.Read(parsed);
            if (parsed.GetValue(rates))
                return Rates(shared, wanted, parsed.GetValue(to));
            return parsed.GetValue(workbook) is { } path
                ? Workbook(shared, parsed.GetValue(receipt), path)
                : Run(shared, wanted, parsed.GetValue(receipt), parsed.GetValue(details), parsed.GetValue(to));
        }));
        return command;
    }

    private static int Workbook(SharedOptions shared, string? receipt, string path)
    {
        if (receipt is null)
            throw new CannotException(shared.Say(new Text("--workbook kræver --receipt", "--workbook needs --receipt")));
        using var store = Judged.Open(shared);
        var found = With(shared, store, receipt);
        var findings = MarkedWorkbook.FindingsOf(store.Database, found.Number);
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        using (var file = File.Create(path))
            MarkedWorkbook.Write(store.Inbox.PathOf(found.Sha256), RecordTypes.Named(found.RecordType), findings, file);
        shared.Output.WriteLine(shared.Say(new Text($"{findings.Count} fund i {path}", $"{findings.Count} findings in {path}")));
        return CommandLine.Done;
    }

    private static Receipt With(SharedOptions shared, RegisterStore store, string id) =>
        store.Receipts.Receipts.FirstOrDefault(r => r.Id == id) ?? throw new CannotException(shared.Say(new Text($"der er ingen kvittering {id}", $"there is no receipt {id}")));

    private static int Run(SharedOptions shared, FindingFilter filter, string? receipt, bool withLife, string? to)
    {
        using var store = Judged.Open(shared);
        if (receipt is not null)
            filter = filter with { Delivery = With(shared, store, receipt).Number };
        var lines = FindingPages.Read(store.Database, filter, shared.Language);
        var (count, returned) = (0, 0);
        IEnumerable<ReceiptedFinding> Counted()
        {
            foreach (var line in lines)
            {
                count++;
                returned += line.Life.State == FindingState.Returned ? 1 : 0;
                yield return line;
            }
        }

        if (shared.Json)
            WriteJson(shared, Counted(), withLife, to);
        else
            WriteCsv(shared, Counted(), withLife, to);
        if (to is not null && !shared.Json)
            shared.Output.WriteLine(shared.Say(new Text($"{count} linjer i {to}", $"{count} lines in {to}")));
        if (returned > 0)
            shared.Errors.WriteLine("socialstat: " + shared.Say(new Text($"{returned} fund er vendt tilbage efter at have været rettet", $"{returned} findings have returned after being fixed")));
        return CommandLine.Done;
    }

    private static void WriteCsv(SharedOptions shared, IEnumerable<ReceiptedFinding> lines, bool withLife, string? to)
    {
        using var csv = new FindingsCsv(to, shared.Output, withLife);
        foreach (var line in lines)
            csv.Write(line);
    }

    private static void WriteJson(SharedOptions shared, IEnumerable<ReceiptedFinding> lines, bool withLife, string? to)
    {
        using var file = to is null ? null : new StreamWriter(to);
        foreach (var line in lines)
        {
            var json = JsonSerializer.SerializeToNode(line.Line, Options)!.AsObject();
            if (withLife)
            {
                json["id"] = line.Life.Id.ToString();
                json["state"] = FindingStates.Word(line.Life.State);
                json["first_seen"] = Reader.Day(line.Life.FirstSeen);
                json["age_days"] = line.Life.AgeDays;
                json["returned"] = line.Life.Returned;
                json["acceptance"] = JsonSerializer.SerializeToNode(line.Life.Acceptance, Options);
            }

            (file ?? shared.Output).WriteLine(json.ToJsonString(Options));
        }
    }

    private static int Rates(SharedOptions shared, FindingFilter filter, string? to)
    {
        using var store = Judged.Open(shared);
        using var file = to is null ? null : new StreamWriter(to);
        var output = file ?? shared.Output;
        output.Write("code;severity;statistic;reporter;findings;judged;rate\r\n");
        foreach (var rate in FindingRates.Read(store, filter))
        {
            var severity = rate.Rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
            output.Write(string.Join(';', rate.Rule.Code, severity, rate.Statistic, rate.Reporter, Write.Number(rate.Findings), Write.Number(rate.Judged), rate.Percent(shared.Language)) + "\r\n");
        }

        return CommandLine.Done;
    }

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };
}

/// <summary>Opens a store whose state is judged on the day asked for.</summary>
internal static class Judged
{
    /// <summary>Opens to read; settles first what is waiting, and judges again when another day is asked for with --as-of.</summary>
    public static RegisterStore Open(SharedOptions shared)
    {
        var store = shared.OpenToRead();
        var day = shared.AsOf ?? store.JudgedOn ?? shared.Today;
        if (store.IsUpToDate && store.JudgedOn == day)
            return store;
        store.Dispose();
        using (var writing = RegisterStore.OpenToWrite(shared.Store))
        using (var receiver = new Receiver(writing, new ReceiveOptions { Today = day, Clock = shared.Clock }))
            receiver.JudgeAgain();
        return shared.OpenToRead();
    }
}

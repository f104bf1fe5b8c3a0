using System.CommandLine;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>findings: the accumulated error list.</summary>
internal static class FindingsCommand
{
    public static Command Make(SharedOptions shared)
    {
        var reporter = new Option<string?>("--reporter") { Description = "Kun denne indberetter / only this reporter" };
        var to = new Option<string?>("--out") { Description = "Fil til fejllisten / file for the error list" };
        var command = new Command("findings", "Fejllisten / the error list") { reporter, to };
        command.SetAction(shared.Action(parsed => Run(shared, parsed.GetValue(reporter), parsed.GetValue(to))));
        return command;
    }

    private static int Run(SharedOptions shared, string? reporter, string? to)
    {
        using var store = Judged.Open(shared);
        var lines = FindingList.Read(store.Database, reporter, shared.Language);
        if (shared.Json)
        {
            using var file = to is null ? null : new StreamWriter(to);
            foreach (var line in lines)
                (file ?? shared.Output).WriteLine(JsonSerializer.Serialize(line, Options));
            return CommandLine.Done;
        }

        var count = 0;
        using (var csv = new FindingsCsv(to, shared.Output))
        {
            foreach (var line in lines)
            {
                csv.Write(line);
                count++;
            }
        }

        if (to is not null)
            shared.Output.WriteLine(shared.Say(new Text($"{count} linjer i {to}", $"{count} lines in {to}")));
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

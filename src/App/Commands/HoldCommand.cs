using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>hold: what is held back, or another day for it. release: into the register now.</summary>
internal static class HoldCommand
{
    public static Command Make(SharedOptions shared)
    {
        var receipts = new Argument<string[]>("receipt") { Description = "Kvitteringer; ingen viser, hvad der holdes tilbage / receipts; none shows what is held back", Arity = ArgumentArity.ZeroOrMore };
        var until = new HoldOptions();
        var command = new Command("hold", "Vis eller ændr, hvad der holdes tilbage / show or change what is held back") { receipts };
        until.AddTo(command);
        command.SetAction(shared.Action(parsed =>
        {
            if (parsed.GetValue(receipts) is { Length: > 0 } ids)
                return Change(shared, ids, until.Read(shared, parsed));
            if (until.IsGiven(parsed))
                throw new CannotException(shared.Say(new Text("angiv også kvitteringen", "give the receipt too")));
            return List(shared);
        }));
        return command;
    }

    public static Command MakeRelease(SharedOptions shared)
    {
        var receipts = new Argument<string[]>("receipt") { Description = "Kvitteringer / receipts", Arity = ArgumentArity.OneOrMore };
        var command = new Command("release", "Frigiv leverancer, der holdes tilbage / release deliveries that are held back") { receipts };
        command.SetAction(shared.Action(parsed => Change(shared, parsed.GetValue(receipts)!, null)));
        return command;
    }

    private static int Change(SharedOptions shared, string[] ids, DateOnly? until)
    {
        shared.OpenToRead().Dispose();
        using (var store = RegisterStore.OpenToWrite(shared.Store))
        using (var receiver = new Receiver(store, new ReceiveOptions { Today = shared.AsOf ?? store.JudgedOn ?? shared.Today, Clock = shared.Clock }))
        {
            try
            {
                receiver.Hold(ids, until);
            }
            catch (InvalidOperationException fault)
            {
                throw new CannotException(shared.Say(new Text($"{fault.Message} holdes ikke tilbage", $"{fault.Message} is not held back")));
            }
        }

        using var after = shared.OpenToRead();
        var held = HeldList.Read(after.Database, after.Receipts).ToDictionary(h => h.Receipt.Id);
        foreach (var id in ids)
        {
            if (held.TryGetValue(id, out var line))
                Print(shared, line);
            else if (shared.Json)
                shared.Output.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object?> { ["receipt"] = id, ["state"] = "released" }));
            else
                shared.Output.WriteLine(shared.Say(new Text($"{id} er frigivet", $"{id} is released")));
        }

        return held.Values.Any(h => h.IsRefused && ids.Contains(h.Receipt.Id)) ? CommandLine.FellShort : CommandLine.Done;
    }

    private static int List(SharedOptions shared)
    {
        using var store = Judged.Open(shared);
        var lines = HeldList.Read(store.Database, store.Receipts);
        foreach (var line in lines)
            Print(shared, line);
        if (lines.Count == 0 && !shared.Json)
            shared.Output.WriteLine(shared.Say(new Text("intet holdes tilbage", "nothing is held back")));
        return CommandLine.Done;
    }

    private static void Print(SharedOptions shared, HeldLine line)
    {
        var r = line.Receipt;
        var day = line.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (shared.Json)
        {
            shared.Output.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object?>
            {
                ["receipt"] = r.Id,
                ["state"] = line.IsRefused ? "refused" : "held",
                ["until"] = day,
                ["reporter"] = r.Reporter,
                ["record_type"] = r.RecordType,
                ["file"] = r.FileName,
                ["records"] = r.Counts.Records,
            }));
            return;
        }

        var state = line.IsRefused
            ? new Text("kan ikke holdes tilbage så længe (GEN-F024); frigiv den, eller vælg en tidligere dag", "cannot be held back so long (GEN-F024); release it, or choose an earlier day")
            : day is null ? new Text("holdes tilbage, til den frigives", "is held back until it is released") : new Text($"holdes tilbage til {day}", $"is held back until {day}");
        shared.Output.WriteLine($"{r.Id}  {r.FileName}  {shared.Say(new Text($"poster {r.Counts.Records}", $"records {r.Counts.Records}"))}  {shared.Say(state)}");
    }
}

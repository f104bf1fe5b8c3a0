using System.CommandLine;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>release make: computes, protects, audits and freezes. release withdraw: takes back.</summary>
internal static class ReleaseMakeCommand
{
    public static Command Make(SharedOptions shared)
    {
        var id = ReleaseCommand.Id();
        var known = InstantOption.KnownOn();
        var from = new Option<int?>("--from") { Description = "Første år, der beregnes på ny, når en rettelse går længere tilbage end revisionen / first year computed again when a correction goes further back than revisions do" };
        var by = ReleaseCommand.By();
        var command = new Command("make", "Beregn, beskyt og frys udgivelsens tabeller / compute, protect and freeze the tables of the release") { id, known, from, by };
        command.SetAction(shared.Action(parsed =>
        {
            ReleaseCommand.Find(shared, ReleaseCommand.Open(shared).Book(), parsed.GetValue(id)!);
            var manifest = ReleaseMaking.Make(shared, new MakingOrder(parsed.GetValue(id)!, parsed.GetValue(by)!, parsed.GetValue(known), parsed.GetValue(from)));
            Print(shared, manifest);
            return CommandLine.Done;
        }));
        return command;
    }

    public static Command Withdraw(SharedOptions shared)
    {
        var id = ReleaseCommand.Id();
        var reason = ReleaseCommand.Texts("--reason", "Hvorfor, vises på udgivelsens side", "why, shown on the page of the release");
        var by = ReleaseCommand.By();
        var command = new Command("withdraw", "Træk en udgivelse tilbage; den bliver stående i loggen / take a release back; it stays on record") { id, reason.Da, reason.En, by };
        command.SetAction(shared.Action(parsed => ReleaseCommand.Note(shared, new ReleaseWithdrawn
        {
            Release = parsed.GetValue(id)!,
            At = shared.Clock.GetUtcNow(),
            By = parsed.GetValue(by)!,
            Reason = ReleaseCommand.Read(shared, parsed, reason),
        })));
        return command;
    }

    private static void Print(SharedOptions shared, ReleaseManifest manifest)
    {
        if (shared.Json)
        {
            shared.Output.WriteLine(JsonSerializer.Serialize(manifest, JsonLines.Options));
            return;
        }

        foreach (var table in manifest.Tables)
            shared.Output.WriteLine($"{table.Table}  {table.FirstYear}-{table.LastYear}  {shared.Say(new Text($"beregnet fra {table.ComputedFrom}, celler {table.Cells}, uden tal {table.WithoutFigure}", $"computed from {table.ComputedFrom}, cells {table.Cells}, without figure {table.WithoutFigure}"))}  {table.Sha256}");
        var visible = manifest.MadeAt > manifest.Publish;
        shared.Output.WriteLine(shared.Say(visible
            ? new Text($"{manifest.Release} er lavet efter sin time og er offentlig nu", $"{manifest.Release} was made after its hour and is public now")
            : new Text($"{manifest.Release} er lavet; offentlig {ReleaseWords.Day(manifest.Day)} kl. 08:00", $"{manifest.Release} is made; public on {ReleaseWords.Day(manifest.Day)} at 08:00")));
    }
}

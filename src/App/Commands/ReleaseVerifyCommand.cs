using System.CommandLine;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>release verify: every byte of the releases against their hashes. release reproduce: the figures computed again.</summary>
internal static class ReleaseVerifyCommand
{
    public static Command Verify(SharedOptions shared)
    {
        var id = new Argument<string?>("id") { Description = "Kun denne udgivelse / only this release", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("verify", "Kontrollér log, manifester og filer / verify log, manifests and files") { id };
        command.SetAction(shared.Action(parsed =>
        {
            var reading = ReleaseCommand.Open(shared);
            if (parsed.GetValue(id) is { } only)
                ReleaseCommand.Find(shared, reading.Book(), only);
            return Run(shared, parsed.GetValue(id)) ? CommandLine.FellShort : CommandLine.Done;
        }));
        return command;
    }

    /// <summary>Verifies the releases; whether something is wrong.</summary>
    public static bool Run(SharedOptions shared, string? only = null)
    {
        var folder = new ReleaseFolder(shared.Store);
        var log = folder.Log();
        var faults = ReleaseCheck.Run(log, folder.Read, only).ToList();
        var makings = log.Events.OfType<ReleaseMade>().Count(m => only is null || m.Release == only);
        if (shared.Json)
            shared.Output.WriteLine(JsonSerializer.Serialize(new { Events = log.Events.Count, Makings = makings, Faults = faults, LeftByStop = folder.LeftByStop(log) }, JsonLines.Options));
        else if (log.Events.Count > 0)
            shared.Output.WriteLine(shared.Say(new Text($"{log.Events.Count} hændelser om udgivelser; {makings} udgivelser kontrolleret, {faults.Count} fejl", $"{log.Events.Count} events about releases; {makings} releases verified, {faults.Count} faults")));
        foreach (var left in shared.Json ? [] : folder.LeftByStop(log))
            shared.Output.WriteLine(shared.Say(new Text($"ikke skrevet i loggen (afbrudt): releases/{left}", $"not written in the log (interrupted): releases/{left}")));
        foreach (var fault in faults)
            shared.Errors.WriteLine($"socialstat: {fault.Place}: {fault.Fault}");
        return faults.Count > 0;
    }

    public static Command Reproduce(SharedOptions shared)
    {
        var id = ReleaseCommand.Id();
        var command = new Command("reproduce", "Beregn udgivelsen igen af registret, som det var kendt, og sammenlign / compute the release again from the register as it was known, and compare") { id };
        command.SetAction(shared.Action(parsed =>
        {
            var reading = ReleaseCommand.Open(shared);
            var release = ReleaseCommand.FindMade(shared, reading.Book(), parsed.GetValue(id)!);
            var manifest = reading.Manifest(release);
            using var register = KnownRegister.Open(shared, manifest.KnownOn, manifest.JudgedOn);
            if (register.Store.Receipts.LastChain != manifest.LastReceipt)
                throw new CannotException(shared.Say(new Text("kvitteringerne er ikke dem, udgivelsen blev lavet af; kør verify", "the receipts are not those that the release was made from; run verify")));
            var again = ReleaseFigures.Compute(register, reading, release, manifest.Unapproved, code => manifest.Tables.First(t => t.Table == code).ComputedFrom, ReleaseKey.Kept(shared));
            var isSame = true;
            foreach (var file in manifest.Tables)
            {
                var cube = again.Tables.First(t => t.Cube.Declaration.Code == file.Table).Cube;
                isSame &= Print(shared, file, FrozenTable.FiguresHash(cube) == file.Figures, () => Revisions.Between(reading.Table(release, file.Table).Cube, cube).Cells.Count);
            }

            return isSame ? CommandLine.Done : CommandLine.FellShort;
        }));
        return command;
    }

    private static bool Print(SharedOptions shared, FrozenFile file, bool isSame, Func<int> differing)
    {
        if (shared.Json)
            shared.Output.WriteLine(JsonSerializer.Serialize(new { file.Table, file.Figures, Same = isSame, Differing = isSame ? 0 : differing() }, JsonLines.Options));
        else
            shared.Output.WriteLine($"{file.Table}  {(isSame ? shared.Say(new Text("de samme tal", "the same figures")) : shared.Say(new Text($"{differing()} celler er anderledes", $"{differing()} cells differ")))}  {file.Figures}");
        return isSame;
    }
}

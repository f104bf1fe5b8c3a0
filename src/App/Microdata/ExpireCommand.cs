using System.CommandLine;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>microdata expire: deletes extracts that may no longer be kept, and notes the proof; the site does so by itself.</summary>
internal static class ExpireCommand
{
    public static Command Make(SharedOptions shared)
    {
        var by = MicrodataCommand.By;
        var command = new Command("expire", "Slet udløbne udtræk / delete extracts that have expired") { by };
        command.SetAction(shared.Action(parsed => MicrodataCommand.Step(shared, (store, log) =>
        {
            var tried = ExpiredExtracts.Delete(store, log, shared.Today, (MicrodataCommand.Given(shared, "--by", parsed.GetValue(by)), shared.Clock.GetUtcNow()));
            foreach (var (extract, deleted) in tried)
            {
                MicrodataCommand.Noted(shared, deleted, deleted.NothingLeft
                    ? new Text($"udtræk {extract.Number} er slettet: {extract.Folder}", $"extract {extract.Number} is deleted: {extract.Folder}")
                    : new Text($"udtræk {extract.Number} kunne ikke slettes helt: {extract.Folder}", $"extract {extract.Number} could not be deleted whole: {extract.Folder}"));
            }

            return tried.All(t => t.Proof.NothingLeft) ? CommandLine.Done : CommandLine.FellShort;
        })));
        return command;
    }
}

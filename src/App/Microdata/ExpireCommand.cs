using System.CommandLine;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>microdata expire: deletes extracts that may no longer be kept, and notes the proof.</summary>
internal static class ExpireCommand
{
    public static Command Make(SharedOptions shared)
    {
        var by = MicrodataCommand.By;
        var command = new Command("expire", "Slet udløbne udtræk / delete extracts that have expired") { by };
        command.SetAction(shared.Action(parsed => MicrodataCommand.Step(shared, (store, log) =>
        {
            var expiry = log.Facts.OfType<ExtractRequest>().ToDictionary(r => r.Number, r => r.ExpiresOn);
            var isLeft = false;
            foreach (var extract in ResearchProjects.Kept(log).Where(e => expiry[e.Request] < shared.Today).ToList())
            {
                var deleted = store.Note(log, Delete(extract) with { By = MicrodataCommand.Given(shared, "--by", parsed.GetValue(by)), RecordedAt = shared.Clock.GetUtcNow() });
                isLeft |= !deleted.NothingLeft;
                MicrodataCommand.Noted(shared, deleted, deleted.NothingLeft
                    ? new Text($"udtræk {extract.Number} er slettet: {extract.Folder}", $"extract {extract.Number} is deleted: {extract.Folder}")
                    : new Text($"udtræk {extract.Number} kunne ikke slettes helt: {extract.Folder}", $"extract {extract.Number} could not be deleted whole: {extract.Folder}"));
            }

            return isLeft ? CommandLine.FellShort : CommandLine.Done;
        })));
        return command;
    }

    // Each file as it is now, then gone; a file that is not there has neither hash nor length.
    private static ExtractDeleted Delete(ExtractHandedOut extract)
    {
        var paths = extract.Files.Select(f => Path.Combine(extract.Folder, Path.GetFileName(f.Name))).ToList();
        var before = paths.Select(p => File.Exists(p) ? ExtractFolder.FileOf(p) : new ExtractFile(Path.GetFileName(p), "", 0)).ToList();
        foreach (var path in paths.Where(File.Exists))
            File.Delete(path);
        if (Directory.Exists(extract.Folder))
        {
            Durable.SyncFolder(extract.Folder);
            if (!Directory.EnumerateFileSystemEntries(extract.Folder).Any())
                Directory.Delete(extract.Folder);
        }

        return new ExtractDeleted { Project = extract.Project, By = "", RecordedAt = default, Extract = extract.Number, Files = before, NothingLeft = !paths.Any(File.Exists) };
    }
}

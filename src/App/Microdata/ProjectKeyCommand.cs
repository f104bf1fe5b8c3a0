using System.CommandLine;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>microdata keys: rotates and destroys the keys of a project.</summary>
internal static class ProjectKeyCommand
{
    public static Command Make(SharedOptions shared) => new("keys", "Projektets nøgler / the keys of the project") { Rotate(shared), Destroy(shared) };

    /// <summary>Makes a key and notes it.</summary>
    public static ProjectKeyMade Make(SharedOptions shared, RegisterStore store, MicrodataLog log, KeyFolder keys, (string Project, string By) who) =>
        store.Note(log, new ProjectKeyMade { Project = who.Project, By = who.By, RecordedAt = shared.Clock.GetUtcNow(), KeyId = keys.Make(who.Project) });

    private static Command Rotate(SharedOptions shared)
    {
        var (project, by, keys) = (MicrodataCommand.Project, MicrodataCommand.By, MicrodataCommand.Keys);
        var command = new Command("rotate", "Ny nøgle; den gamle beholdes, til den destrueres / a new key; the old one is kept until it is destroyed") { project, by, keys };
        command.SetAction(shared.Action(parsed => MicrodataCommand.Step(shared, (store, log) =>
        {
            var request = ResearchProjects.Request(shared, log, MicrodataCommand.ProjectName(shared, parsed.GetValue(project)));
            var folder = new KeyFolder(parsed.GetValue(keys)!, store.Paths.Folder);
            var made = Make(shared, store, log, folder, (request.Project, MicrodataCommand.Given(shared, "--by", parsed.GetValue(by))));
            return MicrodataCommand.Noted(shared, made, new Text($"ny nøgle {made.KeyId} til {made.Project}", $"new key {made.KeyId} for {made.Project}"));
        })));
        return command;
    }

    private static Command Destroy(SharedOptions shared)
    {
        var (project, by, keys) = (MicrodataCommand.Project, MicrodataCommand.By, MicrodataCommand.Keys);
        var id = new Option<string>("--key") { Description = "Nøglens id / identifier of the key", Required = true };
        var command = new Command("destroy", "Destruer en nøgle / destroy a key") { project, by, keys, id };
        command.SetAction(shared.Action(parsed => MicrodataCommand.Step(shared, (store, log) =>
        {
            var name = MicrodataCommand.ProjectName(shared, parsed.GetValue(project));
            var key = parsed.GetValue(id)!;
            if (!log.Facts.OfType<ProjectKeyMade>().Any(k => k.Project == name && k.KeyId == key))
                throw new CannotException(shared.Say(new Text($"projektet {name} har ingen nøgle {key}", $"the project {name} has no key {key}")));
            new KeyFolder(parsed.GetValue(keys)!, store.Paths.Folder).Destroy(name, key);
            var gone = store.Note(log, new ProjectKeyDestroyed { Project = name, By = MicrodataCommand.Given(shared, "--by", parsed.GetValue(by)), RecordedAt = shared.Clock.GetUtcNow(), KeyId = key });
            return MicrodataCommand.Noted(shared, gone, new Text($"nøglen {key} er destrueret", $"the key {key} is destroyed"));
        })));
        return command;
    }
}

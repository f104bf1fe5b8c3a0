using System.CommandLine;
using System.Security.Cryptography;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>microdata report and make: what the classes of an extract say, and the extract itself.</summary>
internal static class ExtractCommand
{
    /// <summary>The report is for who approves: it needs no key and leaves nothing behind.</summary>
    public static Command MakeReport(SharedOptions shared)
    {
        var project = MicrodataCommand.Project;
        var command = new Command("report", "Gruppestørrelser i det ønskede udtræk / sizes of classes in the extract asked for") { project };
        command.SetAction(shared.Action(parsed =>
        {
            using var store = Judged.Open(shared);
            var request = ResearchProjects.Request(shared, new MicrodataLog(store.Paths.Microdata, mend: false), MicrodataCommand.ProjectName(shared, parsed.GetValue(project)));
            using var making = ExtractMaking.Of(store, request, new ProjectKey("report", RandomNumberGenerator.GetBytes(ProjectKey.Length))) ?? throw Empty(shared);
            Tell(shared, making.Classes);
            return making.Classes.IsEnough ? CommandLine.Done : CommandLine.FellShort;
        }));
        return command;
    }

    public static Command Make(SharedOptions shared)
    {
        var (project, by, keys) = (MicrodataCommand.Project, MicrodataCommand.By, MicrodataCommand.Keys);
        var to = new Option<string>("--out") { Description = "Udtrækkets mappe, som ikke må findes / the folder of the extract, which must not exist", Required = true };
        var command = new Command("make", "Dan det godkendte udtræk / make the approved extract") { project, by, keys, to };
        command.SetAction(shared.Action(parsed =>
        {
            Judged.Open(shared).Dispose();
            return MicrodataCommand.Step(shared, (store, log) =>
            {
                var request = ResearchProjects.Request(shared, log, MicrodataCommand.ProjectName(shared, parsed.GetValue(project)));
                var approval = ResearchProjects.Approval(shared, log, request);
                if (request.ExpiresOn < shared.Today)
                    throw new CannotException(shared.Say(new Text($"anmodning {request.Number} udløb {request.ExpiresOn:yyyy-MM-dd}", $"request {request.Number} expired on {request.ExpiresOn:yyyy-MM-dd}")));
                var folder = new KeyFolder(parsed.GetValue(keys)!, store.Paths.Folder);
                var maker = MicrodataCommand.Given(shared, "--by", parsed.GetValue(by));
                var keyId = log.KeyOf(request.Project) ?? ProjectKeyCommand.Make(shared, store, log, folder, (request.Project, maker)).KeyId;
                using var making = ExtractMaking.Of(store, request, new ProjectKey(keyId, folder.Read(request.Project, keyId))) ?? throw Empty(shared);
                if (!making.Classes.IsEnough && approval.AcceptsSmallClasses is null)
                {
                    Tell(shared, making.Classes);
                    throw new CannotException(shared.Say(new Text(
                        "udtrækket har grupper på under 5 personer; vælg færre variable, eller godkend igen med en begrundelse for små grupper",
                        "the extract has classes of fewer than 5 persons; choose fewer variables, or approve again with a reason for small classes")));
                }

                return HandOut(shared, store, log, (request, approval, maker), making, (keyId, Path.GetFullPath(parsed.GetValue(to)!)));
            });
        }));
        return command;
    }

    // Made under another name, written in the log, and only then given its own: nothing is handed out that is not in the log.
    private static int HandOut(SharedOptions shared, RegisterStore store, MicrodataLog log, (ExtractRequest Request, ExtractApproval Approval, string By) who, ExtractMaking making, (string KeyId, string To) what)
    {
        var (keyId, to) = what;
        if (Directory.Exists(to) || File.Exists(to))
            throw new CannotException(shared.Say(new Text($"{to} findes allerede", $"{to} exists already")));
        var under = to + ".making";
        if (Directory.Exists(under))
            Directory.Delete(under, recursive: true);
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(under);
        else
            Directory.CreateDirectory(under, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var rows = ExtractFolder.Write(making, under);
        ExtractFolder.WriteManifest(under, who.Request, who.Approval, keyId, (rows, making, log.LastChain));
        var noted = store.Note(log, new ExtractHandedOut
        {
            Project = who.Request.Project,
            By = who.By,
            RecordedAt = shared.Clock.GetUtcNow(),
            Request = who.Request.Number,
            Approval = who.Approval.Number,
            KeyId = keyId,
            Rows = rows,
            Persons = making.Classes.Persons,
            SmallestClass = making.Classes.Smallest,
            Folder = to,
            Files = ExtractFolder.Files(under),
        });
        Directory.Move(under, to);
        Tell(shared, making.Classes);
        return MicrodataCommand.Noted(shared, noted, new Text($"{rows} rækker om {noted.Persons} personer i {to}", $"{rows} rows about {noted.Persons} persons in {to}"));
    }

    private static CannotException Empty(SharedOptions shared) => new(shared.Say(new Text("lageret er tomt", "the store is empty")));

    private static void Tell(SharedOptions shared, ClassReport report)
    {
        string Percent(double share) => (share * 100).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
        shared.Errors.WriteLine(shared.Say(new Text(
            $"{report.Persons} personer i {report.Classes} grupper; mindste gruppe {report.Smallest}; {Percent(report.ShareUnder3)} % i grupper under 3 og {Percent(report.ShareUnder5)} % under 5; færreste indsatser i en gruppe {report.FewestMeasures?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}",
            $"{report.Persons} persons in {report.Classes} classes; smallest class {report.Smallest}; {Percent(report.ShareUnder3)} % in classes under 3 and {Percent(report.ShareUnder5)} % under 5; fewest measures in a class {report.FewestMeasures?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}")));
    }
}

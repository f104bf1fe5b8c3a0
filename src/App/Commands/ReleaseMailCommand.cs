using System.CommandLine;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>release mail: the text for subscribers, in the language asked for.</summary>
internal static class ReleaseMailCommand
{
    public static Command Make(SharedOptions shared)
    {
        var id = ReleaseCommand.Id();
        var site = new Option<string>("--site") { Description = "Sidens adresse / address of the site", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var command = new Command("mail", "Teksten til abonnenter / the text for subscribers") { id, site };
        command.SetAction(shared.Action(parsed =>
        {
            var reading = ReleaseCommand.Open(shared);
            var release = ReleaseCommand.FindMade(shared, reading.Book(), parsed.GetValue(id)!);
            var (subject, body) = ReleaseMail.Of(
                release, reading.Manifest(release), ReleaseChanges.Of(reading, release).Select(c => c.Revision), parsed.GetValue(site)!.TrimEnd('/'), shared.Language);
            if (!release.IsPublic(reading.Instant))
                shared.Errors.WriteLine("socialstat: " + shared.Say(new Text($"EMBARGO: send den ikke før {Reader.Moment(release.Publish)}", $"EMBARGO: do not send it before {Reader.Moment(release.Publish)}")));
            shared.Output.Write(shared.Json ? JsonSerializer.Serialize(new { Release = release.Id, Subject = subject, Body = body, NotBefore = release.Publish }, JsonLines.Options) + "\n" : $"{shared.Say(new Text("Emne", "Subject"))}: {subject}\n\n{body}");
            return CommandLine.Done;
        }));
        return command;
    }
}

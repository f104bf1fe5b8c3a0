using System.CommandLine;
using System.Text;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>release list, show: the calendar and the record of releases.</summary>
internal static class ReleaseListCommand
{
    public static Command List(SharedOptions shared)
    {
        var command = new Command("list", "Kalender og udgivelser / calendar and releases");
        command.SetAction(shared.Action(_ =>
        {
            var releases = ReleaseCommand.Open(shared).Book().Releases.OrderBy(r => r.Publish).ToList();
            releases.ForEach(r => ReleaseCommand.Print(shared, r));
            if (releases.Count == 0 && !shared.Json)
                shared.Output.WriteLine(shared.Say(new Text("der er ingen udgivelser; se release plan --help", "there are no releases; see release plan --help")));
            return CommandLine.Done;
        }));
        return command;
    }

    public static Command Show(SharedOptions shared)
    {
        var id = ReleaseCommand.Id();
        var command = new Command("show", "En udgivelse: hændelser, manifest og certifikat / a release: events, manifest and certificate") { id };
        command.SetAction(shared.Action(parsed =>
        {
            var reading = ReleaseCommand.Open(shared);
            var release = ReleaseCommand.Find(shared, reading.Book(), parsed.GetValue(id)!);
            ReleaseCommand.Print(shared, release);
            foreach (var told in reading.Log().Events.Where(e => e.Release == release.Id))
                shared.Output.WriteLine(shared.Json ? JsonSerializer.Serialize(told, JsonLines.Options) : $"{Reader.Moment(told.At)}  {told.By}  {shared.Say(WordsOf(told))}");
            if (release.Made is null)
                return CommandLine.Done;
            var manifest = reading.Manifest(release);
            shared.Output.WriteLine(Encoding.UTF8.GetString(manifest.ToBytes()));
            foreach (var certificate in manifest.Certificates)
                shared.Output.WriteLine(Encoding.UTF8.GetString(reading.Certificate(release, certificate)).TrimEnd());
            return CommandLine.Done;
        }));
        return command;
    }

    /// <summary>An event in words.</summary>
    public static Text WordsOf(ReleaseEvent told) => told switch
    {
        ReleaseCorrected c => new($"planlagt til {ReleaseWords.Day(c.Day)} som rettelse af {c.Corrects}: {c.Remark.Da}", $"planned for {ReleaseWords.Day(c.Day)} as a correction of {c.Corrects}: {c.Remark.En}"),
        ReleaseAnnounced p => new($"planlagt til {ReleaseWords.Day(p.Day)}", $"planned for {ReleaseWords.Day(p.Day)}"),
        ReleaseRescheduled r => new($"flyttet til {ReleaseWords.Day(r.Day)}: {r.Reason.Da}", $"moved to {ReleaseWords.Day(r.Day)}: {r.Reason.En}"),
        MunicipalityDecided { Decision: { } decision } d => ReleaseRemarks.Of(new UnapprovedMunicipality(d.Municipality, d.Year, decision, d.Reason)),
        MunicipalityDecided d => new($"kommune {d.Municipality} har godkendt {d.Year}: {d.Reason.Da}", $"municipality {d.Municipality} has approved {d.Year}: {d.Reason.En}"),
        ReleaseMade m => new($"lavet af registret som kendt {Reader.Moment(m.KnownOn)}, manifest {m.Manifest}", $"made from the register as known on {Reader.Moment(m.KnownOn)}, manifest {m.Manifest}"),
        ReleaseWithdrawn w => new($"trukket tilbage: {w.Reason.Da}", $"withdrawn: {w.Reason.En}"),
        _ => throw new ArgumentOutOfRangeException(nameof(told)),
    };
}

using System.CommandLine;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>release decide: what is done with the figures of a municipality that has not approved them.</summary>
internal static class ReleaseDecideCommand
{
    public static Command Make(SharedOptions shared)
    {
        var id = ReleaseCommand.Id();
        var municipality = new Option<string>("--municipality") { Description = "Kommunens kode / code of the municipality", Required = true };
        var decision = new Option<string>("--as") { Description = "note: med en note / included with a note; leave-out: ude af alle summer / left out of every sum; approved: har godkendt nu / has approved now", Required = true };
        decision.AcceptOnlyFromAmong("note", "leave-out", "approved");
        var year = new Option<int?>("--year") { Description = "Referenceår; udgivelsens nyeste, når det ikke angives / reference year; the release's newest when not given" };
        var reason = ReleaseCommand.Texts("--reason", "Hvorfor, vises ved tabellerne", "why, shown with the tables");
        var by = ReleaseCommand.By();
        var command = new Command("decide", "En kommune har ikke godkendt sine tal / a municipality has not approved its figures") { id, municipality, decision, year, reason.Da, reason.En, by };
        command.SetAction(shared.Action(parsed =>
        {
            var release = ReleaseCommand.Find(shared, ReleaseCommand.Open(shared).Book(), parsed.GetValue(id)!);
            return ReleaseCommand.Note(shared, new MunicipalityDecided
            {
                Release = release.Id,
                At = shared.Clock.GetUtcNow(),
                By = parsed.GetValue(by)!,
                Municipality = parsed.GetValue(municipality)!,
                Year = parsed.GetValue(year) ?? release.Year,
                Decision = parsed.GetValue(decision) switch { "note" => ApprovalDecision.Note, "leave-out" => ApprovalDecision.LeaveOut, _ => null },
                Reason = ReleaseCommand.Read(shared, parsed, reason),
            });
        }));
        return command;
    }
}

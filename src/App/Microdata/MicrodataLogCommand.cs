using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>microdata log: every step in order, of all projects or of one.</summary>
internal static class MicrodataLogCommand
{
    public static Command Make(SharedOptions shared)
    {
        var project = new Option<string?>("--project") { Description = "Kun dette projekt / only this project" };
        var command = new Command("log", "Hvad der er udleveret / what has been handed out") { project };
        command.SetAction(shared.Action(parsed =>
        {
            using var store = shared.OpenToRead();
            foreach (var fact in new MicrodataLog(store.Paths.Microdata, mend: false).Facts.Where(f => parsed.GetValue(project) is not { } only || f.Project == only))
                shared.Output.WriteLine(shared.Json ? JsonSerializer.Serialize<MicrodataFact>(fact, JsonLines.Options) : string.Join(' ', fact.Number.ToString(CultureInfo.InvariantCulture), fact.RecordedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), fact.Project, fact.By, shared.Say(WhatOf(fact))));
            return CommandLine.Done;
        }));
        return command;
    }

    private static string Numbers(OutputChecked output) => string.Join(", ", output.NearlyAs.Select(n => n.ToString(CultureInfo.InvariantCulture)));

    private static Text WhatOf(MicrodataFact fact) => fact switch
    {
        ExtractRequest r => new($"anmodning: {r.Title} ({r.LegalBasis}), til {r.Recipient}, {string.Join(", ", r.Variables.Select(v => v.Name))}, udløber {r.ExpiresOn:yyyy-MM-dd}", $"request: {r.Title} ({r.LegalBasis}), for {r.Recipient}, {string.Join(", ", r.Variables.Select(v => v.Name))}, expires {r.ExpiresOn:yyyy-MM-dd}"),
        ExtractApproval a => new($"godkendelse af {a.Request}{(a.AcceptsSmallClasses is { } reason ? $", små grupper accepteret: {reason}" : "")}", $"approval of {a.Request}{(a.AcceptsSmallClasses is { } why ? $", small classes accepted: {why}" : "")}"),
        ProjectKeyMade k => new($"nøgle {k.KeyId} dannet", $"key {k.KeyId} made"),
        ProjectKeyDestroyed k => new($"nøgle {k.KeyId} destrueret", $"key {k.KeyId} destroyed"),
        ExtractHandedOut e => new($"udleveret: {e.Rows} rækker om {e.Persons} personer, mindste gruppe {e.SmallestClass}, nøgle {e.KeyId}, {e.Folder}", $"handed out: {e.Rows} rows about {e.Persons} persons, smallest class {e.SmallestClass}, key {e.KeyId}, {e.Folder}"),
        ExtractDeleted d => new($"udtræk {d.Extract} slettet: {d.Files.Count(f => f.Sha256.Length > 0)} filer", $"extract {d.Extract} deleted: {d.Files.Count(f => f.Sha256.Length > 0)} files"),
        OutputChecked o => new(
            $"tabel af udtræk {o.Extract} {(o.Passed ? "må hjemtages" : "afvist: " + string.Join(", ", o.Attacks.Keys))}, {o.Shown.Count + o.Hidden.Count} celler{(o.NearlyAs.Count > 0 ? ", næsten som " + Numbers(o) : "")}",
            $"table of extract {o.Extract} {(o.Passed ? "may be taken home" : "refused: " + string.Join(", ", o.Attacks.Keys))}, {o.Shown.Count + o.Hidden.Count} cells{(o.NearlyAs.Count > 0 ? ", nearly as " + Numbers(o) : "")}"),
        ReidentificationAsked a => new($"spurgt, hvem {a.Pseudonym} er: {a.Reason}", $"asked who {a.Pseudonym} is: {a.Reason}"),
        ReidentificationApproved a => new($"opslag {a.Asked} godkendt", $"look-up {a.Asked} approved"),
        Reidentified r => new($"opslag {r.Asked} {(r.IsFound ? "fundet og udleveret" : "ikke fundet")}", $"look-up {r.Asked} {(r.IsFound ? "found and given" : "not found")}"),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
    };
}

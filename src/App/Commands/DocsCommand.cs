using System.CommandLine;

namespace Socialstat.App;

/// <summary>docs: writes (or checks) the pages that are made from the declarations.</summary>
internal static class DocsCommand
{
    public static Command Make(SharedOptions shared)
    {
        var folder = new Option<string>("--out") { Description = "Mappe / folder", DefaultValueFactory = _ => Path.Combine("docs", "generated") };
        var check = new Option<bool>("--check") { Description = "Kontrollér kun / only check" };
        var command = new Command("docs", "Skriv dokumentationen af erklæringerne / write the documentation of the declarations") { folder, check };
        command.SetAction(shared.Action(parsed =>
        {
            var to = parsed.GetValue(folder)!;
            var stale = parsed.GetValue(check) ? DocumentationPages.Check(to) : DocumentationPages.Write(to);
            foreach (var page in stale)
                shared.Output.WriteLine(page);
            return parsed.GetValue(check) && stale.Count > 0 ? CommandLine.FellShort : CommandLine.Done;
        }));
        return command;
    }
}

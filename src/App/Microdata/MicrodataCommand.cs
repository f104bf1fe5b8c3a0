using System.CommandLine;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>microdata: pseudonymised episodes for research, asked for by one and approved by another at the site; here they are made with a key of the project, and logged.</summary>
internal static class MicrodataCommand
{
    public static Command Make(SharedOptions shared) => new("microdata", "Mikrodata til forskning / microdata for research")
    {
        ExtractCommand.MakeReport(shared),
        ExtractCommand.Make(shared),
        ProjectKeyCommand.Make(shared),
        OutputCommand.Make(shared),
        ReidentifyCommand.Make(shared),
        ExpireCommand.Make(shared),
        MicrodataLogCommand.Make(shared),
    };

    /// <summary>Who does it; a name that stays in the log.</summary>
    public static Option<string> By => new("--by") { Description = "Hvem / who", Required = true };

    /// <summary>The project.</summary>
    public static Option<string> Project => new("--project") { Description = "Projekt (bogstaver, cifre og bindestreg) / project (letters, digits and hyphens)", Required = true };

    /// <summary>Where the keys are kept.</summary>
    public static Option<string> Keys => new("--keys") { Description = "Nøglernes mappe, adskilt fra lageret / the folder of the keys, apart from the store", Required = true };

    /// <summary>A text that must have something in it.</summary>
    public static string Given(SharedOptions shared, string name, string? text) =>
        text?.Trim() is { Length: > 0 } given ? given : throw new CannotException(shared.Say(new Text($"angiv {name}", $"give {name}")));

    /// <summary>A name of a project.</summary>
    public static string ProjectName(SharedOptions shared, string? text)
    {
        var name = Given(shared, "--project", text);
        return ExtractAsking.IsProjectName(name)
            ? name
            : throw new CannotException(shared.Say(new Text($"--project {name}: højst 40 bogstaver, cifre og bindestreger", $"--project {name}: at most 40 letters, digits and hyphens")));
    }

    /// <summary>Opens the store and its log to take a step.</summary>
    public static int Step(SharedOptions shared, Func<RegisterStore, MicrodataLog, int> take)
    {
        shared.OpenToRead().Dispose(); // Says so when there is no store.
        using var store = RegisterStore.OpenToWrite(shared.Store);
        return take(store, new MicrodataLog(store.Paths.Microdata, mend: true));
    }

    /// <summary>Says what was noted.</summary>
    public static int Noted(SharedOptions shared, MicrodataFact fact, Text what)
    {
        shared.Output.WriteLine(shared.Json
            ? System.Text.Json.JsonSerializer.Serialize(new { fact.Number, fact.Project, What = what.En }, JsonLines.Options)
            : $"{fact.Number}: {shared.Say(what)}");
        return CommandLine.Done;
    }
}

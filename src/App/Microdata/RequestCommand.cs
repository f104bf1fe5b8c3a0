using System.CommandLine;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>microdata request: asks for an extract, each variable with the reason why it is needed.</summary>
internal static class RequestCommand
{
    public static Command Make(SharedOptions shared)
    {
        var (project, by) = (MicrodataCommand.Project, MicrodataCommand.By);
        var title = new Option<string>("--title") { Description = "Projektets titel / title of the project", Required = true };
        var basis = new Option<string>("--legal-basis") { Description = "Hjemmel / legal basis", Required = true };
        var recipient = new Option<string>("--recipient") { Description = "Modtager / recipient", Required = true };
        var statistic = new Option<string>("--statistic") { Description = "support, disability, placement", Required = true };
        var from = new Option<int>("--from") { Description = "Første år / first year", Required = true };
        var to = new Option<int>("--to") { Description = "Sidste år / last year", Required = true };
        var expires = DayOption.Make("--expires", "Sidste dag, udtrækket må opbevares / last day on which the extract may be kept");
        var variables = new Option<string[]>("--variable") { Description = $"navn=begrundelse / name=reason: {string.Join(", ", MicrodataVariables.All.Select(v => v.Name))}", Required = true, AllowMultipleArgumentsPerToken = true };
        statistic.AcceptOnlyFromAmong([.. ExtractMaking.Scopes.Keys]);
        var command = new Command("request", "Anmod om et udtræk / ask for an extract") { project, by, title, basis, recipient, statistic, from, to, expires, variables };
        command.SetAction(shared.Action(parsed => MicrodataCommand.Step(shared, (store, log) =>
        {
            var expiry = parsed.GetValue(expires) ?? throw new CannotException(shared.Say(new Text("angiv --expires", "give --expires")));
            if (expiry < shared.Today)
                throw new CannotException(shared.Say(new Text("--expires er før i dag", "--expires is before today")));
            if (parsed.GetValue(from) < 1950 || parsed.GetValue(to) > 2128 || parsed.GetValue(to) < parsed.GetValue(from))
                throw new CannotException(shared.Say(new Text("--from og --to skal være år mellem 1950 og 2128 i rækkefølge", "--from and --to must be years between 1950 and 2128 in order")));
            var request = new ExtractRequest
            {
                Project = MicrodataCommand.ProjectName(shared, parsed.GetValue(project)),
                By = MicrodataCommand.Given(shared, "--by", parsed.GetValue(by)),
                RecordedAt = shared.Clock.GetUtcNow(),
                Title = MicrodataCommand.Given(shared, "--title", parsed.GetValue(title)),
                LegalBasis = MicrodataCommand.Given(shared, "--legal-basis", parsed.GetValue(basis)),
                Recipient = MicrodataCommand.Given(shared, "--recipient", parsed.GetValue(recipient)),
                Statistic = parsed.GetValue(statistic)!,
                FromYear = parsed.GetValue(from),
                ToYear = parsed.GetValue(to),
                ExpiresOn = expiry,
                Variables = Wanted(shared, parsed.GetValue(variables)!),
            };
            return MicrodataCommand.Noted(shared, store.Note(log, request), new Text($"anmodning for {request.Project} fra {request.By}", $"request for {request.Project} by {request.By}"));
        })));
        return command;
    }

    // A variable without a reason is not given out (minimisation).
    private static List<WantedVariable> Wanted(SharedOptions shared, string[] given)
    {
        var wanted = new List<WantedVariable>();
        foreach (var text in given)
        {
            var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
            if (MicrodataVariables.Named(parts[0]) is null)
                throw new CannotException(shared.Say(new Text($"variablen {parts[0]} findes ikke", $"there is no variable {parts[0]}")));
            if (parts.Length < 2 || parts[1].Length < 10)
                throw new CannotException(shared.Say(new Text($"begrund, hvorfor {parts[0]} er nødvendig (mindst 10 tegn): --variable \"{parts[0]}=...\"", $"say why {parts[0]} is needed (at least 10 characters): --variable \"{parts[0]}=...\"")));
            if (wanted.Any(w => w.Name == parts[0]))
                throw new CannotException(shared.Say(new Text($"variablen {parts[0]} er nævnt to gange", $"the variable {parts[0]} is named twice")));
            wanted.Add(new WantedVariable(parts[0], parts[1]));
        }

        return wanted;
    }
}

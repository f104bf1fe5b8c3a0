using System.CommandLine;
using Microsoft.Extensions.Primitives;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>analysis: what a municipality's page of an analysis shows, as CSV, JSON or a workbook; without a code, which analyses there are.</summary>
internal static class AnalysisCommand
{
    public static Command Make(SharedOptions shared)
    {
        var code = new Argument<string?>("code") { Description = "Analysens kode; ellers listen / code of the analysis; otherwise the list", Arity = ArgumentArity.ZeroOrOne };
        var municipality = new Option<string?>("--municipality") { Description = "Kommunekode / municipality code" };
        var set = new Option<string[]>("--set") { Description = "Valg som i sidens adresse, fx move=10:6-5 / choices as in the page's address", AllowMultipleArgumentsPerToken = true };
        var to = GridOutput.To();
        var command = new Command("analysis", "En kommunes egne analyser, som siderne viser dem / a municipality's own analyses as the pages show them") { code, municipality, set, to };
        command.SetAction(shared.Action(parsed =>
        {
            if (parsed.GetValue(code) is not { } asked)
            {
                foreach (var page in AnalysisPages.All)
                    shared.Output.WriteLine($"{page.Analysis.Code}\t{shared.Say(page.Analysis.Title)}: {shared.Say(page.Question)}");
                return CommandLine.Done;
            }

            var (question, found) = Ask(shared, asked, parsed.GetValue(municipality), parsed.GetValue(set) ?? []);
            GridOutput.Write(shared, parsed.GetValue(to), found.Analysis, found.Make(question).Grids);
            return CommandLine.Done;
        }));
        return command;
    }

    /// <summary>The question to the page with the code, as a page would get it.</summary>
    /// <exception cref="CannotException">There is no such analysis or municipality, or nothing has been received.</exception>
    public static (Asked Asked, AnalysisPage Page) Ask(SharedOptions shared, string code, string? municipality, IReadOnlyList<string> choices)
    {
        var page = AnalysisPages.WithCode(code) ?? throw new CannotException(shared.Say(new Text($"der er ingen analyse {code}; se listen med: analysis", $"there is no analysis {code}; see the list with: analysis")));
        var place = MunicipalOptions.Municipality(shared, municipality);
        Judged.Open(shared).Dispose();
        var store = new StoreReading(new SiteOptions { Store = shared.Store, Port = 0, Errors = shared.Errors, Clock = shared.Clock });
        var data = new MunicipalReading(store).Of(place) ?? throw new CannotException(shared.Say(new Text("lageret er tomt", "the store is empty")));
        var query = choices.Select(c => c.Split('=', 2)).ToDictionary(c => c[0], c => new StringValues(c.Length > 1 ? c[1] : ""), StringComparer.Ordinal);
        return (new Asked(new Reader(shared.Language, $"/municipality/{place.Code}/{code}", new QueryCollection(query)), data), page);
    }
}

using System.CommandLine;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>money bind: which accounts can be chosen for a provision, a service and a kind of place; a choice that does not belong together is refused.</summary>
internal static class MoneyBindCommand
{
    public static Command Make(SharedOptions shared)
    {
        var paragraph = new Option<string>("--paragraph") { Description = "Paragraf, fx \"SEL 52a\" eller \"BL 46\" / provision", Required = true };
        var service = new Option<string?>("--service") { Description = "Ydelse i kataloget (med --municipality) / service of the catalogue" };
        var place = new Option<string?>("--place") { Description = "Anbringelsessted (kode) / kind of place (code)" };
        var account = new Option<string?>("--account") { Description = "Konto; uden vises de mulige / account; without, the possible ones are shown" };
        var municipality = MoneyCommand.MunicipalityOption();
        var command = new Command("bind", "Hvad hører sammen: paragraf, ydelse, sted, konto / what belongs together: provision, service, place, account") { paragraph, service, place, account, municipality };
        command.SetAction(shared.Action(parsed =>
        {
            var book = parsed.GetValue(municipality) is { } code ? MoneyBookReader.Read(new StorePaths(Path.GetFullPath(shared.Store)), MunicipalOptions.Municipality(shared, code)).Book : null;
            var text = parsed.GetValue(account);
            var choice = new GrantChoice
            {
                Paragraph = LawRef.Parse(parsed.GetValue(paragraph)) ?? throw new CannotException(shared.Say(new Text($"'{parsed.GetValue(paragraph)}' er ikke en paragraf", $"'{parsed.GetValue(paragraph)}' is no provision"))),
                Service = parsed.GetValue(service) is { } id ? book?.Services.GetValueOrDefault(id) ?? throw new CannotException(shared.Say(new Text($"ydelsen {id} er ikke i kataloget", $"the service {id} is not in the catalogue"))) : null,
                PlaceType = parsed.GetValue(place) is { } kind ? Place(shared, kind) : null,
                Account = text is null ? AccountCode.None : AccountCode.Parse(text),
                AccountText = text ?? "",
                Day = shared.Today,
            };
            var bindings = new GrantBindings(book?.AccountRules ?? []);
            if (text is null)
            {
                GridOutput.Write(shared, [new Grid("accounts", new("Mulige konti", "Possible accounts"), [new("account", new("Konto", "Account")), new("title", new("Bruges til", "Used for"))],
                    [.. bindings.Allowed(choice).Select(a => (IReadOnlyList<GridCell>)[a.ToString(), Title(a)])])], null);
                return CommandLine.Done;
            }

            var faults = bindings.Judge(choice);
            foreach (var fault in faults)
                shared.Errors.WriteLine($"socialstat: {fault.Rule.Code} {shared.Say(fault.Message)}. {shared.Say(fault.Rule.Fix)}");
            if (faults.Count == 0)
                shared.Output.WriteLine(shared.Say(new Text($"{choice.Paragraph} og {choice.Account} hører sammen", $"{choice.Paragraph} and {choice.Account} belong together")));
            return faults.Count == 0 ? CommandLine.Done : CommandLine.FellShort;
        }));
        return command;
    }

    private static Measure Place(SharedOptions shared, string code) =>
        PlacementTypes.List.IndexOf(code.AsSpan()) is >= 0 and var index ? PlacementTypes.At(index) : throw new CannotException(shared.Say(new Text($"ukendt anbringelsessted {code}", $"unknown kind of place {code}")));

    private static string Title(BoundAccount account)
    {
        var parsed = new AccountCode(account.Function, 0, account.Grouping, 0);
        return ChartOfAccounts.All.FirstOrDefault(u => u.Function == parsed.FunctionText && u.Grouping == parsed.GroupingText)?.Title ?? "";
    }
}

using System.CommandLine;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>proposals: corrections that rules know, and applying them as a delivery of their own.</summary>
internal static class ProposalsCommand
{
    public static Command Make(SharedOptions shared)
    {
        var reporter = new Option<string?>("--reporter") { Description = "Kun denne indberetter / only this reporter" };
        var rule = new Option<string?>("--rule") { Description = "Kun denne regel / only this rule" };
        var command = new Command("proposals", "Rettelser, som reglerne selv kan foreslå / corrections that rules can propose") { reporter, rule, Apply(shared) };
        command.SetAction(shared.Action(parsed => List(shared, parsed.GetValue(reporter), parsed.GetValue(rule))));
        return command;
    }

    private static Command Apply(SharedOptions shared)
    {
        var rule = new Option<string>("--rule") { Description = "Reglen / the rule", Required = true };
        var reporter = new Option<string>("--reporter") { Description = "Indberetteren / the reporter", Required = true };
        var reason = new Option<string>("--reason") { Description = "Begrundelse / reason", Required = true };
        var by = new Option<string>("--by") { Description = "Navn / name", Required = true };
        var max = new Option<int>("--max") { Description = $"Højst så mange poster (1-{ProposalOrder.MostAtOnce}) / at most so many records", DefaultValueFactory = _ => 100 };
        var command = new Command("apply", "Anvend forslag som en egen leverance / apply proposals as a delivery of their own") { rule, reporter, reason, by, max };
        command.SetAction(shared.Action(parsed =>
        {
            var order = new ProposalOrder
            {
                Rule = RuleWith(shared, parsed.GetValue(rule)!),
                Reporter = parsed.GetValue(reporter)!,
                Reason = parsed.GetValue(reason)!,
                By = parsed.GetValue(by)!,
                Max = parsed.GetValue(max),
            };
            var result = DecisionCommands.Ask(shared, store => ProposalRun.Apply(store, DecisionCommands.OptionsOf(shared), order));
            foreach (var answer in result.Answers)
                shared.Output.WriteLine($"{answer.Receipt.FileName}  {answer.Receipt.Id}");
            shared.Output.WriteLine(shared.Say(new Text(
                $"{result.Applied} poster rettet maskinelt, {result.Left} forslag tilbage", $"{result.Applied} records corrected by machine, {result.Left} proposals left")));
            return result.Answers.Any(a => a.Receipt.Counts.Rejected > 0) ? CommandLine.FellShort : CommandLine.Done;
        }));
        return command;
    }

    private static int List(SharedOptions shared, string? reporter, string? code)
    {
        var rule = code is null ? null : RuleWith(shared, code);
        using var store = Judged.Open(shared);
        shared.Output.Write("id;rule;reporter;delivery;row;case_id;field;value;proposed;explanation\r\n");
        foreach (var p in ProposalList.Read(store, reporter, rule))
        {
            shared.Output.Write(string.Join(';', p.Id, p.Rule.Code, p.Reporter, FindingsCsv.Quoted(p.Delivery.FileName), Write.Number(p.Row), FindingsCsv.Quoted(p.CaseId), p.Field.Name,
                FindingsCsv.Quoted(p.Found), FindingsCsv.Quoted(p.Proposed), FindingsCsv.Quoted(shared.Say(p.Explanation))) + "\r\n");
        }

        return CommandLine.Done;
    }

    private static Rule RuleWith(SharedOptions shared, string code) => Catalogue.WithCode(code.ToUpperInvariant())
        ?? throw new CannotException(shared.Say(new Text($"der er ingen regel {code}", $"there is no rule {code}")));
}

using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>rules: what is judged and why; the pack as a file; one rule over the register before it gets teeth.</summary>
internal static class RulesCommand
{
    public static Command Make(SharedOptions shared)
    {
        var code = new Argument<string?>("code") { Description = "Regelkode, fx IND-009 / code of a rule, e.g. IND-009", Arity = ArgumentArity.ZeroOrOne };
        var statistic = StatisticOption.Make();
        var command = new Command("rules", "Regler: liste, forklaring, eksport, prøve / rules: list, explanation, export, trial") { code, statistic };
        command.SetAction(shared.Action(parsed => parsed.GetValue(code) is { } one ? Explain(shared, RuleWith(shared, one)) : List(shared, parsed.GetValue(statistic))));
        var list = new Command("list", "Alle regler / all rules") { statistic };
        list.SetAction(shared.Action(parsed => List(shared, parsed.GetValue(statistic))));
        command.Subcommands.Add(list);
        command.Subcommands.Add(RulePackFile.Make(shared));
        command.Subcommands.Add(ShadowCommand.Make(shared));
        return command;
    }

    /// <summary>The rule with the code.</summary>
    /// <exception cref="CannotException">No rule has the code.</exception>
    public static Rule RuleWith(SharedOptions shared, string code) => Socialstat.Validation.Catalogue.WithCode(code)
        ?? throw new CannotException(shared.Say(new Text($"reglen {code} findes ikke; rules list viser alle", $"there is no rule {code}; rules list shows all")));

    private static int List(SharedOptions shared, string? statistic)
    {
        foreach (var rule in Chosen(shared, statistic))
        {
            shared.Output.WriteLine(shared.Json
                ? JsonSerializer.Serialize(Described(shared, rule), JsonLines.Options)
                : $"{rule.Code}  {shared.Say(RuleWords.Severity(rule.Severity)),-8}  {shared.Say(rule.Title)}{(rule.IsInForceOn(shared.Today) ? "" : shared.Say(new Text(" (kun i prøve)", " (in shadow only)")))}");
        }

        return CommandLine.Done;
    }

    private static IReadOnlyList<Rule> Chosen(SharedOptions shared, string? statistic)
    {
        if (statistic is null)
            return Socialstat.Validation.Catalogue.Rules;
        var rules = Socialstat.Validation.Catalogue.Rules.Where(r => r.Code.StartsWith(statistic + "-", StringComparison.OrdinalIgnoreCase)
            || r.AppliesTo.Any(t => t.Name.Equals(statistic, StringComparison.OrdinalIgnoreCase))).ToList();
        return rules.Count > 0 ? rules : throw new CannotException(shared.Say(new Text($"{statistic} er ikke en statistik", $"{statistic} is not a statistic")));
    }

    private static int Explain(SharedOptions shared, Rule rule)
    {
        if (shared.Json)
        {
            shared.Output.WriteLine(JsonSerializer.Serialize(Described(shared, rule), JsonLines.Options));
            return CommandLine.Done;
        }

        void Line(Text name, string value) => shared.Output.WriteLine($"{shared.Say(name)}: {value}");
        shared.Output.WriteLine($"{rule.Code} {shared.Say(rule.Title)}");
        Line(new("Alvor", "Severity"), shared.Say(RuleWords.Severity(rule.Severity)));
        Line(new("Bedømmes på", "Judged on"), $"{shared.Say(RuleWords.Scope(rule.Scope))}; {shared.Say(RuleWords.Day(rule.JudgedOn))}");
        if (rule.InForceFrom is { } from)
            Line(new("Gælder fra", "In force from"), Day(from));
        Line(new("Posttyper", "Record types"), string.Join(", ", rule.AppliesTo));
        Line(new("Felter", "Fields"), rule.Fields.Count == 0 ? "-" : string.Join(", ", rule.Fields.Select(f => $"{f.Name} ({shared.Say(f.Label)})").Take(12)));
        foreach (var (threshold, step) in rule.Thresholds.SelectMany(t => t.Value.Steps.Select(s => (t, s))))
            Line(threshold.Name, string.Create(CultureInfo.InvariantCulture, $"{step.Value} ({shared.Say(new Text("fra", "from"))} {Day(step.From)}; {step.Source})"));
        Line(new("Kilder", "Sources"), string.Join("; ", rule.Sources.Select(s => $"{shared.Say(s.Title)} {s.Section} ({s})")));
        if (rule.IsDerived)
            Line(new("Afledt", "Derived"), shared.Say(new Text("reglen følger af teksten uden at stå i den", "the rule follows from the text without being said in it")));
        Line(new("Besked (dansk)", "Message (Danish)"), rule.Message.Da);
        Line(new("Besked (engelsk)", "Message (English)"), rule.Message.En);
        Line(new("Sådan rettes det (dansk)", "How to fix it (Danish)"), rule.Fix.Da);
        Line(new("Sådan rettes det (engelsk)", "How to fix it (English)"), rule.Fix.En);
        Line(new("Eksempel", "Example"), $"{shared.Say(rule.Title)}: {Example(shared, rule)}");
        return CommandLine.Done;
    }

    // The message with the names of what is filled in, so that it reads as a sender would see it.
    private static string Example(SharedOptions shared, Rule rule)
    {
        var offending = rule.Fields.Count > 0 ? shared.Say(rule.Fields[0].Label).ToLowerInvariant() : shared.Say(new Text("værdi", "value"));
        return Finding.Fill(shared.Say(rule.Message), [$"<{offending}>", "<1>", "<2>", "<3>", "<4>", "<5>", "<6>"]);
    }

    private static string Day(DateOnly day) => day.Year <= 1900 ? "-" : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A rule as an object of words.</summary>
    public static object Described(SharedOptions shared, Rule rule) => new
    {
        rule.Code,
        Statistic = rule.Code[..3],
        TitleDa = rule.Title.Da,
        TitleEn = rule.Title.En,
        rule.Severity,
        rule.Scope,
        rule.JudgedOn,
        rule.InForceFrom,
        InForce = rule.IsInForceOn(shared.Today),
        Derived = rule.IsDerived,
        RecordTypes = rule.AppliesTo.Select(t => t.Name),
        Fields = rule.Fields.Select(f => f.Name),
        Thresholds = rule.Thresholds.SelectMany(t => t.Value.Steps.Select(s => new { NameDa = t.Name.Da, NameEn = t.Name.En, s.From, s.Value, s.Source })),
        Sources = rule.Sources.Select(s => s.ToString()),
        MessageDa = rule.Message.Da,
        MessageEn = rule.Message.En,
        FixDa = rule.Fix.Da,
        FixEn = rule.Fix.En,
    };
}

using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>rules shadow: how many one rule would hit at each reporter, before it gets teeth. Nothing is stored.</summary>
internal static class ShadowCommand
{
    public static Command Make(SharedOptions shared)
    {
        var code = new Argument<string>("code") { Description = "Regelkode / code of a rule" };
        var command = new Command("shadow", "Prøv en regel på registret uden virkning / try a rule on the register without effect") { code };
        command.SetAction(shared.Action(parsed => Run(shared, RulesCommand.RuleWith(shared, parsed.GetValue(code)!))));
        return command;
    }

    private static int Run(SharedOptions shared, Rule rule)
    {
        using var store = Judged.Open(shared);
        var today = shared.AsOf ?? store.JudgedOn ?? shared.Today;
        IReadOnlyList<ShadowLine> lines;
        if (rule is RegisterRule onRegister)
        {
            using var register = new BuiltRegister(store, today, BuiltFigures.Courses, s => BuiltFigures.Counts(s, today));
            lines = Lines(RegisterResult.Of(onRegister, register.View));
        }
        else
        {
            lines = ShadowRun.Run(store, rule, today);
        }

        if (!shared.Json)
            shared.Output.WriteLine(shared.Say(new Text($"{rule.Code} {rule.Title.Da}: ramte af prøvede pr. indberetter", $"{rule.Code} {rule.Title.En}: hits of judged by reporter")));
        foreach (var line in lines)
            WriteLine(shared, rule, line);
        if (!shared.Json)
            WriteLine(shared, rule, new ShadowLine(shared.Say(new Text("i alt", "total")), lines.Sum(l => l.Hits), lines.Sum(l => l.Judged)));
        return CommandLine.Done;
    }

    // What the register as a whole judged is not told by municipality; the hits are.
    private static IReadOnlyList<ShadowLine> Lines(RegisterResult result)
    {
        if (result.Crash is { } crash)
            throw new InvalidDataException($"{result.Rule.Code}: {crash}");
        var byMunicipality = result.Violations.GroupBy(v => v.Municipality < 0 || v.Municipality == Entry.Country ? "000" : Geography.Municipalities[v.Municipality].Code)
            .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new ShadowLine(g.Key, g.Sum(v => (long)v.Count), 0)).ToList();
        var country = byMunicipality.FirstOrDefault(l => l.Reporter == "000");
        byMunicipality.RemoveAll(l => l.Reporter == "000");
        return [new ShadowLine("000", country?.Hits ?? 0, result.Judged), .. byMunicipality];
    }

    private static void WriteLine(SharedOptions shared, Rule rule, ShadowLine line)
    {
        decimal? share = line.Judged == 0 ? null : Math.Round(line.Hits * 100m / line.Judged, 1, MidpointRounding.AwayFromZero);
        shared.Output.WriteLine(shared.Json
            ? JsonSerializer.Serialize(new { Rule = rule.Code, line.Reporter, line.Hits, line.Judged, SharePercent = share }, JsonLines.Options)
            : string.Create(CultureInfo.InvariantCulture, $"{line.Reporter}: {line.Hits} / {(line.Judged == 0 ? ".." : line.Judged.ToString(CultureInfo.InvariantCulture))}{(share is { } s ? $" ({s} %)" : "")}"));
    }
}

using System.CommandLine;
using System.Text;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>rules export: the whole rule pack as a file, with its hash and the version of the program.</summary>
internal static class RulePackFile
{
    public static Command Make(SharedOptions shared)
    {
        var format = new Option<string>("--format") { Description = "csv, json", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "json");
        var to = new Option<string>("--out") { Description = "Fil / file", Required = true };
        var command = new Command("export", "Hele regelpakken som fil / the whole rule pack as a file") { format, to };
        command.SetAction(shared.Action(parsed =>
        {
            var path = parsed.GetValue(to)!;
            File.WriteAllText(path, parsed.GetValue(format) == "json" ? Json(shared) : Csv(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: parsed.GetValue(format) == "csv"));
            var count = Socialstat.Validation.Catalogue.Rules.Count;
            shared.Output.WriteLine(shared.Json
                ? JsonSerializer.Serialize(new { File = path, Rules = count, RulePack.Hash, Version }, JsonLines.Options)
                : shared.Say(new Text($"{count} regler i {path}; regelpakke {RulePack.Hash}, version {Version}", $"{count} rules in {path}; rule pack {RulePack.Hash}, version {Version}")));
            return CommandLine.Done;
        }));
        return command;
    }

    /// <summary>Version of the program.</summary>
    public static string Version => typeof(RulePackFile).Assembly.GetName().Version?.ToString(3) ?? "0";

    private static string Json(SharedOptions shared) => JsonSerializer.Serialize(
        new { RulePack = RulePack.Hash, Version, Rules = Socialstat.Validation.Catalogue.Rules.Select(r => RulesCommand.Described(shared, r)) }, Indented) + "\n";

    private static string Csv()
    {
        var text = new StringBuilder("code;severity;scope;record_types;fields;judged_on;in_force_from;derived;thresholds;sources;title_da;title_en;message_da;message_en;fix_da;fix_en;rule_pack;version\r\n");
        foreach (var r in Socialstat.Validation.Catalogue.Rules)
        {
            string[] cells =
            [
                r.Code, Word(r.Severity), Word(r.Scope), string.Join(' ', r.AppliesTo), string.Join(' ', r.Fields), Word(r.JudgedOn), Write.Day(r.InForceFrom), r.IsDerived ? "1" : "0",
                string.Join(" | ", r.Thresholds.SelectMany(t => t.Value.Steps.Select(s => $"{t.Name.En}: {Write.Number(s.Value)} ({Write.Day(s.From)})"))), string.Join(' ', r.Sources),
                r.Title.Da, r.Title.En, r.Message.Da, r.Message.En, r.Fix.Da, r.Fix.En, RulePack.Hash, Version,
            ];
            text.AppendJoin(';', cells.Select(Quoted)).Append("\r\n");
        }

        return text.ToString();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static string Quoted(string cell) => cell.IndexOfAny([';', '"', '\r', '\n']) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static readonly JsonSerializerOptions Indented = new(JsonLines.Options) { WriteIndented = true };
}

using System.CommandLine;
using System.Globalization;
using Socialstat.Law;
using Socialstat.Statistics;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>money findings: what is wrong with the imported rows, where, and how to mend it.</summary>
internal static class MoneyFindingsCommand
{
    public static Command Make(SharedOptions shared)
    {
        var municipality = MoneyCommand.MunicipalityOption();
        var to = GridOutput.To();
        var command = new Command("findings", "Fund i indlæste økonomidata / findings in imported money data") { municipality, to };
        command.SetAction(shared.Action(parsed =>
        {
            var reading = MoneyCommand.Read(shared, parsed.GetValue(municipality));
            var names = reading.Files.ToDictionary(f => f.Receipt.Number, f => f.Receipt.FileName);
            GridOutput.Write(shared, [new Grid("money_findings", new("Fund i økonomidata", "Findings in money data"),
                [
                    new("file", new("Fil", "File")), new("row", new("Række", "Row"), 0), new("field", new("Felt", "Field")), new("value", new("Værdi", "Value")), new("rule", new("Regel", "Rule")),
                    new("severity", new("Alvor", "Severity")), new("message", new("Hvad er galt", "What is wrong")), new("fix", new("Sådan rettes det", "How to mend it")),
                ],
                [.. reading.Findings.Select(f => (IReadOnlyList<GridCell>)[names[f.Place.File], f.Place.Row, f.Field, f.Value, f.Rule.Code, Word(f.Rule.Severity), f.Message, f.Rule.Fix])])], parsed.GetValue(to));
            return CommandLine.Done;
        }));
        return command;
    }

    /// <summary>A finding as a line on the screen.</summary>
    public static string Line(SharedOptions shared, MoneyFinding finding, string file)
    {
        var row = finding.Place.Row == 0 ? "" : shared.Say(new Text($", række {finding.Place.Row.ToString(CultureInfo.InvariantCulture)}", $", row {finding.Place.Row.ToString(CultureInfo.InvariantCulture)}"));
        var field = finding.Field.Length == 0 ? "" : $", {finding.Field}";
        return $"  {finding.Rule.Code} {file}{row}{field}: {shared.Say(finding.Message)}. {shared.Say(finding.Rule.Fix)}";
    }

    private static Text Word(Severity severity) => severity switch
    {
        Severity.Error => new("fejl: rækken er ikke med", "error: the row is not in"),
        Severity.Warning => new("advarsel", "warning"),
        _ => new("oplysning", "information"),
    };
}

using System.CommandLine;
using Socialstat.Intake;
using Socialstat.Management;

namespace Socialstat.App;

/// <summary>commitments, forecast and budget: what is granted, what it will cost, and what was planned.</summary>
internal static class CommitmentCommands
{
    public static Command Commitments(SharedOptions shared)
    {
        var by = new Option<string>("--by") { Description = "Efter ydelse, barn eller linje / by service, child or line", DefaultValueFactory = _ => "service" };
        var expected = new Option<bool>("--expected-ends") { Description = "Lad åbne bevillinger slutte på den forventede slutdato / let open grants end on the expected day" };
        by.AcceptOnlyFromAmong("service", "child", "line", "unbilled");
        return Make(shared, CommitmentAccounts.Declaration, (parsed, reading, day) =>
        {
            var table = CommitmentCounts.Of(reading.Book, new CommitmentQuestion(day.Year, day, parsed.GetValue(expected)));
            return parsed.GetValue(by) switch
            {
                "child" => [CommitmentGrids.ByChild(table)],
                "line" => [CommitmentGrids.AllLines(reading.Book, table)],
                "unbilled" => [CommitmentGrids.NotBilled(reading.Book, table)],
                _ => [CommitmentGrids.ByService(reading.Book, table)],
            };
        }, by, expected);
    }

    public static Command Forecast(SharedOptions shared) => Make(shared, Forecasts.Declaration, (_, reading, day) =>
    {
        var table = Forecasts.Of(reading.Book, day);
        return [ForecastGrids.ByMonth(table), ForecastGrids.ByService(reading.Book, table)];
    });

    public static Command Budget(SharedOptions shared) => Make(shared, BudgetCounts.Declaration, (_, reading, day) =>
        [BudgetGrids.Of(reading.Book, BudgetCounts.Of(reading.Book, new CommitmentQuestion(day.Year, day)))]);

    private static Command Make(SharedOptions shared, Analysis analysis, Func<ParseResult, MoneyReading, DateOnly, IReadOnlyList<Statistics.Grid>> tables, params Option[] options)
    {
        var municipality = MoneyCommand.MunicipalityOption();
        var cut = new Option<DateOnly?>("--cut-off") { Description = "Skæringsdag; ellers i dag / cut-off day; otherwise today" };
        var known = MoneyCommand.KnownOption();
        var to = GridOutput.To();
        var command = new Command(analysis.Code, $"{analysis.Title.Da} / {analysis.Title.En}") { municipality, cut, known, to };
        foreach (var option in options)
            command.Options.Add(option);
        command.SetAction(shared.Action(parsed =>
        {
            var reading = MoneyCommand.Read(shared, parsed.GetValue(municipality), parsed.GetValue(known));
            GridOutput.Write(shared, parsed.GetValue(to), analysis, tables(parsed, reading, parsed.GetValue(cut) ?? shared.Today));
            return CommandLine.Done;
        }));
        return command;
    }
}

using System.CommandLine;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>punctuality: expected deliveries, on time, late and missing, per reporter and statistic.</summary>
internal static class PunctualityCommand
{
    public static Command Make(SharedOptions shared)
    {
        var reporter = new Option<string?>("--reporter") { Description = "Kun denne indberetter / only this reporter" };
        var statistic = StatisticOption.Make();
        var year = new Option<int?>("--year") { Description = "Kun perioder, der slutter i året / only periods that end in the year" };
        var periods = new Option<bool>("--periods") { Description = "Hver periode for sig / each period by itself" };
        var command = new Command("punctuality", "Rettidighed / punctuality") { reporter, statistic, year, periods };
        command.SetAction(shared.Action(parsed =>
        {
            var types = StatisticOption.Types(shared, parsed.GetValue(statistic));
            using var store = shared.OpenToRead();
            var lines = Punctuality.Lines(ReceivedDelivery.All(store.Receipts, store.Database), shared.Today)
                .Where(l => types.Contains(l.Expected.Type) && (parsed.GetValue(reporter) is not { } code || l.Expected.Reporter == code)
                    && (parsed.GetValue(year) is not { } ends || l.Expected.Period.To!.Value.Year == ends)).ToList();
            if (shared.Json)
                WriteJson(shared, lines, parsed.GetValue(periods), Approvals(store, parsed.GetValue(year)));
            else if (parsed.GetValue(periods))
                WritePeriods(shared, lines);
            else
                WriteSums(shared, lines, Approvals(store, parsed.GetValue(year)));
            return CommandLine.Done;
        }));
        return command;
    }

    // How each municipality stands to its counts of the year; nothing without a year, and for what is not approved by lists.
    private static Func<PunctualitySum, string?> Approvals(Register.RegisterStore store, int? year)
    {
        if (year is not { } asked)
            return _ => null;
        var states = ApprovalCommand.Answered.SelectMany(s => YearAnswer.All(store, s, asked)).ToDictionary(a => (a.List.Statistic, a.List.Municipality.Code), a => YearAnswer.Word(a.State));
        return sum => states.GetValueOrDefault((sum.Type.Statistic, sum.Reporter));
    }

    private static void WriteSums(SharedOptions shared, List<PunctualityLine> lines, Func<PunctualitySum, string?> approval)
    {
        CsvLines.Write(shared.Output, "statistic", "record_type", "reporter", "expected", "on_time", "late", "missing", "most_days_late", "approval");
        foreach (var s in Punctuality.Sums(lines))
            CsvLines.Write(shared.Output, s.Type.Statistic.Code(), s.Type.Name, s.Reporter, s.Expected, s.OnTime, s.Late, s.Missing, s.MostDaysLate, approval(s));
    }

    private static void WritePeriods(SharedOptions shared, List<PunctualityLine> lines)
    {
        CsvLines.Write(shared.Output, "statistic", "record_type", "reporter", "sent_by", "period", "deadline", "state", "delivered", "days_late", "receipt");
        foreach (var l in lines)
            CsvLines.Write(shared.Output, l.Expected.Type.Statistic.Code(), l.Expected.Type.Name, l.Expected.Reporter, l.Expected.SentBy, l.Expected.PeriodName, l.Expected.Deadline, StateOf(l), l.Delivery?.Day, l.DaysLate, l.Delivery?.Receipt);
    }

    private static void WriteJson(SharedOptions shared, List<PunctualityLine> lines, bool periods, Func<PunctualitySum, string?> approval)
    {
        if (!periods)
        {
            foreach (var s in Punctuality.Sums(lines))
                shared.Output.WriteLine(JsonSerializer.Serialize(new { Statistic = s.Type.Statistic.Code(), RecordType = s.Type.Name, s.Reporter, s.Expected, s.OnTime, s.Late, s.Missing, s.MostDaysLate, Approval = approval(s) }, JsonLines.Options));
            return;
        }

        foreach (var l in lines)
        {
            shared.Output.WriteLine(JsonSerializer.Serialize(new
            {
                Statistic = l.Expected.Type.Statistic.Code(),
                RecordType = l.Expected.Type.Name,
                l.Expected.Reporter,
                l.Expected.SentBy,
                Period = l.Expected.PeriodName,
                l.Expected.Deadline,
                l.State,
                Delivered = l.Delivery?.Day,
                l.DaysLate,
                l.Delivery?.Receipt,
            }, JsonLines.Options));
        }
    }

    private static string StateOf(PunctualityLine line) => JsonNamingPolicy.SnakeCaseLower.ConvertName(line.State.ToString());
}

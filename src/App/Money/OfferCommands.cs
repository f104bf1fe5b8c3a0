using System.CommandLine;
using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.App;

/// <summary>occupancy, hours and bills: the municipality's own offers, and what goes between municipalities.</summary>
internal static class OfferCommands
{
    public static Command Occupancy(SharedOptions shared)
    {
        var (municipality, known, to) = (MoneyCommand.MunicipalityOption(), MoneyCommand.KnownOption(), GridOutput.To());
        var (from, until) = (From(), Until());
        var departure = new Option<bool>("--without-departure") { Description = "Tæl ikke udskrivningsdagen / leave the day of departure out" };
        var command = new Command("occupancy", "Belægning og belægningsliste mod bevillinger / occupancy, and enrolments against grants") { municipality, known, from, until, departure, to };
        command.SetAction(shared.Action(parsed =>
        {
            var book = MoneyCommand.Read(shared, parsed.GetValue(municipality), parsed.GetValue(known)).Book;
            var days = Days(shared, parsed.GetValue(from), parsed.GetValue(until));
            var table = OccupancyControl.Of(book, days.From, days.To!.Value, !parsed.GetValue(departure));
            GridOutput.Write(shared, parsed.GetValue(to), OccupancyControl.Declaration, OccupancyGrids.Offers(table), OccupancyGrids.Mismatches(book, table));
            return CommandLine.Done;
        }));
        return command;
    }

    public static Command Hours(SharedOptions shared)
    {
        var (municipality, known, to) = (MoneyCommand.MunicipalityOption(), MoneyCommand.KnownOption(), GridOutput.To());
        var on = new Option<DateOnly?>("--on") { Description = "Opgjort på denne dag / as it stands on this day" };
        var command = new Command("hours", "Interne leverandørers timer / hours of internal providers") { municipality, known, on, to };
        command.SetAction(shared.Action(parsed =>
        {
            var book = MoneyCommand.Read(shared, parsed.GetValue(municipality), parsed.GetValue(known)).Book;
            var table = HourControl.Of(book, parsed.GetValue(on) ?? shared.Today);
            GridOutput.Write(shared, parsed.GetValue(to), HourControl.Declaration, HourGrids.Capacity(book, table), HourGrids.Children(book, table), HourGrids.Ungranted(book, table));
            return CommandLine.Done;
        }));
        return command;
    }

    public static Command Bills(SharedOptions shared)
    {
        var (municipality, known, to) = (MoneyCommand.MunicipalityOption(), MoneyCommand.KnownOption(), GridOutput.To());
        var (from, until) = (From(), Until());
        var command = new Command("bills", "Mellemkommunale regninger / bills between municipalities") { municipality, known, from, until, to };
        command.SetAction(shared.Action(parsed =>
        {
            var book = MoneyCommand.Read(shared, parsed.GetValue(municipality), parsed.GetValue(known)).Book;
            var table = MunicipalBills.Of(book, Days(shared, parsed.GetValue(from), parsed.GetValue(until)), Committed.Of(book));
            GridOutput.Write(shared, parsed.GetValue(to), MunicipalBills.Declaration, BillGrids.Incoming(table), BillGrids.Outgoing(book, table));
            return CommandLine.Done;
        }));
        return command;
    }

    private static Option<DateOnly?> From() => new("--from") { Description = "Første dag; ellers 1. januar / first day; otherwise 1 January" };

    private static Option<DateOnly?> Until() => new("--to") { Description = "Sidste dag; ellers i dag / last day; otherwise today" };

    private static Period Days(SharedOptions shared, DateOnly? from, DateOnly? to)
    {
        var last = to ?? shared.Today;
        var first = from ?? new DateOnly(last.Year, 1, 1);
        return first <= last ? new Period(first, last) : throw new CannotException(shared.Say(new Text("--to skal ligge efter --from", "--to must be after --from")));
    }
}

using System.CommandLine;
using System.Globalization;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>expensive: particularly expensive cases with state refund by month and household, and those that approach a limit.</summary>
internal static class ExpensiveCommand
{
    public static Command Make(SharedOptions shared)
    {
        var municipality = MoneyCommand.MunicipalityOption();
        var known = MoneyCommand.KnownOption();
        var year = new Option<int?>("--year") { Description = "År; ellers dagens / year; otherwise today's" };
        var on = new Option<DateOnly?>("--on") { Description = "Bogført til og med denne dag / booked until this day" };
        var limits = new Option<string?>("--limits") { Description = "Årets grænser i kr., når de ikke er indlæst: 860000,1680000,2120000 / the year's limits in kroner when they are not imported" };
        var to = GridOutput.To();
        var command = new Command("expensive", "Særligt dyre enkeltsager / particularly expensive cases") { municipality, known, year, on, limits, to };
        command.SetAction(shared.Action(parsed =>
        {
            var book = MoneyCommand.Read(shared, parsed.GetValue(municipality), parsed.GetValue(known)).Book;
            var day = parsed.GetValue(on) ?? shared.Today;
            var asked = parsed.GetValue(year) ?? day.Year;
            var own = parsed.GetValue(limits) is { } text ? Read(shared, text) : LimitsOf(shared, book, asked);
            var last = parsed.GetValue(on) is null && day.Year > asked ? new DateOnly(asked, 12, 31) : day;
            var cases = ExpensiveCases.Of(book, asked, own, last, Committed.Of(book));
            GridOutput.Write(shared, parsed.GetValue(to), ExpensiveCases.Declaration, ExpensiveGrids.Summary(cases, own), ExpensiveGrids.Cases(cases, asked));
            return CommandLine.Done;
        }));
        return command;
    }

    private static RefundLimits LimitsOf(SharedOptions shared, MoneyBook book, int year)
    {
        try
        {
            return ExpensiveCases.LimitsOf(book, year, OwnRefundLimits.Read(MunicipalFiles.Lines(shared.Store, book.Municipality, MunicipalFiles.Refunds)));
        }
        catch (NoRefundLimitsException unknown)
        {
            throw new CannotException(shared.Say(unknown.Told) + shared.Say(new Text("; eller giv dem til denne kørsel med --limits", "; or give them for this run with --limits")));
        }
    }

    private static RefundLimits Read(SharedOptions shared, string text)
    {
        var parts = text.Split(',').Select(p => decimal.TryParse(p.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var kroner) ? kroner : -1).ToList();
        return parts.Count is 2 or 3 && parts.TrueForAll(p => p > 0) && parts.Zip(parts.Skip(1)).All(p => p.First < p.Second)
            ? new RefundLimits(parts[0], parts[1], parts.Count == 3 ? parts[2] : null, "--limits")
            : throw new CannotException(shared.Say(new Text($"--limits {text}: skriv to eller tre stigende beløb i hele kroner med komma imellem", $"--limits {text}: write two or three rising amounts in whole kroner with commas between")));
    }
}

using System.CommandLine;
using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.App;

/// <summary>invoices: which invoices are paid, which are held and why, and all invoices of a grant against its commitment.</summary>
internal static class InvoicesCommand
{
    public static Command Make(SharedOptions shared)
    {
        var municipality = MoneyCommand.MunicipalityOption();
        var known = MoneyCommand.KnownOption();
        var percent = new Option<decimal>("--percent") { Description = "Margin i procent, hvor ydelsen ikke har sin egen / margin in percent where the service has none of its own", DefaultValueFactory = _ => InvoiceMargin.Usual.Percent };
        var amount = new Option<decimal?>("--amount") { Description = "Højst så mange kroner oveni / at most so many kroner as well" };
        var either = new Option<bool>("--either") { Description = "Den ene af de to grænser er nok / one of the two limits is enough" };
        var to = GridOutput.To();
        var command = new Command("invoices", "Fakturakontrol / invoice control") { municipality, known, percent, amount, either, to };
        command.SetAction(shared.Action(parsed =>
        {
            if (parsed.GetValue(percent) is < 0 or > 100 || parsed.GetValue(amount) < 0)
                throw new CannotException(shared.Say(new Text("--percent skal være 0-100 og --amount mindst 0", "--percent must be 0-100 and --amount at least 0")));
            var book = MoneyCommand.Read(shared, parsed.GetValue(municipality), parsed.GetValue(known)).Book;
            var margin = new InvoiceMargin(parsed.GetValue(percent), parsed.GetValue(amount) is { } cap ? Kroner.Of(cap) : null, parsed.GetValue(either));
            var result = InvoiceControl.Of(book, Committed.Of(book), margin);
            GridOutput.Write(shared, parsed.GetValue(to), InvoiceControl.Declaration, InvoiceGrids.Outcomes(result), InvoiceGrids.Held(book, result), InvoiceGrids.Cumulative(book, result));
            return result.Decisions.Any(d => d.Outcome == InvoiceOutcome.Hold) ? CommandLine.FellShort : CommandLine.Done;
        }));
        return command;
    }
}

using System.CommandLine;
using System.Globalization;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>money list: the imported files, and how many rows are in force.</summary>
internal static class MoneyListCommand
{
    public static Command Make(SharedOptions shared)
    {
        var municipality = MoneyCommand.MunicipalityOption();
        var known = MoneyCommand.KnownOption();
        var to = GridOutput.To();
        var command = new Command("list", "Indlæste filer / imported files") { municipality, known, to };
        command.SetAction(shared.Action(parsed =>
        {
            var reading = MoneyCommand.Read(shared, parsed.GetValue(municipality), parsed.GetValue(known));
            GridOutput.Write(shared, [new Grid("money_files", new("Indlæste filer", "Imported files"),
                [
                    new("number", new("Nr.", "No."), 0), new("layout", new("Format", "Layout")), new("file", new("Fil", "File")), new("received", new("Indlæst", "Imported")), new("by", new("Af", "By")),
                    new("rows", new("Rækker", "Rows"), 0), new("new", new("Nye", "New"), 0), new("changed", new("Ændrede", "Changed"), 0), new("same", new("Uændrede", "Unchanged"), 0),
                    new("deleted", new("Slettede", "Deleted"), 0), new("rejected", new("Afviste", "Rejected"), 0), new("sha256", new("SHA-256", "SHA-256")),
                ],
                [.. reading.Files.Select(f => (IReadOnlyList<GridCell>)[
                    f.Receipt.Number, f.Receipt.Layout, f.Receipt.FileName, f.Receipt.At.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture), f.Receipt.By,
                    f.Rows, f.New, f.Changed, f.Same, f.Deleted, f.Rejected, f.Receipt.Sha256])])], parsed.GetValue(to));
            return CommandLine.Done;
        }));
        return command;
    }
}

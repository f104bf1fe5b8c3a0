using System.CommandLine;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>money history: every version of a row, from which file, and when.</summary>
internal static class MoneyHistoryCommand
{
    public static Command Make(SharedOptions shared)
    {
        var name = new Argument<string>("layout") { Description = "Filformat / layout" };
        var key = new Argument<string[]>("key") { Description = "Nøglens felter i rækkefølge / the fields of the key in order", Arity = ArgumentArity.OneOrMore };
        var municipality = MoneyCommand.MunicipalityOption();
        var command = new Command("history", "Alle versioner af en række / every version of a row") { name, key, municipality };
        command.SetAction(shared.Action(parsed =>
        {
            var layout = MoneyLayouts.Named(parsed.GetValue(name)!) ?? throw new CannotException(shared.Say(new Text($"ukendt filformat {parsed.GetValue(name)}", $"unknown layout {parsed.GetValue(name)}")));
            var versions = MoneyVersions.Of(new StorePaths(Path.GetFullPath(shared.Store)), MunicipalOptions.Municipality(shared, parsed.GetValue(municipality)), layout, parsed.GetValue(key)!);
            GridOutput.Write(shared, [new Grid("versions", layout.Title,
                [new("number", new("Nr.", "No."), 0), new("file", new("Fil", "File")), new("row", new("Række", "Row"), 0), new("received", new("Indlæst", "Imported")), .. layout.Record.Fields.Select(f => new GridColumn(f.Field.Name, f.Field.Label))],
                [.. versions.Select(v => (IReadOnlyList<GridCell>)[v.Receipt.Number, v.Receipt.FileName, v.Row, v.Receipt.At.ToString("yyyy-MM-dd HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture), .. v.Texts.Select(GridCell.Of)])])], null);
            return versions.Count > 0 ? CommandLine.Done : CommandLine.FellShort;
        }));
        return command;
    }
}

using System.CommandLine;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>disclosure propose: which coarser layouts of a table could be published with true figures and little hidden.</summary>
internal static class DisclosureProposeCommand
{
    public static Command Make(SharedOptions shared)
    {
        var tables = DisclosureCommand.Tables();
        var year = new Option<int?>("--year") { Description = "Året / the year" };
        var most = new Option<double>("--most") { Description = "Højst så mange procent skjult / at most so many per cent hidden", DefaultValueFactory = _ => 10 };
        var all = new Option<bool>("--all") { Description = "Alle udformninger, ikke kun til og med den foreslåede / all layouts, not only up to the one proposed" };
        var command = new Command("propose", "Foreslå grovere tabeller med sande tal / propose coarser tables with true figures") { tables, year, most, all };
        command.SetAction(shared.Action(parsed =>
        {
            using var store = Judged.Open(shared);
            using var snapshot = Snapshot.Open(store.SnapshotPath ?? throw new CannotException(shared.Say(new Text("lageret er tomt", "the store is empty"))));
            var day = shared.AsOf ?? store.JudgedOn ?? shared.Today;
            var isFound = true;
            foreach (var table in DisclosureCommand.Chosen(shared, parsed.GetValue(tables)).Where(t => t.Basis != TableBasis.Accounts))
                isFound &= Propose(shared, table, Coarsening.Of(snapshot, table, parsed.GetValue(year) ?? day.Year - 1, day), parsed.GetValue(most) / 100, parsed.GetValue(all));
            return isFound ? CommandLine.Done : CommandLine.FellShort;
        }));
        return command;
    }

    private static bool Propose(SharedOptions shared, TableDeclaration table, IEnumerable<Coarsening> layouts, double most, bool all)
    {
        var isFound = false;
        foreach (var layout in layouts)
        {
            var isProposed = !isFound && layout.Passed && layout.Share <= most;
            Print(shared, table, layout, isProposed);
            isFound |= isProposed;
            if (isFound && !all)
                break;
        }

        return isFound;
    }

    private static void Print(SharedOptions shared, TableDeclaration table, Coarsening layout, bool isProposed)
    {
        if (shared.Json)
        {
            shared.Output.WriteLine(JsonSerializer.Serialize(
                new { Table = table.Code, Layout = layout.Name, layout.Cells, layout.Hidden, Share = Math.Round(layout.Share, 4), layout.Passed, Proposed = isProposed }, JsonLines.Options));
            return;
        }

        var share = (100 * layout.Share).ToString("0.0", NumberForm.In(shared.Language));
        shared.Output.WriteLine($"{(isProposed ? "*" : " ")} {table.Code}  {share,5} %  {layout.Hidden}/{layout.Cells}  {shared.Say(layout.Name)}"
            + (layout.Passed ? "" : shared.Say(new Text("; består ikke", "; does not pass"))));
    }
}

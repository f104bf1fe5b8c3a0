using System.CommandLine;
using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.App;

/// <summary>reconcile: every posting of a year in one class, and the classes against the ledger.</summary>
internal static class ReconcileCommand
{
    public static Command Make(SharedOptions shared)
    {
        var municipality = MoneyCommand.MunicipalityOption();
        var year = new Option<int?>("--year") { Description = "Regnskabsår; ellers det år, som i dag ligger i / accounting year; otherwise that of today" };
        var known = MoneyCommand.KnownOption();
        var to = GridOutput.To();
        var command = new Command("reconcile", "Afstem posteringer med bevillinger, sager og saldi / reconcile postings with grants, cases and balances") { municipality, year, known, to };
        command.SetAction(shared.Action(parsed =>
        {
            var reading = MoneyCommand.Read(shared, parsed.GetValue(municipality), parsed.GetValue(known));
            using var snapshot = MoneyAnalyses.OpenSnapshot(shared);
            var reconciliation = MoneyAnalyses.Reconcile(reading.Book, snapshot, parsed.GetValue(year) ?? shared.Today.Year);
            GridOutput.Write(shared, parsed.GetValue(to), ReconciliationCounts.Declaration, ReconciliationGrids.ByMonth(reconciliation), ReconciliationGrids.Differences(reconciliation));
            if (snapshot is null)
                shared.Errors.WriteLine(shared.Say(new Text("Lageret har intet register: børn uden sag kan ikke kendes fra børn uden bevilling.", "The store has no register: children without a case cannot be told from children without a grant.")));
            return reconciliation.Differences.Count == 0 ? CommandLine.Done : CommandLine.FellShort;
        }));
        return command;
    }
}

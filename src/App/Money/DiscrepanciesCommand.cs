using System.CommandLine;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>discrepancies: what does not agree between case system, commitments and finance; closing, opening and giving it to somebody is logged.</summary>
internal static class DiscrepanciesCommand
{
    public static Command Make(SharedOptions shared)
    {
        var municipality = MoneyCommand.MunicipalityOption();
        var year = new Option<int?>("--year") { Description = "Regnskabsår; ellers det år, som i dag ligger i / accounting year; otherwise that of today" };
        var kind = new Option<string?>("--kind") { Description = $"Kun denne kode: {string.Join(", ", DiscrepancyKinds.All.Select(k => k.Code))} / this code only" };
        var all = new Option<bool>("--all") { Description = "Også de lukkede / closed ones too" };
        var top = new Option<int?>("--top") { Description = "Kun de første / the first only" };
        var close = new Option<string?>("--close") { Description = "Luk fundet med dette id / close the finding with this id" };
        var open = new Option<string?>("--open") { Description = "Åbn fundet med dette id igen / open the finding with this id again" };
        var reason = new Option<string?>("--reason") { Description = $"{DiscrepancyLife.Explained} (forklaret: lukket, så længe det siger det samme) eller {DiscrepancyLife.Corrected} (rettes: kommer igen, hvis nyere filer viser det) / explained or corrected" };
        var owner = new Option<string?>("--owner") { Description = "Giv fundet til / give the finding to" };
        var note = new Option<string>("--note") { Description = "Bemærkning / note", DefaultValueFactory = _ => "" };
        var by = new Option<string>("--by") { Description = "Hvem der beslutter / who decides", DefaultValueFactory = _ => Environment.UserName };
        var to = GridOutput.To();
        reason.AcceptOnlyFromAmong([.. DiscrepancyLife.Reasons]);
        var command = new Command("discrepancies", "Uoverensstemmelser mellem sager, bevillinger og økonomi / discrepancies between cases, grants and finance") { municipality, year, kind, all, top, close, open, reason, owner, note, by, to };
        command.SetAction(shared.Action(parsed =>
        {
            var reading = MoneyCommand.Read(shared, parsed.GetValue(municipality));
            var paths = new StorePaths(Path.GetFullPath(shared.Store));
            using var snapshot = MoneyAnalyses.OpenSnapshot(shared);
            var reconciliation = MoneyAnalyses.Reconcile(reading.Book, snapshot, parsed.GetValue(year) ?? shared.Today.Year);
            var cases = new CaseIndex(snapshot, MoneyAnalyses.PaidFor(shared, reading.Book.Municipality));
            IReadOnlyList<StandingDiscrepancy> Standing() => MoneyAnalyses.Discrepancies(paths, reading.Book, cases, reconciliation, shared.Today);
            var found = Standing();
            var counted = found;
            if ((parsed.GetValue(close) ?? parsed.GetValue(open)) is { } id)
            {
                Decide(shared, paths, reading.Book.Municipality, found, new Wish(id, parsed.GetValue(close) is not null, parsed.GetValue(reason), parsed.GetValue(owner), parsed.GetValue(note)!), parsed.GetValue(by)!);
                counted = found = [.. Standing().Where(d => d.Discrepancy.Id == id)];
            }
            else
            {
                found = [.. found.Where(d => (parsed.GetValue(all) || d.State != DiscrepancyState.Closed) && (parsed.GetValue(kind) is not { } code || d.Discrepancy.Kind.Code.Equals(code, StringComparison.OrdinalIgnoreCase))).Take(parsed.GetValue(top) ?? int.MaxValue)];
            }

            GridOutput.Write(shared, parsed.GetValue(to), DiscrepancyLists.Declaration, ReconciliationGrids.Discrepancies(found, shared.Today), ReconciliationGrids.ByKind(counted, shared.Today));
            return CommandLine.Done;
        }));
        return command;
    }

    private static void Decide(SharedOptions shared, StorePaths paths, Municipality municipality, IReadOnlyList<StandingDiscrepancy> found, Wish wish, string by)
    {
        var standing = found.FirstOrDefault(d => d.Discrepancy.Id == wish.Id) ?? throw new CannotException(shared.Say(new Text($"der er intet fund med id {wish.Id}", $"there is no finding with id {wish.Id}")));
        if (wish.IsClosed && wish.Reason is null)
            throw new CannotException(shared.Say(new Text("angiv --reason explained eller corrected", "give --reason explained or corrected")));
        MoneyLog.Append(paths, new DiscrepancyDecision
        {
            At = shared.Clock.GetUtcNow(),
            By = by,
            Municipality = municipality.Code,
            Finding = wish.Id,
            Content = standing.Discrepancy.Content,
            IsClosed = wish.IsClosed,
            Reason = wish.Reason ?? "",
            Owner = wish.Owner,
            Note = wish.Note,
        });
    }

    private sealed record Wish(string Id, bool IsClosed, string? Reason, string? Owner, string Note);
}

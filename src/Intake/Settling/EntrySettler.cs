using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Judges all records of one statistic in one municipality (or the country) anew from all their versions, for records that stand by themselves.</summary>
internal sealed class EntrySettler(RuleBook rules, Surroundings around)
{
    /// <summary>Judges the ledger and gives what is in force; findings on records and on the whole go to their sinks.</summary>
    public SettledLedger Settle(Ledger ledger, int municipality, FindingSink findings, FindingSink whole)
    {
        var events = ledger.Events;
        var rejected = new Dictionary<int, int>();
        var judge = new EntryJudge(rules, around, municipality, ledger)
        {
            Report = findings.Add,
            ReportWhole = whole.Add,
            Supersede = position =>
            {
                if ((events[position].Notes & EventNotes.OwnFindings) != 0)
                    findings.Supersede(events[position].Delivery, events[position].Row);
            },
            Reject = position => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(rejected, events[position].Delivery, out _)++,
        };
        var settled = judge.Judge();
        foreach (var (delivery, count) in rejected)
            findings.Rejected(delivery, count);
        var spells = rules.Type == PlacementRecord.Declaration ? PlacementSpells.Of(settled.Entries, municipality) : [];
        return new SettledLedger(ledger, spells, [], LinksOf(settled.Entries), LedgerSettler.DeliveriesOf(events, around.Ranks.Length))
        {
            InForce = settled.InForce,
            Comparisons = settled.Comparisons,
        };
    }

    // A number change that a record in force tells of: not a child's number in place of the mother's.
    private List<NumberChange> LinksOf(IReadOnlyList<Entry> entries)
    {
        var links = new List<NumberChange>();
        if (rules.Type.PlaceOf(Fields.PreviousPersonId) < 0)
            return links;
        var mothers = entries.Where(e => e.Version.IdentityKind is CodeLists.MotherCprKind or CodeLists.ParentCprKind).Select(e => e.Version.Person).ToHashSet();
        foreach (var entry in entries)
        {
            if (entry.Version.IdentityKind is not (CodeLists.CprKind or CodeLists.PersonIdKind))
                continue;
            var old = entry.Record!.Person(Fields.PreviousPersonId);
            entry.Forget();
            if (!old.IsGiven || old == entry.Version.Person || mothers.Contains(old))
                continue;
            var found = around.People.Find(entry.Version.Person);
            if (found >= 0 ? around.People.Persons[found].Mother != old : entry.Version.IdentityKind == CodeLists.PersonIdKind)
                links.Add(new NumberChange(old, entry.Version.Person, entry.Delivery.Date.DayNumber));
        }

        return links;
    }
}

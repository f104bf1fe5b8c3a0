using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>A child whose status differs.</summary>
/// <param name="Person">The child.</param>
/// <param name="Municipality">Index of the municipality.</param>
/// <param name="Day">31 December.</param>
/// <param name="ByEvents">Whether the events say that the child is placed; the courses say the other.</param>
internal readonly record struct OtherStatus(PersonId Person, int Municipality, DateOnly Day, bool ByEvents);

/// <summary>Who is placed on 31 December of the last full year, by the last event and by the courses.</summary>
internal static class PlacedAtYearEnd
{
    /// <summary>The children whose status differs.</summary>
    public static IEnumerable<OtherStatus> Differing(RegisterView r)
    {
        var day = new DateOnly(r.Today.Year - 1, 12, 31);
        var byCourses = new HashSet<(PersonId, int)>();
        foreach (var course in r.Courses)
        {
            if (Measures.All[course.Word.Measure].Statistic == Statistic.Placement && course.Word.Start <= PackedDay.Pack(day) && course.Word.End >= PackedDay.Pack(day))
                byCourses.Add((r.Snapshot.Persons[course.Person].Id, course.Word.Municipality));
        }

        var byEvents = new HashSet<(PersonId, int)>();
        foreach (var ledger in r.Ledgers().Where(l => l.Type == PlacementRecord.Declaration))
            byEvents.UnionWith(ByEvents(r, ledger, day).Select(p => (p, ledger.Municipality)));
        foreach (var (person, municipality) in byEvents.Except(byCourses).Order())
            yield return new OtherStatus(person, municipality, day, true);
        foreach (var (person, municipality) in byCourses.Except(byEvents).Order())
            yield return new OtherStatus(person, municipality, day, false);
    }

    // By case, the last event that opens or closes on or before the day; on one day a closing event comes last.
    private static IEnumerable<PersonId> ByEvents(RegisterView r, BuiltLedger ledger, DateOnly day)
    {
        var cases = ledger.InForce.Select(row => (Row: row, Version: ledger.Ledger.Events[row.Position])).GroupBy(e => LedgerHeap.CaseId(ledger.Ledger.Heap.Buffer, e.Version.HeapOffset));
        foreach (var events in cases)
        {
            var told = events.Where(e => e.Version.Day <= day.DayNumber && e.Row.Event is PlacementEvents.Start or PlacementEvents.PlaceChange or PlacementEvents.DutyReceived or PlacementEvents.End or PlacementEvents.DutyGiven)
                .OrderBy(e => e.Version.Day).ThenBy(e => IsClosing(e.Row.Event)).ToList();
            if (told.Count == 0 || !told.Exists(e => e.Row.Event is PlacementEvents.Start or PlacementEvents.DutyReceived))
                continue;
            var person = events.Select(e => e.Row.Person).FirstOrDefault(p => p.IsGiven);
            var isOnMother = events.Any(e => e.Version.IdentityKind == CodeLists.MotherCprKind);
            // A child is with the municipality on the day on which the stay ends, too.
            var isPlaced = !IsClosing(told[^1].Row.Event) || told[^1].Version.Day == day.DayNumber;
            if (isPlaced && person.IsGiven && !isOnMother && (!person.IsCpr || r.People.Find(person) >= 0))
                yield return person;
        }
    }

    private static bool IsClosing(int theEvent) => theEvent is PlacementEvents.End or PlacementEvents.DutyGiven;
}

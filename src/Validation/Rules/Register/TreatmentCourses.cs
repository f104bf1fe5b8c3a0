using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>A course of drug treatment.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while it runs.</param>
/// <param name="Treatments">Number of treatments that it was joined from.</param>
internal readonly record struct JoinedTreatments(DateOnly From, DateOnly? To, int Treatments);

/// <summary>Treatments of drug abuse, from the start of a case to its end, joined into courses.</summary>
internal static class TreatmentCourses
{
    /// <summary>The treatments of a ledger: person, first and last day.</summary>
    public static List<(PersonId Person, int From, int To)> Treatments(BuiltLedger ledger)
    {
        var treatments = new List<(PersonId, int, int)>();
        var cases = ledger.InForce.Select(row => (Row: row, Version: ledger.Ledger.Events[row.Position])).GroupBy(e => LedgerHeap.CaseId(ledger.Ledger.Heap.Buffer, e.Version.HeapOffset));
        foreach (var events in cases)
        {
            var starts = events.Where(e => e.Row.Event == DrugEvents.Start).Select(e => e.Version.Day).ToList();
            var person = events.Select(e => e.Row.Person).FirstOrDefault(p => p.IsGiven);
            if (starts.Count > 0 && person.IsGiven)
                treatments.Add((person, starts.Min(), events.Where(e => e.Row.Event == DrugEvents.End).Select(e => e.Version.Day).DefaultIfEmpty(int.MaxValue).Max()));
        }

        return treatments;
    }

    /// <summary>The courses that were joined from more than one treatment.</summary>
    public static IEnumerable<JoinedTreatments> Joined(BuiltLedger ledger, Threshold longestGap)
    {
        foreach (var own in Treatments(ledger).GroupBy(t => t.Person).OrderBy(g => g.Key))
        {
            var (from, to, count) = (0, 0, 0);
            foreach (var treatment in own.OrderBy(t => t.From).ThenBy(t => t.To))
            {
                if (count > 0 && (to == int.MaxValue || treatment.From - to <= longestGap.On(DateOnly.FromDayNumber(treatment.From))))
                {
                    (to, count) = (Math.Max(to, treatment.To), count + 1);
                    continue;
                }

                if (count > 1)
                    yield return CourseOf(from, to, count);
                (from, to, count) = (treatment.From, treatment.To, 1);
            }

            if (count > 1)
                yield return CourseOf(from, to, count);
        }
    }

    private static JoinedTreatments CourseOf(int from, int to, int count) => new(DateOnly.FromDayNumber(from), to == int.MaxValue ? null : DateOnly.FromDayNumber(to), count);
}

using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>What is asked of the ladder.</summary>
/// <param name="Municipality">The acting municipality.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The second day.</param>
public sealed record LadderQuestion(Municipality Municipality, DateOnly First, DateOnly Last)
{
    /// <summary>The classification.</summary>
    public LadderClassification Ladder { get; init; } = LadderClassification.Joining;

    /// <summary>Only children of these ages on the first day; null is all.</summary>
    public (int Youngest, int Oldest)? Ages { get; init; }

    /// <summary>Only these children, e.g. those of a district; null is all.</summary>
    public IReadOnlySet<PersonId>? Only { get; init; }
}

/// <summary>Places children on the ladder by the measures of the register.</summary>
public static class LadderCounts
{
    /// <summary>The movements between the two days: a child stands on the highest step among the measures that are active on the day, first and last day included.</summary>
    /// <exception cref="ArgumentException">The second day is not after the first.</exception>
    public static LadderMatrix Of(Snapshot snapshot, LadderQuestion question)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(question);
        if (question.Last <= question.First)
            throw new ArgumentException("The second day is not after the first.", nameof(question));
        var steps = Measures.All.Select(m => question.Ladder.StepOf.GetValueOrDefault(m.Key)).ToArray();
        var (first, last) = (PackedDay.Pack(question.First), PackedDay.Pack(question.Last));
        var cells = new int[question.Ladder.Steps.Count, question.Ladder.Steps.Count];
        for (var i = 0; i < snapshot.Persons.Length; i++)
        {
            if (question.Ages is { } ages && !IsWithin(snapshot.Persons[i], ages, question.First))
                continue;
            if (question.Only?.Contains(snapshot.Persons[i].Id) == false)
                continue;
            var (from, to) = (0, 0);
            foreach (var bits in snapshot.SpellsOf(i))
            {
                var spell = new SpellWord(bits);
                if (spell.Municipality != question.Municipality.Index)
                    continue;
                if (spell.Start <= first && spell.End >= first)
                    from = Math.Max(from, steps[spell.Measure]);
                if (spell.Start <= last && spell.End >= last)
                    to = Math.Max(to, steps[spell.Measure]);
            }

            if (from + to > 0)
                cells[from, to]++;
        }

        return new LadderMatrix(cells);
    }

    private static bool IsWithin(SnapshotPerson person, (int Youngest, int Oldest) ages, DateOnly day) =>
        person.BirthDayNumber != 0 && KeyFigureCounts.AgeOn(DateOnly.FromDayNumber(person.BirthDayNumber), day) is var age && age >= ages.Youngest && age <= ages.Oldest;
}

using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>Counts key figures over the register.</summary>
public static class KeyFigureCounts
{
    /// <summary>The key figures asked for.</summary>
    public static KeyFigureTable Of(Snapshot snapshot, IReadOnlyList<PopulationRow> population, KeyFigureQuestion question)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(question);
        var figures = question.Figures;
        var within = Within(figures);
        var days = question.Days.Select(d => new DayCount(d, figures.Count)).ToList();
        for (var i = 0; i < snapshot.Persons.Length; i++)
        {
            var person = snapshot.Persons[i];
            foreach (var day in days)
                Count(person, snapshot.SpellsOf(i), day, within, question);
        }

        var rows = new List<KeyFigureRow>();
        for (var f = 0; f < figures.Count; f++)
        {
            var whole = figures[f].PartOf is { } code ? figures.ToList().FindIndex(w => w.Code == code) : -1;
            rows.AddRange(days.Select(d =>
            {
                var (inhabitants, known) = PopulationOn(d.Day, population, question);
                return new KeyFigureRow(figures[f], d.Day, d.Counts[f], whole < 0 ? null : d.Counts[whole], inhabitants, known);
            }));
        }

        IReadOnlyDictionary<DateOnly, int> By(Func<DayCount, int> number) => days.ToDictionary(d => d.Day, number);
        return new KeyFigureTable(rows, By(d => d.UnknownAge), By(d => d.OutsideAges), By(d => d.LeftOut), By(d => d.NotPlaced));
    }

    // For each measure: the figures that count it, wholes included.
    private static int[][] Within(IReadOnlyList<KeyFigure> figures)
    {
        var within = Measures.All.Select(_ => new List<int>()).ToArray();
        for (var f = 0; f < figures.Count; f++)
        {
            foreach (var key in figures[f].Measures)
            {
                var into = within[Measures.WithKey(key).Index];
                for (var at = f; at >= 0 && !into.Contains(at); at = figures[at].PartOf is { } code ? figures.ToList().FindIndex(w => w.Code == code) : -1)
                    into.Add(at);
            }
        }

        return [.. within.Select(w => w.ToArray())];
    }

    private static void Count(SnapshotPerson person, ReadOnlySpan<ulong> spells, DayCount day, int[][] within, KeyFigureQuestion question)
    {
        var has = false;
        var placed = false;
        day.Seen.AsSpan().Clear();
        foreach (var bits in spells)
        {
            var spell = new SpellWord(bits);
            if (spell.Municipality != question.Municipality.Index || spell.Start > day.Packed || spell.End < day.Packed || Measures.All[spell.Measure].Statistic == Statistic.Disability)
                continue;
            has = true;
            foreach (var figure in within[spell.Measure])
            {
                placed = true;
                day.Seen[figure] += question.Unit == KeyFigureUnit.Measures ? 1 : day.Seen[figure] == 0 ? 1 : 0;
            }
        }

        if (!has)
            return;
        if (question.Excluded.Contains(person.Id))
            day.LeftOut++;
        else if (person.BirthDayNumber == 0)
            day.UnknownAge++;
        else if (AgeOn(DateOnly.FromDayNumber(person.BirthDayNumber), day.Day) is var age && (age < question.Youngest || age > question.Oldest))
            day.OutsideAges++;
        else if (!placed)
            day.NotPlaced++;
        else
            day.Take();
    }

    /// <summary>Whole years on a day; someone born on 29 February turns a year older on 1 March in common years.</summary>
    public static int AgeOn(DateOnly birth, DateOnly day) => day.Year - birth.Year - ((day.Month, day.Day).CompareTo((birth.Month, birth.Day)) < 0 ? 1 : 0);

    private static (long? Persons, DateOnly? Day) PopulationOn(DateOnly day, IReadOnlyList<PopulationRow> population, KeyFigureQuestion question)
    {
        if (question.Population.TryGetValue(day, out var own))
            return (own, day);
        var year = population.Where(p => p.Year <= day.Year && p.Municipality == question.Municipality.Index).Select(p => (int?)p.Year).Max();
        return year is null ? (null, null)
            : (population.Where(p => p.Year == year && p.Municipality == question.Municipality.Index && p.Age >= question.Youngest && p.Age <= question.Oldest).Sum(p => (long)p.Persons), new DateOnly(year.Value, 1, 1));
    }

    private sealed class DayCount(DateOnly day, int figures)
    {
        public DateOnly Day { get; } = day;

        public int Packed { get; } = PackedDay.Pack(day);

        public int[] Counts { get; } = new int[figures];

        public int[] Seen { get; } = new int[figures];

        public int UnknownAge { get; set; }

        public int OutsideAges { get; set; }

        public int LeftOut { get; set; }

        public int NotPlaced { get; set; }

        public void Take()
        {
            for (var f = 0; f < Counts.Length; f++)
                Counts[f] += Seen[f];
        }
    }
}

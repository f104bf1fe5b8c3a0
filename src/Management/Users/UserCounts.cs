using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>
/// Full-year users, unique users and users on a date for every placement type and measure (joining report, section 3.1). Counted on the days
/// that were reported: gaps that tables bridge are no days here. A day in two municipalities counts once in every place above both.
/// </summary>
public static class UserCounts
{
    /// <summary>Counts the users of the spells that count, in order of statistic, measure and place.</summary>
    public static IReadOnlyList<UserCount> Of(IEnumerable<CaseSpell> spells, UserQuestion question)
    {
        ArgumentNullException.ThrowIfNull(spells);
        ArgumentNullException.ThrowIfNull(question);
        var (first, last) = (new DateOnly(question.Year, 1, 1).DayNumber - PackedDay.Origin, new DateOnly(question.Year, 12, 31).DayNumber - PackedDay.Origin);
        var onDay = question.OnDay.DayNumber - PackedDay.Origin;
        var sums = new Dictionary<(Statistic, int Measure, int Place), (long Days, int Unique, int OnDay)>();
        var inYear = spells.Where(s => (s.Word.Start <= last && s.Word.End >= first) || (s.Word.Start <= onDay && s.Word.End >= onDay)).ToArray();
        Array.Sort(inYear, (a, b) => a.Person != b.Person ? a.Person.CompareTo(b.Person) : a.Word.Start.CompareTo(b.Word.Start));
        for (var from = 0; from < inYear.Length;)
        {
            var end = from + 1;
            while (end < inYear.Length && inYear[end].Person == inYear[from].Person)
                end++;
            foreach (var (key, own) in ByKindAndPlace(inYear.AsSpan(from, end - from), question.By))
            {
                var days = Union(own, first, last);
                var (known, unique, present) = sums.GetValueOrDefault(key);
                sums[key] = (known + days, unique + (days > 0 ? 1 : 0), present + (own.Exists(s => s.Start <= onDay && s.End >= onDay) ? 1 : 0));
            }

            from = end;
        }

        return [.. sums.OrderBy(s => s.Key.Item1).ThenBy(s => s.Key.Measure).ThenBy(s => s.Key.Place)
            .Select(s => new UserCount(s.Key.Item1, s.Key.Measure < 0 ? null : Measures.All[s.Key.Measure], s.Key.Place, s.Value.Days, s.Value.Unique, s.Value.OnDay))];
    }

    // One person's spells, in order of first day, by what is counted: each measure and all of its statistic, in the place and those above it.
    private static Dictionary<(Statistic, int Measure, int Place), List<SpellWord>> ByKindAndPlace(ReadOnlySpan<CaseSpell> spells, UserPlace by)
    {
        var lists = new Dictionary<(Statistic, int, int), List<SpellWord>>();
        foreach (var spell in spells)
        {
            var index = by == UserPlace.Paying && spell.Payer > 0 ? spell.Payer - 1 : spell.Word.Municipality;
            var municipality = Geography.Municipalities[index];
            var statistic = Measures.All[spell.Word.Measure].Statistic;
            foreach (var place in Places.Above(municipality).Append(Places.Of(municipality)))
            {
                Add(lists, (statistic, spell.Word.Measure, place), spell.Word);
                Add(lists, (statistic, -1, place), spell.Word);
            }
        }

        return lists;
    }

    private static void Add(Dictionary<(Statistic, int, int), List<SpellWord>> lists, (Statistic, int, int) key, SpellWord word)
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        list.Add(word);
    }

    // Different days between first and last; the spells stand in order of first day.
    internal static int Union(List<SpellWord> spells, int first, int last)
    {
        var days = 0;
        var next = first;
        foreach (var spell in spells)
        {
            var start = Math.Max(spell.Start, next);
            var end = Math.Min(spell.End, last);
            if (end < start)
                continue;
            days += end - start + 1;
            next = end + 1;
        }

        return days;
    }
}

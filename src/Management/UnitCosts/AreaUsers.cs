using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>Users of an area in a municipality, counted in three ways.</summary>
/// <param name="Days">Days of all persons; overlapping days of a person count once.</param>
/// <param name="DaysOfYear">Days of a full year.</param>
/// <param name="Unique">Different persons in the year.</param>
/// <param name="OnDay">Different persons on the day.</param>
public readonly record struct AreaUser(long Days, int DaysOfYear, int Unique, int OnDay)
{
    /// <summary>The number of users, not rounded.</summary>
    public decimal By(UserBasis basis) => basis switch
    {
        UserBasis.FullYear => DaysOfYear == 0 ? 0 : Days / (decimal)DaysOfYear,
        UserBasis.Unique => Unique,
        _ => OnDay,
    };
}

/// <summary>Counts the users of the ten areas by municipality (joining report, section 3.1): a child in two kinds of place of one area counts once.</summary>
public static class AreaUsers
{
    /// <summary>Users by number of the area and index of the municipality.</summary>
    public static IReadOnlyDictionary<(int Area, int Municipality), AreaUser> Of(IEnumerable<CaseSpell> spells, UserQuestion question, bool withReducedFunction = false)
    {
        ArgumentNullException.ThrowIfNull(spells);
        ArgumentNullException.ThrowIfNull(question);
        var areas = AreaOfMeasure(withReducedFunction);
        var (first, last) = (new DateOnly(question.Year, 1, 1).DayNumber - PackedDay.Origin, new DateOnly(question.Year, 12, 31).DayNumber - PackedDay.Origin);
        var onDay = question.OnDay.DayNumber - PackedDay.Origin;
        var counted = spells.Where(s => areas[s.Word.Measure] > 0 && ((s.Word.Start <= last && s.Word.End >= first) || (s.Word.Start <= onDay && s.Word.End >= onDay))).ToArray();
        Array.Sort(counted, (a, b) => a.Person != b.Person ? a.Person.CompareTo(b.Person) : a.Word.Start.CompareTo(b.Word.Start));
        var sums = new Dictionary<(int Area, int Municipality), AreaUser>();
        var own = new Dictionary<(int, int), List<SpellWord>>();
        for (var from = 0; from < counted.Length;)
        {
            own.Clear();
            var end = from;
            for (; end < counted.Length && counted[end].Person == counted[from].Person; end++)
            {
                var spell = counted[end];
                var key = (areas[spell.Word.Measure], question.By == UserPlace.Paying && spell.Payer > 0 ? spell.Payer - 1 : spell.Word.Municipality);
                if (!own.TryGetValue(key, out var list))
                    own.Add(key, list = []);
                list.Add(spell.Word);
            }

            foreach (var (key, list) in own)
            {
                var days = UserCounts.Union(list, first, last);
                var sum = sums.GetValueOrDefault(key);
                sums[key] = new AreaUser(sum.Days + days, question.DaysOfYear, sum.Unique + (days > 0 ? 1 : 0), sum.OnDay + (list.Exists(s => s.Start <= onDay && s.End >= onDay) ? 1 : 0));
            }

            from = end;
        }

        return sums;
    }

    // Relief of parents of children with reduced function (H5) is asked for when the users shall cover what the cost of respite covers.
    private static int[] AreaOfMeasure(bool withReducedFunction)
    {
        var areas = new int[Measures.All.Count];
        foreach (var area in UnitCostAreas.All)
        {
            foreach (var key in area.Measures)
                areas[Measures.WithKey(key).Index] = area.Number;
        }

        if (withReducedFunction)
            areas[Measures.WithKey("H5").Index] = 8;
        return areas;
    }
}

using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>Users of one municipality in groups of children: by age, sex or district.</summary>
public static class UserGroups
{
    private static readonly IReadOnlyList<(int From, int To)> Ages = [(0, 2), (3, 5), (6, 9), (10, 13), (14, 17), (18, 22)];

    /// <summary>By age on the day.</summary>
    public static Grid ByAge(Snapshot snapshot, Municipality municipality, UserQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Make(snapshot, municipality, question, "by_age", new("Efter alder på datoen", "By age on the date"), new("Alder", "Age"),
            [.. Ages.Select(a => new Text($"{a.From}-{a.To} år", $"{a.From}-{a.To} years")), new("ukendt eller ældre", "unknown or older")],
            p => p.BirthDayNumber > 0 && KeyFigureCounts.AgeOn(DateOnly.FromDayNumber(p.BirthDayNumber), question.OnDay) is var age && Ages.ToList().FindIndex(a => age >= a.From && age <= a.To) is >= 0 and var at ? at : Ages.Count);
    }

    /// <summary>By sex.</summary>
    public static Grid BySex(Snapshot snapshot, Municipality municipality, UserQuestion question) =>
        Make(snapshot, municipality, question, "by_sex", new("Efter køn", "By sex"), new("Køn", "Sex"), [new("drenge", "boys"), new("piger", "girls"), new("ukendt", "unknown")], p => p.Sex switch { Sex.Male => 0, Sex.Female => 1, _ => 2 });

    /// <summary>By district; children whom no grant places stand last.</summary>
    public static Grid ByDistrict(Snapshot snapshot, Municipality municipality, UserQuestion question, IReadOnlyDictionary<PersonId, string> districts)
    {
        ArgumentNullException.ThrowIfNull(districts);
        var names = districts.Values.Distinct().Order(StringComparer.Ordinal).ToList();
        return Make(snapshot, municipality, question, "by_district", new("Efter distrikt", "By district"), new("Distrikt", "District"),
            [.. names.Select(n => new Text(n, n)), new("uden distrikt", "no district")], p => districts.TryGetValue(p.Id, out var name) ? names.IndexOf(name) : names.Count);
    }

    // For placements and for support: full-year, unique and on the date.
    private static Grid Make(Snapshot snapshot, Municipality municipality, UserQuestion question, string name, Text title, Text group, IReadOnlyList<Text> groups, Func<SnapshotPerson, int> groupOf)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(municipality);
        ArgumentNullException.ThrowIfNull(question);
        var (first, last) = (PackedDay.Pack(new DateOnly(question.Year, 1, 1)), PackedDay.Pack(new DateOnly(question.Year, 12, 31)));
        var onDay = PackedDay.Pack(question.OnDay);
        Statistic[] kinds = [Statistic.Placement, Statistic.Support];
        var sums = new (long Days, int Unique, int OnDay)[groups.Count, kinds.Length];
        for (var i = 0; i < snapshot.Persons.Length; i++)
        {
            var at = groupOf(snapshot.Persons[i]);
            for (var k = 0; k < kinds.Length; k++)
            {
                var own = new List<SpellWord>();
                foreach (var bits in snapshot.SpellsOf(i))
                {
                    if (new SpellWord(bits) is var spell && spell.Municipality == municipality.Index && Measures.All[spell.Measure].Statistic == kinds[k])
                        own.Add(spell);
                }

                own.Sort((a, b) => a.Start.CompareTo(b.Start));
                var days = UserCounts.Union(own, first, last);
                sums[at, k].Days += days;
                sums[at, k].Unique += days > 0 ? 1 : 0;
                sums[at, k].OnDay += own.Exists(s => s.Start <= onDay && s.End >= onDay) ? 1 : 0;
            }
        }

        IEnumerable<GridCell> Cells(int g) => Enumerable.Range(0, kinds.Length).SelectMany(k => new GridCell[] { sums[g, k].Days / (decimal)question.DaysOfYear, sums[g, k].Unique, sums[g, k].OnDay });
        return new Grid(name, title, [new("group", group), .. Columns("placed", new("anbragte", "placed")), .. Columns("support", new("støttende indsatser", "supportive measures"))],
            [.. Enumerable.Range(0, groups.Count).Where(g => Enumerable.Range(0, kinds.Length).Any(k => sums[g, k].Days + sums[g, k].OnDay > 0)).Select(g => (IReadOnlyList<GridCell>)[groups[g], .. Cells(g)])]);
    }

    private static GridColumn[] Columns(string name, Text kind) =>
    [
        new(name + "_full_year", new($"Helårsbrugere, {kind.Da}", $"Full-year users, {kind.En}"), 1), new(name + "_unique", new($"Unikke brugere, {kind.Da}", $"Unique users, {kind.En}"), 0),
        new(name + "_on_date", new($"På datoen, {kind.Da}", $"On the date, {kind.En}"), 0),
    ];
}

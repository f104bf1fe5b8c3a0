using FsCheck;
using FsCheck.Fluent;
using Socialstat.Law;

namespace Socialstat.Tests.Statistics;

/// <summary>Random registers that keep to the boundaries: years, the gap of 14 days, leap days, the change of law, ages, places.</summary>
public static class RandomRegisters
{
    // Same landsdel (101, 147, 155), same region (151, 400), other regions (253, 851).
    private static readonly string[] Municipalities = ["101", "147", "155", "151", "400", "253", "851"];

    // All groups, and measures that begin or end in 2020, 2022 and at the change of law.
    private static readonly string[] MeasureKeys = ["M101", "M102", "M205", "M210", "M224", "M301", "M305", "H1", "H2", "H8", "P1", "P7"];

    private static readonly DateOnly[] Anchors =
    [
        new(2019, 12, 31), new(2020, 1, 1), new(2020, 2, 29), new(2021, 6, 15), new(2021, 12, 31), new(2022, 1, 1),
        new(2022, 12, 31), new(2023, 12, 31), new(2024, 1, 1), new(2024, 2, 29), new(2024, 12, 31), new(2025, 1, 1),
    ];

    private static readonly int[] Ages = [-1, 0, 1, 5, 6, 11, 12, 17, 18, 22, 23];

    private static readonly Gen<DateOnly> Day =
        from anchor in Gen.Elements(Anchors)
        from offset in Gen.Elements(-15, -14, -1, 0, 0, 1, 14, 15)
        select anchor.AddDays(offset);

    private static readonly Gen<DateOnly?> Birth =
        from known in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        from year in Gen.Elements(2020, 2022, 2023, 2024)
        from age in Gen.Elements(Ages)
        from day in Gen.Elements((1, 1), (12, 31), (7, 1))
        select known ? new DateOnly(year - age, day.Item1, day.Item2) : (DateOnly?)null;

    private static readonly Gen<DateOnly?> NoEnd = Gen.Constant((DateOnly?)null);

    /// <summary>Fragments of one measure: the next starts around 14 days after the end before it, inside it, or with it.</summary>
    private static Gen<List<Spell>> Fragments(int children) =>
        from child in Gen.Choose(1, children)
        from municipality in Gen.Elements(Municipalities)
        from measure in Gen.Elements(MeasureKeys)
        from start in Day
        from steps in Gen.ListOf(Step, 4)
        select Chain(child, municipality, measure, start, steps);

    private static readonly Gen<(int Length, int Gap, bool Open)> Step =
        from length in Gen.Elements(0, 0, 1, 13, 30, 200, 364, 365, 366, 800)
        from gap in Gen.Elements(-400, -1, 0, 1, 13, 14, 14, 15, 15, 16, 40)
        from open in Gen.Choose(0, 9)
        select (length, gap, open == 0);

    private static Gen<List<Spell>> Single(int children) =>
        from child in Gen.Choose(1, children)
        from municipality in Gen.Elements(Municipalities)
        from measure in Gen.Elements(MeasureKeys)
        from start in Day
        from end in Gen.OneOf(NoEnd, Day.Select(d => (DateOnly?)d))
        select new List<Spell> { new(child, municipality, measure, start, end < start ? start : end) };

    public static Gen<ReportedRegister> Any { get; } =
        from count in Gen.Choose(1, 4)
        from births in Gen.ListOf(Birth, count)
        from sexes in Gen.ListOf(Gen.Elements(Sex.Male, Sex.Female, Sex.Unknown), count)
        from size in Gen.Choose(1, 7)
        from spells in Gen.ListOf(Gen.OneOf(Fragments(count), Single(count)), size)
        from order in Gen.Shuffle(spells.SelectMany(s => s).ToArray())
        select new ReportedRegister([.. births.Zip(sexes, (b, s) => (b, s)).Select((p, i) => new Child(i + 1, p.b, p.s))], order);

    private static List<Spell> Chain(int child, string municipality, string measure, DateOnly start, IEnumerable<(int Length, int Gap, bool Open)> steps)
    {
        var spells = new List<Spell>();
        foreach (var (length, gap, open) in steps)
        {
            var end = start.AddDays(length);
            spells.Add(new Spell(child, municipality, measure, start, open ? null : end));
            start = end.AddDays(gap);
        }

        return spells;
    }
}

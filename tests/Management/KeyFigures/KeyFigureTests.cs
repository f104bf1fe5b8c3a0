using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

/// <summary>Key figures counted by hand (guide to key figures).</summary>
public sealed class KeyFigureTests
{
    private static readonly Municipality Copenhagen = Geography.WithCode("101")!;
    private static readonly DateOnly Day = new(2025, 7, 1);
    private static int Next;

    [Theory]
    [InlineData("2025-07-01", null, 1)] // begins on the day
    [InlineData("2025-01-01", "2025-07-01", 1)] // ends on the day
    [InlineData("2025-07-02", null, 0)]
    [InlineData("2025-01-01", "2025-06-30", 0)]
    public void What_begins_or_ends_on_the_day_counts(string from, string? to, int count) =>
        Assert.Equal(count, Of(Child(10, ("101", "M101", from, to))).Row("1").Count);

    [Fact]
    public void A_child_counts_once_in_a_key_figure_and_may_be_in_several()
    {
        var table = Of(Child(10, ("101", "M205", "2025-01-01", null), ("101", "M207", "2025-01-01", null), ("101", "M101", "2025-01-01", null)));
        Assert.Equal((1, 1, 1), (table.Row("1").Count, table.Row("2").Count, table.Row("2a").Count));
    }

    [Fact]
    public void Measures_count_each_when_measures_are_asked_for()
    {
        var table = Of(Ask() with { Unit = KeyFigureUnit.Measures }, Child(10, ("101", "M205", "2025-01-01", null), ("101", "M207", "2025-01-01", null)));
        Assert.Equal((2, 2), (table.Row("2").Count, table.Row("2a").Count));
    }

    [Fact]
    public void A_child_that_moves_between_places_on_the_day_is_placed_once()
    {
        var table = Of(Child(10, ("101", "P4", "2025-01-01", "2025-07-01"), ("101", "P7", "2025-07-01", null)));
        Assert.Equal((1, 1, 1), (table.Row("3").Count, table.Row("5").Count, table.Row("A").Count));
    }

    [Fact]
    public void A_room_of_ones_own_is_home_based_and_not_among_all_placements()
    {
        var table = Of(Child(17, ("101", "P5", "2025-01-01", null)));
        Assert.Equal((1, 1, 0), (table.Row("2").Count, table.Row("2c").Count, table.Row("A").Count));
    }

    [Theory]
    [InlineData(18, 0)]
    [InlineData(17, 1)]
    [InlineData(0, 1)]
    public void The_age_is_that_of_the_day(int age, int count) =>
        Assert.Equal(count, Of(Child(age, ("101", "P1", "2025-01-01", null))).Row("4").Count);

    [Fact]
    public void The_birthday_itself_makes_a_child_older()
    {
        Assert.Equal(18, KeyFigureCounts.AgeOn(new DateOnly(2007, 7, 1), Day));
        Assert.Equal(17, KeyFigureCounts.AgeOn(new DateOnly(2007, 7, 2), Day));
        Assert.Equal(17, KeyFigureCounts.AgeOn(new DateOnly(2008, 2, 29), new DateOnly(2026, 2, 28)));
        Assert.Equal(18, KeyFigureCounts.AgeOn(new DateOnly(2008, 2, 29), new DateOnly(2026, 3, 1)));
    }

    [Fact]
    public void Those_not_counted_are_told()
    {
        var unknown = new SnapshotPerson(PersonId.FromDigits(7506104000), 0, Sex.Unknown, 0);
        var left = Child(9, ("101", "P1", "2025-01-01", null));
        var table = Of(Ask() with { Excluded = new HashSet<PersonId> { left.Person.Id } },
            (unknown, [("101", "P1", "2025-01-01", null)]), Child(20, ("101", "P1", "2025-01-01", null)), left, Child(9, ("101", "M216", "2025-01-01", null)), Child(9, ("101", "H1", "2025-01-01", null)), Child(9, ("851", "P1", "2025-01-01", null)));
        Assert.Equal((1, 1, 1, 1), (table.UnknownAge[Day], table.OutsideAges[Day], table.LeftOut[Day], table.NotPlaced[Day]));
        Assert.All(table.Rows, r => Assert.Equal(0, r.Count));
    }

    [Fact]
    public void The_population_is_that_of_the_1_January_before_or_the_municipalitys_own()
    {
        PopulationRow[] population = [Inhabitants(2024, 5, 900), Inhabitants(2025, 5, 1000), Inhabitants(2025, 17, 500), Inhabitants(2025, 18, 7), Inhabitants(2026, 5, 3)];
        var child = Child(10, ("101", "P1", "2025-01-01", null));
        var row = Of(Ask(), population, child).Row("4");
        Assert.Equal((1500L, new DateOnly(2025, 1, 1), 0.67m), (row.Population!.Value, row.PopulationDay!.Value, row.PerThousand!.Value));
        Assert.Equal(0.5m, Of(Ask() with { Population = new Dictionary<DateOnly, long> { [Day] = 2000 } }, population, child).Row("4").PerThousand);
        Assert.Null(Of(Ask(), [], child).Row("4").PerThousand);
    }

    [Fact]
    public void Shares_are_of_the_whole()
    {
        var table = Of(Child(10, ("101", "P4", "2025-01-01", null)), Child(11, ("101", "P1", "2025-01-01", null)), Child(12, ("101", "P9", "2025-01-01", null)));
        Assert.Equal((33.3m, 33.3m, 100m), (table.Row("3").Share!.Value, table.Row("5").Share!.Value, table.Row("5c").Share!.Value));
        Assert.Null(table.Row("A").Share);
    }

    [Fact]
    public void Every_placement_type_and_every_support_measure_but_those_the_guide_does_not_name_is_in_one_key_figure()
    {
        var counted = KeyFigureList.All.SelectMany(f => f.Measures).ToList();
        Assert.Equal(counted.Count, counted.Distinct().Count());
        string[] outside = ["M212", "M213", "M216", "M217", "M218", "M219", "M220", "M221", "M222", "M223", "M224", "M225", "M226", "M227", "M301"];
        Assert.Equal(outside, Measures.All.Where(m => m.Statistic != Statistic.Disability && !counted.Contains(m.Key)).Select(m => m.Key));
    }

    internal static (SnapshotPerson Person, (string Municipality, string Measure, string From, string? To)[] Spells) Child(int age, params (string, string, string, string?)[] spells)
    {
        var birth = Day.AddYears(-age).AddDays(-100);
        return (new SnapshotPerson(PersonId.FromDigits(((birth.Day + 60) * 100000000L) + (birth.Month * 1000000L) + ((birth.Year % 100) * 10000L) + (birth.Year >= 2000 ? 4000 : 0) + (Next++ % 1000)), birth.DayNumber, Sex.Male, 0), spells);
    }

    private static KeyFigureQuestion Ask() => new() { Municipality = Copenhagen, Days = [Day] };

    private static Table Of(params (SnapshotPerson, (string, string, string, string?)[])[] children) => Of(Ask(), [], children);

    private static Table Of(KeyFigureQuestion question, params (SnapshotPerson, (string, string, string, string?)[])[] children) => Of(question, [], children);

    private static Table Of(KeyFigureQuestion question, PopulationRow[] population, params (SnapshotPerson, (string, string, string, string?)[])[] children)
    {
        using var snapshot = Snapshot(children);
        return new Table(KeyFigureCounts.Of(snapshot, population, question));
    }

    internal static Snapshot Snapshot(params (SnapshotPerson Person, (string Municipality, string Measure, string From, string? To)[] Spells)[] children)
    {
        var persons = new List<SnapshotPerson>();
        var spells = new List<ulong>();
        foreach (var (person, own) in children)
        {
            persons.Add(person with { FirstSpell = spells.Count });
            spells.AddRange(own.Select(s => SpellWord.Pack(Geography.WithCode(s.Municipality)!.Index, Measures.WithKey(s.Measure).Index, Date(s.From), s.To is null ? null : Date(s.To)).Bits).Order());
        }

        return new Snapshot([.. persons], [.. spells]);
    }

    private static PopulationRow Inhabitants(short year, short age, int persons) => new() { Year = year, Age = age, Municipality = (short)Copenhagen.Index, Persons = persons };

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Table(KeyFigureTable Figures)
    {
        public IReadOnlyList<KeyFigureRow> Rows => Figures.Rows;

        public IReadOnlyDictionary<DateOnly, int> UnknownAge => Figures.UnknownAge;

        public IReadOnlyDictionary<DateOnly, int> OutsideAges => Figures.OutsideAges;

        public IReadOnlyDictionary<DateOnly, int> LeftOut => Figures.LeftOut;

        public IReadOnlyDictionary<DateOnly, int> NotPlaced => Figures.NotPlaced;

        public KeyFigureRow Row(string code) => Rows.Single(r => r.Figure.Code == code);
    }
}

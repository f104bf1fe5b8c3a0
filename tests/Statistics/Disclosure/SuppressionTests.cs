using FsCheck;
using FsCheck.Fluent;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

/// <summary>Hidden cells stay hidden: small published cases, and what holds for any table.</summary>
public sealed class SuppressionTests
{
    // Public test data of the R package SSBtools, example1: rows young and old, columns Spain, Iceland, Portugal.
    private static readonly int[][] Year2014 = [[5, 2, 0], [6, 3, 4]];
    private static readonly int[][] Year2016 = [[7, 1, 1], [5, 4, 3]];

    // The same over all years: 59 persons.
    private static readonly int[][] AllYears = [[17, 3, 1], [17, 10, 11]];

    private static readonly Gen<int[][]> Tables =
        from rows in Gen.Choose(2, 4)
        from columns in Gen.Choose(2, 4)
        from cells in Gen.ArrayOf(Gen.Frequency((3, Gen.Choose(0, 3)), (2, Gen.Choose(3, 9))), rows * columns)
        select cells.Chunk(columns).ToArray();

    [Fact]
    public void One_hidden_cell_in_a_table_with_margins_takes_three_more()
    {
        var (matrix, at) = Units.Crossed(Year2014);
        var hidden = Hidden(matrix, [at("r0c1")]);
        Assert.True(hidden[at("r0c1")]);
        Assert.False(hidden[at("Total")]);
        Assert.True(hidden.Count(h => h) >= 3);
        Assert.False(Units.IsComputable(matrix, hidden, at("r0c1")));
    }

    [Fact]
    public void The_elimination_publishes_totals_and_large_cells_first()
    {
        // With the zero protected, young in Portugal can be computed unless old in Portugal and both in Iceland are hidden.
        var (matrix, at) = Units.Of(
            (5, "yS y S T"), (2, "yI y I T"), (1, "yP y P T"), (6, "oS o S T"), (3, "oI o I T"), (4, "oP o P T"));
        var published = Eliminated(matrix, [at("yP")]);
        Assert.Equal(new[] { at("oI"), at("oP"), at("yI"), at("yP") }.Order(), Enumerable.Range(0, published.Length).Where(c => !published[c]));
    }

    [Fact]
    public void Two_linked_tables_are_hidden_as_one_system()
    {
        // Published for these ten records, tables age x union x year and country x year, ones and twos protected: eight hidden cells in each.
        var records = new (string Age, string Country, string Union, string Year, int Count)[]
        {
            ("young", "Spain", "EU", "2014", 6), ("young", "Iceland", "nonEU", "2014", 8), ("old", "Spain", "EU", "2014", 9), ("old", "Portugal", "EU", "2014", 1),
            ("young", "Iceland", "nonEU", "2015", 2), ("old", "Spain", "EU", "2015", 4), ("old", "Portugal", "EU", "2015", 3), ("young", "Spain", "EU", "2016", 7),
            ("young", "Iceland", "nonEU", "2016", 2), ("young", "Portugal", "EU", "2016", 2),
        };
        var (matrix, at) = Units.Of([.. records.Select(r => (r.Count, string.Join(' ',
            from age in new[] { r.Age, "all" } from union in new[] { r.Union, "all" } from year in new[] { r.Year, "all" } select $"1:{age}:{union}:{year}")
            + " " + string.Join(' ', from country in new[] { r.Country, "all" } from year in new[] { r.Year, "all" } select $"2:{country}:{year}")))]);
        var published = Eliminated(matrix, [.. Enumerable.Range(0, matrix.Columns.Length).Where(c => matrix.Columns[c].Count <= 2)]);
        var names = records.SelectMany(r => (string[])[r.Age, "all"]).Distinct().SelectMany(a => (string[])["EU", "nonEU", "all"], (a, u) => $"1:{a}:{u}")
            .Concat(new[] { "Spain", "Iceland", "Portugal", "all" }.Select(c => $"2:{c}")).SelectMany(n => (string[])["2014", "2015", "2016", "all"], (n, y) => $"{n}:{y}");
        var hidden = names.Where(n => at(n) >= 0 && !published[at(n)]).ToList();
        Assert.Equal(8, hidden.Count(n => n.StartsWith("1:", StringComparison.Ordinal)));
        Assert.Equal(8, hidden.Count(n => n.StartsWith("2:", StringComparison.Ordinal)));
        // What separate protection leaves open: the totals of 2015 and 2016 in one table only.
        Assert.Contains("1:all:all:2015", hidden);
        Assert.Contains("2:all:2015", hidden);
    }

    [Fact]
    public void A_cell_of_one_is_placed_no_more_narrowly_than_the_width()
    {
        var (matrix, at) = Units.Crossed(Year2016);
        var hidden = Units.Hide(matrix, largest: 1);
        Assert.All(Units.Place(matrix, hidden, [at("r0c1"), at("r0c2")]), placed =>
        {
            Assert.True(placed.Width >= 3);
            Assert.False(placed.IsExact);
        });
    }

    [Fact]
    public void Four_hidden_cells_are_too_narrow_and_a_third_country_makes_them_wide()
    {
        // Published for this table with a minimum width of 5: [0, 4] for both at first, [0, 13] and [0, 12] when Spain is hidden too.
        var (matrix, at) = Units.Crossed(AllYears);
        int[] targets = [at("r0c1"), at("r0c2")];
        var first = Units.Marked(matrix, [at("r0c1"), at("r0c2"), at("r1c1"), at("r1c2")]);
        Assert.All(Units.Place(matrix, first, [.. targets.Order()]), placed => Assert.Equal((0, 4), ((int)Math.Round(placed.Low), (int)Math.Round(placed.High))));
        var hidden = Units.Hide(matrix, largest: 3, width: 5);
        Assert.True(hidden[at("r0c0")] && hidden[at("r1c0")]);
        var placed = Units.Place(matrix, hidden, [.. targets.Order()]).ToDictionary(p => p.Column);
        Assert.Equal((0, 13), ((int)Math.Round(placed[at("r0c1")].Low), (int)Math.Round(placed[at("r0c1")].High)));
        Assert.Equal((0, 12), ((int)Math.Round(placed[at("r0c2")].Low), (int)Math.Round(placed[at("r0c2")].High)));
    }

    [Fact]
    public void Tables_that_share_cells_are_hidden_alike()
    {
        // Country, and the two unions it is in; the same child is in both tables.
        var (matrix, at) = Units.Of((1, "Portugal EU eTotal"), (6, "Spain EU eTotal"), (4, "Iceland other eTotal"), (5, "Norway other eTotal"));
        var hidden = Units.Hide(matrix, largest: 1);
        Assert.True(hidden[at("Portugal")]);
        Assert.False(Units.IsComputable(matrix, hidden, at("Portugal")));
        Assert.True(hidden[at("Spain")] || hidden[at("EU")]);
    }

    [Fact]
    public void Two_hidden_ones_that_make_two_are_told_by_one_who_knows_that_neither_is_zero()
    {
        var (matrix, at) = Units.Of((1, "a abTotal"), (1, "b abTotal"), (9, "c cTotal"));
        var naive = Units.Marked(matrix, [at("a"), at("b")]);
        Assert.False(Units.IsComputable(matrix, naive, at("a")));
        Assert.All(Units.Place(matrix, naive, [at("a"), at("b")]), placed => Assert.True(placed.IsExact));
        Assert.All(Units.Place(matrix, Units.Hide(matrix, largest: 1), [at("a"), at("b")]), placed => Assert.False(placed.IsExact));
    }

    [Fact]
    public void Nothing_small_is_computable_in_any_table_and_the_rest_is_true()
    {
        Prop.ForAll(Tables.ToArbitrary(), table =>
        {
            var (matrix, _) = Units.Crossed(table);
            var targets = Enumerable.Range(0, matrix.Columns.Length).Where(c => matrix.Columns[c].Count <= 2).ToList();
            var hidden = Units.Hide(matrix, largest: 2);
            return targets.TrueForAll(t => hidden[t] && !Units.IsComputable(matrix, hidden, t))
                && Units.Place(matrix, hidden, targets).All(p => p.Width >= 3 && !p.IsExact);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void The_country_total_stays_whatever_is_small(int variant)
    {
        var random = new Random(variant);
        var few = SmallCountry.Few.Select(f => f with { Children = 1 + random.Next(3) })
            .Concat(Enumerable.Range(0, 6).Select(i => (new[] { "190", "165", "147" }[i % 3], new[] { "M307", "M308", "M203" }[random.Next(3)], 1 + random.Next(4)))).ToList();
        using var snapshot = SmallCountry.Pack(few);
        var (_, result) = SmallCountry.Protect(snapshot);
        Assert.True(result.Certificate.Passed);
        Assert.Contains(true, result.Cubes[0].Missing.ToArray());
        Assert.All(result.Cubes, cube => Assert.False(cube.Missing[cube.IndexOf([.. cube.Dimensions.Select(d => d.Categories[0].Code)])]));
    }

    [Fact]
    public void The_elimination_protects_without_a_solver()
    {
        Prop.ForAll(Tables.ToArbitrary(), table =>
        {
            var (matrix, _) = Units.Crossed(table);
            var targets = Enumerable.Range(0, matrix.Columns.Length).Where(c => matrix.Columns[c].Count <= 2).ToList();
            var hidden = Array.ConvertAll(Eliminated(matrix, targets), p => !p);
            return targets.TrueForAll(t => hidden[t] && !Units.IsComputable(matrix, hidden, t));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_order_of_the_units_changes_nothing()
    {
        Prop.ForAll(Tables.ToArbitrary(), table =>
        {
            var units = table.SelectMany((row, r) => row.SelectMany((n, c) => Enumerable.Repeat(new[] { new CellRef(0, (10 * r) + c), new CellRef(0, 100 + r), new CellRef(0, 200 + c), new CellRef(0, 300) }, n))).ToList();
            static string Hidden(IEnumerable<CellRef[]> order)
            {
                var matrix = AtomMatrix.Of(order.Select(u => u.Reverse().ToArray()), _ => 0, cell => cell.Cell >= 100);
                var hidden = Units.Hide(matrix, largest: 2);
                return string.Join(" ", Enumerable.Range(0, hidden.Length).Where(c => hidden[c]).SelectMany(c => matrix.Columns[c].Cells).Select(c => c.Cell).Order());
            }

            return units.Count == 0 || Hidden(units) == Hidden(Enumerable.Reverse(units));
        }).QuickCheckThrowOnFailure();
    }

    private static bool[] Hidden(AtomMatrix matrix, IReadOnlyList<int> primary)
    {
        var none = new bool[matrix.Columns.Length];
        return Array.ConvertAll(
            new Suppression(matrix)
            {
                IsPrimary = Units.Marked(matrix, primary),
                IsKept = none,
                IsOpen = none,
                Width = 3,
                BoundsOf = _ => (0, double.PositiveInfinity),
                NeedsRoom = _ => { },
                Insiders = [],
            }.Publish(),
            p => !p);
    }

    private static bool[] Eliminated(AtomMatrix matrix, IReadOnlyList<int> primary)
    {
        var none = new bool[matrix.Columns.Length];
        return new SecondaryCells(matrix, Units.Marked(matrix, primary), none, none, width: 0).Choose().Published;
    }
}

using FsCheck;
using FsCheck.Fluent;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

/// <summary>Small count rounding: what published examples show, and what holds for any table.</summary>
public sealed class RoundingTests
{
    // Test data exPSD of the R package SmallCountRounding: three rows, five columns.
    private static readonly int[][] Psd = [[6, 0, 1, 3, 4], [1, 2, 3, 1, 2], [0, 1, 1, 0, 2]];

    // Test data z2 of the R package SSBtools: regions A-K with county and group, by main income (other, work, assistance, pension).
    private static readonly (string Region, string County, string Group, int[] Counts)[] Z2 =
    [
        ("A", "1", "300", [11, 11, 55, 36]), ("B", "4", "300", [7, 1, 29, 18]), ("C", "5", "300", [5, 8, 35, 25]), ("D", "5", "300", [13, 2, 17, 13]),
        ("E", "6", "300", [9, 14, 63, 52]), ("F", "6", "300", [12, 9, 24, 22]), ("G", "8", "300", [6, 4, 22, 8]), ("H", "8", "300", [9, 3, 38, 15]),
        ("I", "1", "400", [3, 0, 9, 2]), ("J", "10", "400", [9, 0, 32, 20]), ("K", "10", "400", [4, 2, 18, 11]),
    ];

    private static readonly Gen<int[][]> Tables =
        from rows in Gen.Choose(2, 5)
        from columns in Gen.Choose(2, 5)
        from cells in Gen.ArrayOf(Gen.Frequency((3, Gen.Choose(0, 3)), (2, Gen.Choose(3, 12))), rows * columns)
        select cells.Chunk(columns).ToArray();

    [Fact]
    public void Margins_alone_of_the_published_example_have_no_small_figure_and_stay_near()
    {
        var (atoms, cell) = Crossed(Psd, withInner: false);
        var counts = atoms.Counts(Round(atoms, 5));
        Assert.All(counts, c => Assert.True(c is 0 or >= 5, $"{c}"));
        Assert.Equal(Enumerable.Range(0, 3).Sum(r => counts[cell($"r{r}Total")]), counts[cell("Total")]);
        Assert.Equal(Enumerable.Range(0, 5).Sum(c => counts[cell($"c{c}Total")]), counts[cell("Total")]);
        // The reference shows 28 for 27, and rows 15 8 5 for 14 9 4.
        Assert.InRange(counts[cell("Total")], 25, 29);
        Assert.True(Math.Abs(counts[cell("r0Total")] - 14) <= 2 && Math.Abs(counts[cell("r1Total")] - 9) <= 2 && Math.Abs(counts[cell("r2Total")] - 4) <= 2);
    }

    [Fact]
    public void All_cells_of_the_published_example_are_none_or_at_least_the_base()
    {
        var (atoms, cell) = Crossed(Psd, withInner: true);
        var weights = Round(atoms, 5);
        Assert.All(atoms.Counts(weights), c => Assert.True(c is 0 or >= 5, $"{c}"));
        // The reference shows 26 for 27.
        Assert.InRange(atoms.Counts(weights)[cell("Total")], 25, 29);
        Assert.Equal(6, weights[atoms.Cells[cell("r0c0")].Atoms[0]]);
    }

    [Fact]
    public void An_atom_that_published_cells_determine_is_rounded_though_no_small_cell_holds_it()
    {
        // Pensions in region I: group 400 without county 10. Both are published and neither is small, but their difference is two persons.
        var (atoms, cell) = Units.Persons([.. Z2.SelectMany(r => r.Counts.Select((n, i) => (n, $"region{r.Region} county{r.County}x{i} group{r.Group}x{i} income{i} county{r.County} group{r.Group} Total"))).Where(a => a.n > 0)]);
        var pensions = atoms.Cells[cell("regionI")].Atoms.Single(a => atoms.Cells[cell("group400x3")].Atoms.Contains(a));
        Assert.Equal(2, atoms.Atoms[pensions].Weight);
        var weak = new Rounding(atoms, 3, a => (ulong)a) { IsStrong = false }.Round();
        Assert.Equal(2, weak[pensions]);
        Assert.Equal(2, PersonSpan.Of(atoms, Figures(atoms, weak)).ValueOf([pensions]));
        var strong = Round(atoms, 3);
        Assert.Equal(3, strong[pensions]);
        Assert.Equal(3, PersonSpan.Of(atoms, Figures(atoms, strong)).ValueOf([pensions]));
    }

    [Fact]
    public void A_person_with_two_episodes_is_changed_in_persons_and_episodes_alike()
    {
        var (atoms, cell) = Units.Persons((1, "p e e pTotal eTotal eTotal"), (1, "q f pTotal eTotal"), (9, "r g pTotal eTotal"));
        var counts = atoms.Counts(Round(atoms, 3));
        Assert.Equal(2 * counts[cell("p")], counts[cell("e")]);
        Assert.Equal(counts[cell("q")], counts[cell("f")]);
        Assert.Equal(9, counts[cell("r")]);
        Assert.Equal(counts[cell("p")] + counts[cell("q")] + 9, counts[cell("pTotal")]);
    }

    [Fact]
    public void What_may_not_rise_is_shown_as_none()
    {
        var (all, _) = Units.Persons((2, "a Total"), (2, "b Total"), (9, "c Total"));
        Assert.Equal([0, 3, 9], Round(all, 3).Order());
        var bound = PersonAtoms.Of(
            Enumerable.Range(1, 2).Select(i => new CountedIn(new UnitId(Socialstat.Law.PersonId.FromDigits(i), -1, 0), [new CellRef(0, 0)])), _ => false);
        Assert.Equal([0], Round(bound, 3));
    }

    [Fact]
    public void Any_table_adds_up_shows_nothing_small_and_is_near_the_truth()
    {
        Prop.ForAll(Tables.ToArbitrary(), table =>
        {
            var (atoms, _) = Crossed(table, withInner: true);
            var weights = Round(atoms, 3);
            var counts = atoms.Counts(weights);
            var truth = atoms.Counts([.. atoms.Atoms.Select(a => a.Weight)]);
            var isRounded = Enumerable.Range(0, weights.Length).All(a => weights[a] == atoms.Atoms[a].Weight || weights[a] is 0 or 3);
            // Nested published pairs never differ by one or two.
            var pairs = NestedPairs.Of(Array.ConvertAll(atoms.Cells, c => c.Atoms)).All(p => Math.Abs(counts[p.Large] - counts[p.Small]) is 0 or >= 3);
            return isRounded && pairs && counts.All(c => c is 0 or >= 3)
                && !PersonSpan.Of(atoms, Figures(atoms, weights)).IsContradictory
                && counts.Zip(truth, (c, t) => Math.Abs(c - t)).DefaultIfEmpty(0L).Max() <= 6;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_order_of_the_persons_changes_nothing()
    {
        var (one, _) = Crossed(Psd, withInner: true);
        (int, string)[] units = [.. Inner(Psd, true).Reverse()];
        var (other, _) = Units.Persons(units);
        Assert.Equal(one.Counts(Round(one, 3)), other.Counts(Round(other, 3)));
    }

    private static int[] Round(PersonAtoms atoms, int roundedTo) => new Rounding(atoms, roundedTo, a => (ulong)a).Round();

    private static long?[] Figures(PersonAtoms atoms, int[] weights) => [.. atoms.Counts(weights).Select(c => (long?)c)];

    private static (PersonAtoms Atoms, Func<string, int> Cell) Crossed(int[][] table, bool withInner) => Units.Persons([.. Inner(table, withInner)]);

    private static IEnumerable<(int, string)> Inner(int[][] table, bool withInner) => table.SelectMany((row, r) =>
        row.Select((n, c) => (n, (withInner ? $"r{r}c{c} " : "") + $"r{r}Total c{c}Total Total"))).Where(a => a.n > 0);
}

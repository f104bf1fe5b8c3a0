using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public sealed class RevisionsTests
{
    [Fact]
    public void Equal_releases_have_no_revisions()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var revision = Revisions.Between(ReleaseCube.Random(seed), ReleaseCube.Random(seed));
            Assert.Empty(revision.Cells);
            Assert.Empty(revision.NewYears);
            Assert.All(revision.Years, y => Assert.Equal((0, 0, 0, 0m, 0m), (y.Changed, y.Hidden, y.Shown, y.MeanAbsolute, y.Mean)));
        }
    }

    [Fact]
    public void Changes_are_counted_by_year_and_told_cell_by_cell()
    {
        var before = OneRow(2022, 10, 20, 30);
        var after = OneRow(2022, 12, 20, null, 7);
        var revision = Revisions.Between(before, after);
        Assert.Equal([2025], revision.NewYears);
        Assert.Equal(
            [new RevisedYear(2022, 1, 1, 0, 0, 2, 2m / 12, 2), new RevisedYear(2023, 1, 0, 0, 0, 0, 0, 0), new RevisedYear(2024, 0, 0, 1, 0, 0, null, 0)],
            revision.Years);
        Assert.Equal([("A/2022", 10L, 12L), ("A/2024", 30L, (long?)null)], revision.Cells.Select(c => (string.Join('/', c.Codes), c.Before, c.After)));
    }

    [Fact]
    public void Sizes_of_figures_with_decimals_are_in_the_unit_of_the_table()
    {
        var (before, after) = (OneRow(2024, 105), OneRow(2024, 95));
        var year = Revisions.Between(Tenths(before), Tenths(after)).Years.Single();
        Assert.Equal((1m, -1m, 10m / 95), (year.MeanAbsolute, year.Mean, year.RelativeAbsolute));
    }

    [Fact]
    public void Cells_are_found_by_their_codes_when_values_have_moved()
    {
        var before = SmallCube.Counts();
        var places = before.Dimensions[0] with { Categories = [.. before.Dimensions[0].Categories.Reverse()] };
        var half = before.Count / 2;
        var moved = new Cube(before.Declaration, [places, .. before.Dimensions.Skip(1)],
            [.. before.Values[half..], .. before.Values[..half]], [.. before.Missing[half..], .. before.Missing[..half]]);
        Assert.Empty(Revisions.Between(before, moved).Cells);
    }

    [Fact]
    public void Each_year_of_a_merged_table_is_that_of_the_first_part_that_has_it()
    {
        var merged = YearsOfTable.Merge([OneRow(2024, 24), OneRow(2022, 92, null), OneRow(2021, 81, 82, 83, 84)]);
        Assert.Equal(["2021", "2022", "2023", "2024"], merged.Dimensions[^1].Categories.Select(y => y.Code));
        Assert.Equal([81, 92, 0, 24], merged.Values.ToArray());
        Assert.Equal([false, false, true, false], merged.Missing.ToArray());
    }

    private static Cube OneRow(int first, params long?[] figures) => new(
        SmallCube.Counts().Declaration,
        [new Dimension("M", new("m", "m"), Axis.Measure, [new Category("A", new("a", "a"), [0])]), Dimension.Years(first, first + figures.Length - 1)],
        [.. figures.Select(f => f ?? 0)],
        [.. figures.Select(f => f is null)]);

    private static Cube Tenths(Cube cube) => new(cube.Declaration with { Decimals = 1 }, cube.Dimensions, cube.Values.ToArray(), cube.Missing.ToArray());
}

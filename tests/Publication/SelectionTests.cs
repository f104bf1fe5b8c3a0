using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public sealed class SelectionTests
{
    private static readonly Cube Whole = SmallCube.Counts();

    [Fact]
    public void Variables_come_in_the_order_shown_with_the_figures_that_belong_to_them()
    {
        var order = new[] { 3, 1, 0, 2 };
        var turned = new Selection(Whole, [.. order.Select(All)]).ToCube();
        Assert.Equal(["Tid", "INDSATSER", "OMRÅDE", "KØN"], turned.Dimensions.Select(d => d.Code));
        foreach (var place in Whole.Dimensions[0].Categories)
        {
            foreach (var measure in Whole.Dimensions[1].Categories)
            {
                foreach (var sex in Whole.Dimensions[2].Categories)
                {
                    foreach (var year in Whole.Dimensions[3].Categories)
                        Assert.Equal(Whole[place.Code, measure.Code, sex.Code, year.Code], turned[year.Code, measure.Code, place.Code, sex.Code]);
                }
            }
        }
    }

    [Fact]
    public void A_sum_adds_its_parts_and_is_missing_when_a_part_is()
    {
        var years = Whole.Dimensions[3].Categories.Count;
        var sum = SelectedValue.Sum("S", new Text("sum", "sum"), [.. Enumerable.Range(0, years)]);
        var summed = new Selection(Whole, [All(0), All(1), All(2), new SelectedDimension(3, [sum])]).ToCube();
        for (var row = 0; row < summed.Count; row++)
        {
            var parts = Enumerable.Range(row * years, years).ToList();
            var isMissing = parts.Any(p => Whole.Missing[p]);
            Assert.Equal(isMissing, summed.Missing[row]);
            Assert.Equal(isMissing ? 0 : parts.Sum(p => Whole.Values[p]), summed.Values[row]);
        }

        Assert.Contains(true, summed.Missing.ToArray());
        Assert.Contains(false, summed.Missing.ToArray());
    }

    [Fact]
    public void An_eliminated_variable_is_not_shown_and_its_value_decides()
    {
        var second = new Selection(Whole, [All(1), All(2), All(3)], [new SelectedDimension(0, [SelectedValue.Of(Whole.Dimensions[0], 1)])]).ToCube();
        Assert.Equal(Whole.Values.Slice(second.Count, second.Count).ToArray(), second.Values.ToArray());
    }

    [Fact]
    public void A_variable_that_is_not_named_or_named_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Selection(Whole, [All(0), All(1), All(2)]));
        Assert.Throws<ArgumentException>(() => new Selection(Whole, [All(0), All(1), All(2), All(3), All(3)]));
    }

    [Fact]
    public void The_number_of_figures_cannot_overflow()
    {
        var many = Enumerable.Repeat(SelectedValue.Of(Whole.Dimensions[0], 0), 1 << 17).ToList();
        Assert.Equal(long.MaxValue, new Selection(Whole, [new(0, many), new(1, many), new(2, many), new(3, many)]).Cells);
    }

    private static SelectedDimension All(int dimension) =>
        new(dimension, [.. Enumerable.Range(0, Whole.Dimensions[dimension].Categories.Count).Select(p => SelectedValue.Of(Whole.Dimensions[dimension], p))]);
}

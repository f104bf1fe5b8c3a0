using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public sealed class CellExplanationTests
{
    [Fact]
    public void A_figure_says_what_it_counts_about_whom_and_when()
    {
        var cell = Explain(Isbu02.Declaration, ("KOMMUNEDK", "07"), ("INDSATSER", "405"), ("Tid", "2023"))!;
        Assert.Equal(2023, cell.Year);
        Assert.Equal(CountedUnit.Persons, cell.Counts);
        Assert.Equal(Period.OfYear(2023), cell.Days);
        Assert.Equal(22, cell.Population.OldestAge);
        Assert.Equal(10, cell.Municipalities.Count);
        Assert.Equal(["CHILDRENSACT-2024", "ODENSE-2023"], Explain(Isbu02.Declaration, ("KOMMUNEDK", "07"), ("Tid", "2024"))!.Breaks.Concat(cell.Breaks).Select(b => b.Code));
    }

    [Theory]
    [InlineData(2023, "SEL 11.3.1 2023-01-01..2023-12-31")]
    [InlineData(2024, "SEL 11.3.1 carried over; BL 30.1.1 2024-01-01..2024-12-31")]
    public void The_legal_basis_is_that_of_the_year(int year, string expected)
    {
        var basis = Assert.Single(Explain(Isbu02.Declaration, ("INDSATSER", "405"), ("Tid", $"{year}"))!.Basis);
        Assert.Equal(expected, string.Join("; ", basis.Provisions.Select(p => p.IsCarriedOver ? $"{p.Provision} carried over" : $"{p.Provision} {p.Days!.Value.From:yyyy-MM-dd}..{p.Days.Value.To:yyyy-MM-dd}")));
    }

    [Fact]
    public void A_group_and_a_total_have_the_measures_that_they_add_up()
    {
        var group = Explain(Isbu02.Declaration, ("INDSATSER", "7"), ("Tid", "2024"))!;
        Assert.NotEmpty(group.Basis);
        Assert.All(group.Basis, b => Assert.Equal(Act.Ungdomskriminalitet, Assert.Single(b.Provisions).Provision.Act));
        var total = Explain(Isbu02.Declaration, ("INDSATSER", "2"), ("Tid", "2024"))!;
        Assert.True(total.Basis.Count > group.Basis.Count);
        Assert.Empty(Explain(Isbu02.Declaration, ("INDSATSER", "7"), ("Tid", "2019"))!.Basis);
        Assert.Contains(Explain(Bu04a.Declaration, ("FORAN", "90"))!.Basis, b => b.Measure.Statistic == Statistic.Placement);
        Assert.Empty(Explain(Bu28.Declaration)!.Basis);
    }

    [Fact]
    public void What_is_not_given_stands_at_its_total_and_a_code_that_is_not_there_gives_nothing()
    {
        var cell = Explain(Isbu04.Declaration, ("INDSATSER", "6"))!;
        Assert.Equal(["000", "6", "IALT", "0", "2025"], cell.Values.Select(v => v.Code));
        Assert.Equal(new Period(new DateOnly(2025, 12, 31), new DateOnly(2025, 12, 31)), cell.Days);
        Assert.Null(Explain(Isbu04.Declaration, ("INDSATSER", "nothing")));
    }

    [Fact]
    public void A_value_can_count_something_else_than_its_table()
    {
        Assert.Equal(CountedUnit.Persons, Explain(Handbu03.Declaration, ("INDSATSER", "110"))!.Counts);
        Assert.Equal(CountedUnit.Episodes, Explain(Handbu03.Declaration, ("INDSATSER", "100"))!.Counts);
    }

    private static CellExplanation? Explain(TableDeclaration table, params (string Variable, string Code)[] codes)
    {
        var dimensions = table.Dimensions.Append(Dimension.Years(2019, 2025)).ToList();
        var cells = dimensions.Aggregate(1, (n, d) => n * d.Categories.Count);
        var published = new PublicTable(new Cube(table, dimensions, new long[cells], new bool[cells]), SmallCube.Edition, "test", []);
        return CellExplanation.Of(published, variable => codes.Where(c => c.Variable == variable).Select(c => c.Code).FirstOrDefault());
    }
}

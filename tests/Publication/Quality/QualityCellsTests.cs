using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

/// <summary>Cells and revisions counted from the tables of releases.</summary>
public sealed class QualityCellsTests
{
    [Fact]
    public void A_cell_is_published_hidden_without_figure_or_not_relevant()
    {
        // Measures that came with the Children's Act have no figures before: they are not relevant, whatever the mask says.
        var computed = NewsExample.Cube(Isbu02.Declaration, 2025, codes => codes[0] == "147" ? -1 : 20);
        var published = NewsExample.Cube(Isbu02.Declaration, 2025, codes => codes[0] is "147" or "825" ? -1 : 20);
        var cells = QualityCells.Cells(published, computed);
        var relevant = Isbu02.Declaration.Dimensions[1].Categories.Sum(c => Enumerable.Range(2020, 6).Count(c.HasFiguresIn));
        Assert.Equal(published.Count, cells.LaidOut);
        Assert.Equal(relevant, cells.WithoutFigure);
        Assert.Equal(relevant, cells.Hidden);
        Assert.Equal((long)relevant * Isbu02.Declaration.Dimensions[0].Categories.Count, cells.Relevant);
        Assert.True(cells.NotRelevant > 0);
        Assert.Equal((2020, 2025), (cells.FirstYear, cells.LastYear));
    }

    [Fact]
    public void A_revision_is_counted_in_its_year_over_cells_with_a_figure_in_both()
    {
        var earlier = NewsExample.Cube(Isbu04.Declaration, 2024, codes => codes[0] == "01" ? -1 : 100);
        var later = NewsExample.Cube(Isbu04.Declaration, 2025, codes => codes is ["000", "3", "IALT", "0", "2024"] ? 104 : codes is ["000", "3", "IALT", "0", "2023"] ? 97 : 100);
        var revisions = QualityCells.Between("A", earlier, "B", later).ToList();
        Assert.Equal([2020, 2021, 2022, 2023, 2024], revisions.Select(r => r.Year));
        var perYear = (long)Isbu04.Declaration.Dimensions.Skip(1).Aggregate(11, (product, d) => product * d.Categories.Count);
        Assert.All(revisions, r => Assert.Equal(perYear, r.Sums.Cells));
        Assert.Equal([0m, 0m, 0m, -3m, 4m], revisions.Select(r => r.Sums.Signed));
        Assert.Equal([0m, 0m, 0m, 3m, 4m], revisions.Select(r => r.Sums.Absolute));
    }

    [Fact]
    public void The_main_figure_of_each_year_is_read_as_published()
    {
        var cube = NewsExample.Cube(Isbu02.Declaration, 2025, codes => codes is ["000", "2", "2025"] ? 500 : -1);
        var figures = QualityCells.Main("R", cube, Documentations.Isbu.Main).ToList();
        Assert.Equal([null, null, null, null, null, 500m], figures.Select(f => f.Value));
    }
}

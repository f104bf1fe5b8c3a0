using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

public sealed class TileMapTests
{
    [Fact]
    public void Every_municipality_has_one_tile_and_no_two_share_a_place()
    {
        Assert.Equal(Geography.Municipalities.Select(m => m.Code), TileMap.Tiles.Select(t => t.Municipality.Code));
        Assert.Equal(TileMap.Tiles.Count, TileMap.Tiles.Select(t => (t.Column, t.Row)).Distinct().Count());
        Assert.All(TileMap.Tiles, t => Assert.True(t.Column >= 0 && t.Row >= 0));
    }

    [Theory]
    [InlineData("860", "751")] // Hjørring is north of Aarhus,
    [InlineData("751", "540")] // Aarhus of Sønderborg,
    [InlineData("217", "101")] // Helsingør of København,
    [InlineData("101", "376")] // København of Guldborgsund,
    [InlineData("480", "492")] // Nordfyns of Ærø.
    public void North_is_up(string north, string south) => Assert.True(At(north).Row < At(south).Row);

    [Theory]
    [InlineData("760", "751")] // Ringkøbing-Skjern is west of Aarhus,
    [InlineData("751", "326")] // Aarhus of Kalundborg,
    [InlineData("410", "450")] // Middelfart of Nyborg,
    [InlineData("450", "330")] // Nyborg of Slagelse,
    [InlineData("330", "101")] // Slagelse of København,
    [InlineData("101", "400")] // København of Bornholm,
    [InlineData("563", "561")] // Fanø of Esbjerg.
    public void West_is_left(string west, string east) => Assert.True(At(west).Column < At(east).Column);

    [Fact]
    public void Islands_of_their_own_touch_no_other_tile()
    {
        foreach (var island in new[] { "825", "741", "400" })
            Assert.DoesNotContain(TileMap.Tiles, t => t.Municipality.Code != island && Math.Abs(t.Column - At(island).Column) <= 1 && Math.Abs(t.Row - At(island).Row) <= 1);
    }

    [Fact]
    public void The_tiles_of_a_landsdel_hang_together_but_for_islands_and_sounds()
    {
        foreach (var province in Geography.Provinces)
        {
            var tiles = TileMap.Tiles.Where(t => t.Municipality.Province == province).ToList();
            Assert.All(tiles, t => Assert.True(tiles.Count == 1 || tiles.Any(o => o != t && Math.Abs(o.Column - t.Column) <= 3 && Math.Abs(o.Row - t.Row) <= 3), t.Municipality.Name));
        }
    }

    [Fact]
    public void Equal_figures_are_in_the_same_class_and_every_figure_is_in_one()
    {
        long[] figures = [0, 0, 0, 0, 5, 5, 9, 12, 300, 301, 302];
        var classes = MapClasses.Of(figures);
        Assert.InRange(classes.Count, 2, MapClasses.Most);
        Assert.All(figures, f => Assert.Single(classes, c => f >= c.From && f <= c.To));
        Assert.Equal(new MapClass(0, 0), classes[0]);
        Assert.Equal(302, classes[^1].To);
        Assert.Equal(-1, MapClasses.PositionOf(classes, 200));
        Assert.Equal(classes.Count - 1, MapClasses.PositionOf(classes, 302));
        Assert.Empty(MapClasses.Of([]));
    }

    private static MapTile At(string code) => TileMap.Tiles.Single(t => t.Municipality.Code == code);
}

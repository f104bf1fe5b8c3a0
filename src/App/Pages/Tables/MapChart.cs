using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>
/// A map of municipalities or landsdele, a tile for each municipality. One figure a place: of every other variable the last value picked
/// (the newest year), which the heading says.
/// </summary>
internal static class MapChart
{
    private const int Tile = 44, Gap = 3, Step = Tile + Gap;

    // West and east of Storebælt: side by side, and on a telephone one below the other so that names can be read without scrolling sideways.
    private const int East = 9;

    /// <summary>Whether there are enough municipalities or landsdele for a map.</summary>
    public static bool Fits(Cube cube) => cube.Dimensions.FirstOrDefault(d => d.Axis == Axis.Place) is { } places && Shown(places).Count > 1;

    public static Html Make(Reader reader, Cube cube)
    {
        var at = cube.Dimensions.ToList().FindIndex(d => d.Axis == Axis.Place);
        var places = cube.Dimensions[at];
        var shown = Shown(places);
        var others = Enumerable.Range(0, cube.Dimensions.Count).Where(d => d != at).ToList();
        var figures = shown.ToDictionary(c => c.Positions[0], c => Figure(cube, at, c));
        var classes = MapClasses.Of(figures.Values.OfType<long>());
        var isProvinces = shown[0].Positions[0] < Places.FirstMunicipality;
        var title = string.Join(", ", others.Select(d => reader.Say(cube.Dimensions[d].Categories[Fixed(cube, d)].Text)));
        int PlaceOf(MapTile tile) => isProvinces ? Places.Of(tile.Municipality.Province) : Places.Of(tile.Municipality);
        string Summary(int from, int to)
        {
            var here = TileMap.Tiles.Where(t => t.Column >= from && t.Column < to).Select(PlaceOf).ToHashSet();
            return string.Join("; ", shown.Where(c => here.Contains(c.Positions[0])).Select(c => $"{reader.Say(c.Text)}: {Written(reader, cube, figures[c.Positions[0]])}"));
        }

        Html Half(string id, string part, int from, int to) => Html.Of($"""
            <svg class="map-{id}" viewBox="{from * Step} 0 {(to - from) * Step} {TileMap.Rows * Step}" role="img" aria-labelledby="map-{id}-title map-{id}-desc" xmlns="http://www.w3.org/2000/svg">
            <title id="map-{id}-title">{reader.Say(cube.Declaration.Title)}: {title}; {part}</title><desc id="map-{id}-desc">{Summary(from, to)}</desc>
            {TileMap.Tiles.Where(t => t.Column >= from && t.Column < to).Select(t => Draw(reader, cube, t, PlaceOf(t), figures, classes, isProvinces))}
            {(isProvinces ? Html.All(TileMap.Tiles.Where(t => t.Column >= from && t.Column < to).GroupBy(PlaceOf).Select(p => ProvinceName(reader, cube, [.. p], p.Key, figures, classes))) : Html.Empty)}
            </svg>
            """);
        return Html.Of($"""
            <figure class="chart map"><figcaption>{title}{Narrowed(reader, cube, others)}</figcaption>
            <div class="map-halves">{Half("west", reader.Say("vest for Storebælt", "west of the Great Belt"), 0, East)}{Half("east", reader.Say("øst for Storebælt", "east of the Great Belt"), East, TileMap.Columns)}</div>
            {Legend(reader, cube, classes, figures.Values.Any(f => f is null))}
            <p class="small">{reader.Say("Hver kommune er en lige stor brik; kortet er vores eget skema og ikke et landkort.", "Each municipality is a tile of equal size; the map is a layout of our own and not to scale.")}{(isProvinces ? reader.Say(" Tallet er hele landsdelens.", " The figure is that of the whole province.") : "")}</p></figure>
            """);
    }

    // What is not in the map although it was picked.
    private static string Narrowed(Reader reader, Cube cube, List<int> others)
    {
        bool Several(bool isTime) => others.Exists(d => (cube.Dimensions[d].Axis == Axis.Time) == isTime && cube.Dimensions[d].Categories.Count > 1);
        return (Several(true), Several(false)) switch
        {
            (true, true) => reader.Say(" (kortet viser det nyeste år og den første værdi af andre variable)", " (the map shows the newest year and the first value of other variables)"),
            (true, false) => reader.Say(" (kortet viser det nyeste år)", " (the map shows the newest year)"),
            (false, true) => reader.Say(" (kortet viser den første værdi af andre variable)", " (the map shows the first value of other variables)"),
            _ => "",
        };
    }

    private static List<Category> Shown(Dimension places)
    {
        var municipalities = places.Categories.Where(c => c.Positions[0] >= Places.FirstMunicipality).ToList();
        return municipalities.Count > 1 ? municipalities : [.. places.Categories.Where(c => c.Positions[0] >= Places.FirstProvince && c.Positions[0] < Places.FirstMunicipality)];
    }

    // Time stands at its newest, all else at what comes first: as a rule a total.
    private static int Fixed(Cube cube, int dimension) => cube.Dimensions[dimension].Axis == Axis.Time ? cube.Dimensions[dimension].Categories.Count - 1 : 0;

    private static long? Figure(Cube cube, int at, Category place)
    {
        var cell = 0;
        for (var d = 0; d < cube.Dimensions.Count; d++)
            cell = (cell * cube.Dimensions[d].Categories.Count) + (d == at ? cube.Dimensions[d].IndexOf(place.Code) : Fixed(cube, d));
        return cube.Missing[cell] ? null : cube.Values[cell];
    }

    private static string Written(Reader reader, Cube cube, long? figure) => figure is { } value ? reader.Number(value, cube.Declaration.Decimals) : "..";

    private static Html Draw(Reader reader, Cube cube, MapTile tile, int place, Dictionary<int, long?> figures, IReadOnlyList<MapClass> classes, bool isProvinces)
    {
        var (x, y) = (tile.Column * Step, tile.Row * Step);
        var name = isProvinces ? $"{tile.Municipality.Name}, {reader.Say("landsdel", "province")} {tile.Municipality.Province.Name}" : tile.Municipality.Name;
        var isShown = figures.TryGetValue(place, out var figure);
        var look = Look(isShown, figure, classes);
        var text = isShown ? Written(reader, cube, figure) : reader.Say("ikke valgt", "not picked");
        return Html.Of($"""
            <g class="tile {look}"><title>{name}: {text}</title><rect x="{x}" y="{y}" width="{Tile}" height="{Tile}" rx="3"/>
            {(isProvinces ? Html.Empty : Written(x + (Tile / 2), y, Short(tile.Municipality.Name), isShown ? text : ""))}</g>
            """);
    }

    // A landsdel's figure stands once: on every tile it would be read as the municipality's own. The name is longer than a tile, so it stands where the tiles beside are of the same landsdel.
    private static Html ProvinceName(Reader reader, Cube cube, IReadOnlyList<MapTile> tiles, int place, Dictionary<int, long?> figures, IReadOnlyList<MapClass> classes)
    {
        if (!figures.TryGetValue(place, out var figure))
            return Html.Empty;
        var (column, row) = (tiles.Average(t => t.Column), tiles.Average(t => t.Row));
        int Beside(MapTile tile) => tiles.Count(t => t.Row == tile.Row && Math.Abs(t.Column - tile.Column) == 1);
        var middle = tiles.OrderByDescending(Beside).ThenBy(t => Math.Pow(t.Column - column, 2) + Math.Pow(t.Row - row, 2)).First();
        // Of two tiles the name stands across both.
        var across = Beside(middle) == 1 ? (tiles.First(t => t.Row == middle.Row && Math.Abs(t.Column - middle.Column) == 1).Column - middle.Column) * Step / 2 : 0;
        return Html.Of($"<g class=\"tile province {Look(true, figure, classes)}\">{Written((middle.Column * Step) + (Tile / 2) + across, middle.Row * Step, middle.Municipality.Province.Name, Written(reader, cube, figure))}</g>");
    }

    private static string Look(bool isShown, long? figure, IReadOnlyList<MapClass> classes) =>
        !isShown ? "tile-out" : figure is { } value ? $"class-{MapClasses.PositionOf(classes, value)}" : "tile-hidden";

    private static Html Written(int middle, int top, string name, string figure) =>
        Html.Of($"<text x=\"{middle}\" y=\"{top + 19}\" text-anchor=\"middle\">{name}</text><text class=\"tile-figure\" x=\"{middle}\" y=\"{top + 35}\" text-anchor=\"middle\">{figure}</text>");

    // The first letters that tell most municipalities apart; the whole name stands in the tile's title and in the table.
    private static string Short(string name) => name.Length <= 5 ? name : name[..4] + ".";

    private static Html Legend(Reader reader, Cube cube, IReadOnlyList<MapClass> classes, bool hasHidden)
    {
        var items = classes.Select((c, i) => Html.Of($"<li>{Swatch($"class-{i}")}{Written(reader, cube, c.From)}{(c.From == c.To ? "" : " - " + Written(reader, cube, c.To))}</li>"));
        var hidden = hasHidden ? Html.Of($"<li>{Swatch("tile-hidden")}.. ({reader.Say("intet tal", "no figure")})</li>") : Html.Empty;
        return Html.Of($"<p class=\"legend-title\">{reader.Say(cube.Declaration.Unit)}</p><ul class=\"legend map-legend\">{items}{hidden}</ul>");
    }

    private static Html Swatch(string look) => Html.Of($"<svg viewBox=\"0 0 36 20\" aria-hidden=\"true\"><g class=\"tile {look}\"><rect width=\"36\" height=\"20\" rx=\"3\"/></g></svg>");
}

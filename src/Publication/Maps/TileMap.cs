using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>A municipality's tile on the map.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Column">Column from the west, from 0.</param>
/// <param name="Row">Row from the north, from 0.</param>
public sealed record MapTile(Municipality Municipality, int Column, int Row);

/// <summary>
/// Denmark as a grid of tiles of equal size, one for each municipality (data/municipality_tiles.csv). The layout is our own: it is made of
/// columns and rows and rests on no one's outlines. Small and populous municipalities are seen as well as large ones.
/// </summary>
public static class TileMap
{
    /// <summary>All tiles in order of municipality.</summary>
    public static IReadOnlyList<MapTile> Tiles { get; } = [.. DataFile.Read("municipality_tiles.csv").Select(row => new MapTile(
        Geography.WithCode(row["municipality"]) ?? throw new InvalidDataException($"municipality_tiles.csv: there is no municipality {row["municipality"]}."),
        int.Parse(row["column"], CultureInfo.InvariantCulture),
        int.Parse(row["row"], CultureInfo.InvariantCulture)))];

    /// <summary>Number of columns.</summary>
    public static int Columns { get; } = Tiles.Max(t => t.Column) + 1;

    /// <summary>Number of rows.</summary>
    public static int Rows { get; } = Tiles.Max(t => t.Row) + 1;
}

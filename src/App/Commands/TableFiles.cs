using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>Tables as files in a folder: CSV, PX and JSON-stat.</summary>
internal static class TableFiles
{
    public static void Write(PublishedTables tables, string folder, Language language)
    {
        Directory.CreateDirectory(folder);
        foreach (var cube in tables.Cubes)
        {
            Write(folder, cube.Declaration.Code + ".csv", file => CsvFile.Write(cube, language, file));
            Write(folder, cube.Declaration.Code + ".px", file => PxFile.Write(cube, tables.Edition, file));
            Write(folder, cube.Declaration.Code + ".json", file => JsonStatFile.Write(cube, tables.Edition, language, file));
        }
    }

    private static void Write(string folder, string name, Action<Stream> write)
    {
        using var file = File.Create(Path.Combine(folder, name));
        write(file);
    }
}

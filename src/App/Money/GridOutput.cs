using System.CommandLine;
using System.Text;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>Writes the tables of an analysis as commands do: CSV on the screen, one JSON document with --json, and a file by the end of its name with --out.</summary>
internal static class GridOutput
{
    /// <summary>The option for a file.</summary>
    public static Option<string?> Option() => new("--out") { Description = "Fil: .xlsx, .csv eller .json; ellers skærmen / file: .xlsx, .csv or .json; otherwise the screen" };

    /// <summary>Writes the tables; a CSV file holds the first alone.</summary>
    /// <exception cref="CannotException">The file's end is not known.</exception>
    public static void Write(SharedOptions shared, IReadOnlyList<Grid> grids, string? path)
    {
        if (path is null)
        {
            Show(shared, grids);
            return;
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        Action<Stream> write = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".xlsx" => file => GridXlsx.Write(grids, shared.Language, file),
            ".csv" => file => GridCsv.Write(grids[0], shared.Language, file),
            ".json" => file => GridJson.Write(grids, shared.Language, file),
            _ => throw new CannotException(shared.Say(new Text($"--out {path}: slut navnet med .xlsx, .csv eller .json", $"--out {path}: end the name with .xlsx, .csv or .json"))),
        };
        using (var file = File.Create(path))
            write(file);
        shared.Output.WriteLine(path);
    }

    private static void Show(SharedOptions shared, IReadOnlyList<Grid> grids)
    {
        using var bytes = new MemoryStream();
        if (shared.Json)
        {
            GridJson.Write(grids, shared.Language, bytes);
            shared.Output.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
            return;
        }

        foreach (var grid in grids)
        {
            bytes.SetLength(0);
            GridCsv.Write(grid, shared.Language, bytes);
            if (grids.Count > 1)
                shared.Output.WriteLine($"# {shared.Say(grid.Title)}");
            shared.Output.Write(Encoding.UTF8.GetString(bytes.ToArray()).TrimStart('\uFEFF').ReplaceLineEndings(Environment.NewLine));
        }
    }
}

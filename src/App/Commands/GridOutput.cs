using System.CommandLine;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>How a command gives the tables of an analysis: CSV on the screen or in a file, JSON with --json, all of them as sheets when the file ends in .xlsx.</summary>
internal static class GridOutput
{
    /// <summary>The option that names the file.</summary>
    public static Option<string?> To() => new("--out") { Description = "Fil (.csv, .json eller .xlsx); ellers skærmen / file (.csv, .json or .xlsx); otherwise the screen" };

    /// <summary>Writes the tables, then how to read them.</summary>
    public static void Write(SharedOptions shared, string? path, Analysis analysis, params IReadOnlyList<Grid> grids)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        Write(shared, grids, path);
        shared.Errors.WriteLine(shared.Say(analysis.Reading));
        foreach (var note in grids.Select(g => g.Note).OfType<Text>().Distinct())
            shared.Errors.WriteLine(shared.Say(note));
        shared.Errors.WriteLine(shared.Say(new Text($"Kilde: {string.Join(", ", analysis.Sources)}", $"Source: {string.Join(", ", analysis.Sources)}")));
    }

    /// <summary>Writes the tables alone.</summary>
    public static void Write(SharedOptions shared, IReadOnlyList<Grid> grids, string? path)
    {
        if (path is null)
        {
            using var memory = new MemoryStream();
            Write(shared, memory, shared.Json ? ".json" : ".csv", grids);
            shared.Output.Write(System.Text.Encoding.UTF8.GetString(memory.ToArray()).Replace("\uFEFF", "", StringComparison.Ordinal));
        }
        else
        {
            using var file = File.Create(path);
            Write(shared, file, shared.Json ? ".json" : Path.GetExtension(path).ToLowerInvariant(), grids);
        }
    }

    private static void Write(SharedOptions shared, Stream output, string form, IReadOnlyList<Grid> grids)
    {
        if (form == ".xlsx")
        {
            GridXlsx.Write(grids, shared.Language, output);
            return;
        }

        if (form == ".json")
        {
            GridJson.Write(grids, shared.Language, output);
            output.WriteByte((byte)'\n');
            return;
        }

        for (var i = 0; i < grids.Count; i++)
        {
            if (i > 0)
                output.Write("\r\n"u8);
            GridCsv.Write(grids[i], shared.Language, output);
        }
    }
}

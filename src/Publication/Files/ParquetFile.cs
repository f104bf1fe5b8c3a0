using System.Text;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>A table as Parquet: the codes of every combination as texts, and the figure, which is absent where there is none.</summary>
public static class ParquetFile
{
    /// <summary>Name of the column with the figures.</summary>
    public const string Figure = "INDHOLD";

    /// <summary>Writes the file.</summary>
    public static void Write(PublicTable table, Stream output) => Write(table, c => c.Code, output);

    /// <summary>Writes the file with other words for values than their codes.</summary>
    /// <param name="table">The table.</param>
    /// <param name="word">What stands for a value.</param>
    /// <param name="output">The stream.</param>
    public static void Write(PublicTable table, Func<Category, string> word, Stream output)
    {
        ArgumentNullException.ThrowIfNull(table);
        var cube = table.Cube;
        var decimals = cube.Declaration.Decimals;
        var writer = new ParquetWriter(
            [.. cube.Dimensions.Select(d => new ParquetColumn(d.Code, ParquetType.Text)), new ParquetColumn(Figure, decimals == 0 ? ParquetType.Int64 : ParquetType.Number, IsOptional: true, decimals)],
            output);
        var codes = cube.Dimensions.Select(d => d.Categories.Select(c => Encoding.UTF8.GetBytes(word(c))).ToArray()).ToArray();
        var runs = cube.Dimensions.Select((_, d) => TableGrid.Run(cube.Dimensions, d)).ToArray();
        for (var cell = 0; cell < cube.Count; cell++)
        {
            for (var d = 0; d < codes.Length; d++)
                writer.Add(codes[d][cell / runs[d] % codes[d].Length]);
            if (cube.Missing[cell])
                writer.AddNothing();
            else
                writer.Add(cube.Values[cell]);
        }

        writer.Finish();
    }
}

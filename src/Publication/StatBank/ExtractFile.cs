using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>Writes an extract in the formats that hold a whole table.</summary>
internal static class ExtractFile
{
    // What PX files allow.
    private const int LongestCode = 20;

    /// <summary>Writes the figures.</summary>
    /// <exception cref="StatBankException">The format cannot hold them.</exception>
    public static void Write(StatBankExtract extract, Cube figures, FileLayout layout, StatBankParameters parameters, Stream output)
    {
        var (format, edition) = (extract.Format, extract.Table.Edition);
        // What is to be known about the release stands among the notes of the file.
        var cube = new Cube(figures.Declaration with { Notes = [.. extract.Table.OwnNotes] }, figures.Dimensions, [.. figures.Values], [.. figures.Missing]);
        var table = extract.Table with { Cube = figures };
        try
        {
            if (format == DataFormat.JsonStat)
                JsonStatFile.WriteBundle(cube, edition, layout.Language, output);
            else if (format == DataFormat.JsonStat2)
                JsonStatFile.Write(cube, edition, layout.Language, output);
            else if (format == DataFormat.Px)
                PxFile.Write(ForPx(cube), edition, Language.Danish, layout.HeadDimensions, output);
            else if (format == DataFormat.Xlsx)
                XlsxFile.Write(table, layout, output);
            else if (format == DataFormat.Png)
                PngChart.Write(figures, ExtractChart.Read(parameters, layout.Language), output);
            else
                HtmlFile.Write(table, layout, output);
        }
        catch (TooLargeForFormatException fault)
        {
            throw StatBankException.NotAllowed(fault.Reason);
        }
        catch (ChartRefusedException fault)
        {
            throw StatBankException.NotAllowed(fault.Reason);
        }
    }

    /// <summary>Writes SDMX from parts of the table, each of which is let go of before the next.</summary>
    public static void WriteSdmx(StatBankExtract extract, IEnumerable<Cube> parts, Stream output)
    {
        if (extract.Format == DataFormat.SdmxCompact)
            SdmxCompactFile.Write(extract.Table, parts, output);
        else
            SdmxGenericFile.Write(extract.Table, parts, output);
    }

    // A sum of periods is no period: the variable is then one like any other.
    private static Cube ForPx(Cube cube)
    {
        if (cube.Dimensions.SelectMany(d => d.Categories.Select(c => c.Code).Append(d.Code)).FirstOrDefault(c => c.Length > LongestCode) is { } code)
            throw StatBankException.NotAllowed(new($"Koden er længere end PX tillader ({LongestCode} tegn): {code}", $"The code is longer than PX allows ({LongestCode} characters): {code}"));
        var dimensions = cube.Dimensions.Select(d => d.Axis == Axis.Time && d.Categories.Any(c => c.Positions.Count != 1) ? d with { Axis = Axis.Measure } : d);
        return new Cube(cube.Declaration, [.. dimensions], [.. cube.Values], [.. cube.Missing]);
    }
}

using System.Globalization;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public sealed class PxFileTests
{
    private static readonly string[] Mandatory =
        ["CHARSET", "AXIS-VERSION", "CODEPAGE", "LANGUAGE", "LANGUAGES", "CREATION-DATE", "DECIMALS", "MATRIX", "SUBJECT-CODE", "SUBJECT-AREA",
            "TITLE", "CONTENTS", "UNITS", "STUB", "HEADING", "LAST-UPDATED", "SOURCE", "DATASYMBOL2", "DATA"];

    public static TheoryData<string> Codes => [.. Catalogue.All.Select(t => t.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_file_read_back_has_the_codes_texts_and_figures_of_the_cube(string code)
    {
        var cube = Filled(code);
        var px = Read(cube);
        Assert.Equal([], Mandatory.Except(px.Order));
        Assert.Equal(cube.Dimensions.Select(d => d.Text.Da), px.Texts("STUB").Concat(px.Texts("HEADING")));
        Assert.Equal(cube.Dimensions.Select(d => d.Text.En), px.Texts("STUB[en]").Concat(px.Texts("HEADING[en]")));
        foreach (var dimension in cube.Dimensions)
        {
            Assert.Equal(dimension.Categories.Select(c => c.Code), px.Texts($"CODES(\"{dimension.Text.Da}\")"));
            Assert.Equal(dimension.Categories.Select(c => c.Code), px.Texts($"CODES[en](\"{dimension.Text.En}\")"));
            Assert.Equal(dimension.Categories.Select(c => c.Text.Da), px.Texts($"VALUES(\"{dimension.Text.Da}\")"));
            Assert.Equal(dimension.Categories.Select(c => c.Text.En), px.Texts($"VALUES[en](\"{dimension.Text.En}\")"));
            Assert.Equal(dimension.Code, px.Texts($"VARIABLECODE(\"{dimension.Text.Da}\")").Single());
        }

        Assert.Equal(Figures(cube), px.Data());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Lines_stay_within_256_characters(string code) =>
        Assert.All(Read(Filled(code)).Text.Split("\r\n"), line => Assert.InRange(line.Length, 0, 256));

    [Fact]
    public void A_long_text_is_cut_into_pieces_that_read_as_one()
    {
        var note = new Text(string.Concat(Enumerable.Repeat("Børn og unge. ", 60)), "Short.");
        var small = SmallCube.Counts();
        var px = Read(new Cube(small.Declaration with { Notes = [note] }, small.Dimensions, small.Values.ToArray(), small.Missing.ToArray()));
        Assert.Equal(note.Da, px.Texts("NOTE").Single());
        Assert.All(px.Text.Split("\r\n"), line => Assert.InRange(line.Length, 0, 256));
    }

    [Fact]
    public void Time_values_are_years_in_the_order_of_the_values()
    {
        var px = Read(SmallCube.Counts());
        Assert.StartsWith("TLIST(A1),", px.Keywords["TIMEVAL(\"tid\")"], StringComparison.Ordinal);
        Assert.Equal(px.Texts("VALUES(\"tid\")"), px.Texts("TIMEVAL(\"tid\")"));
        Assert.True(px.Order.IndexOf("VALUES(\"tid\")") < px.Order.IndexOf("TIMEVAL(\"tid\")"));
    }

    [Fact]
    public void Data_come_last_and_the_total_stands_for_a_variable_that_is_left_out()
    {
        var px = Read(SmallCube.Counts());
        Assert.Equal("DATA", px.Order[^1]);
        Assert.Equal("\r\n", px.Rest);
        Assert.Equal("Hele landet", px.Texts("ELIMINATION(\"område\")").Single());
        Assert.DoesNotContain("ELIMINATION(\"køn\")", px.Order);
    }

    [Fact]
    public void A_code_of_more_than_20_characters_is_refused()
    {
        var small = SmallCube.Counts();
        var cube = new Cube(small.Declaration with { Code = "ABCDEFGHIJKLMNOPQRSTU" }, small.Dimensions, small.Values.ToArray(), small.Missing.ToArray());
        Assert.Throws<ArgumentException>(() => Read(cube));
    }

    private static PxReader Read(Cube cube) => new(SmallCube.Bytes(s => PxFile.Write(cube, SmallCube.Edition, s)));

    private static IEnumerable<string> Figures(Cube cube) => Enumerable.Range(0, cube.Count)
        .Select(i => cube.Missing[i] ? "\"..\"" : ((decimal)cube.Values[i] / (decimal)Math.Pow(10, cube.Declaration.Decimals)).ToString("F" + cube.Declaration.Decimals, CultureInfo.InvariantCulture));

    /// <summary>The real table of many years with made-up figures, every seventh missing.</summary>
    private static Cube Filled(string code)
    {
        var table = Catalogue.WithCode(code)!;
        Dimension[] dimensions = [.. table.Dimensions, Dimension.Years(1990, 2055)];
        var cells = dimensions.Aggregate(1, (product, d) => product * d.Categories.Count);
        return new Cube(table, dimensions, [.. Enumerable.Range(0, cells).Select(i => i % 7 == 0 ? 0 : (long)i * 31)], [.. Enumerable.Range(0, cells).Select(i => i % 7 == 0)]);
    }
}

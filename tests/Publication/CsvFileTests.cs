using System.Text;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public sealed class CsvFileTests
{
    private static readonly string[] Rows = Encoding.UTF8.GetString(SmallCube.Bytes(s => CsvFile.Write(SmallCube.Counts(), Language.Danish, s))).Split("\r\n");

    [Fact]
    public void The_file_begins_with_a_byte_order_mark_and_the_codes_in_upper_case() =>
        Assert.Equal("\uFEFFOMRÅDE;INDSATSER;KØN;TID;INDHOLD", Rows[0]);

    [Fact]
    public void Every_combination_has_a_row_and_the_last_row_ends_with_a_line_break()
    {
        Assert.Equal(36 + 2, Rows.Length);
        Assert.Equal("", Rows[^1]);
        Assert.Equal(36, Rows[1..^1].Select(r => r[..r.LastIndexOf(';')]).Distinct().Count());
    }

    [Fact]
    public void Missing_figures_are_two_points_and_others_are_numbers() =>
        Assert.Equal(["000;462;D;2023;..", "000;462;D;2024;183"], Rows.Where(r => r.StartsWith("000;462;D;202", StringComparison.Ordinal)).Take(2));

    [Theory]
    [InlineData(0, "0,0")]
    [InlineData(5, "0,5")]
    [InlineData(-5, "-0,5")]
    [InlineData(-1234, "-123,4")]
    [InlineData(1000, "100,0")]
    public void Figures_with_decimals_always_show_them(long value, string text)
    {
        var years = Dimension.Years(2024, 2024);
        var cube = new Cube(SmallCube.Percent().Declaration, [years], [value], [false]);
        Assert.Equal($"\uFEFFTID;INDHOLD\r\n2024;{text}\r\n", Encoding.UTF8.GetString(SmallCube.Bytes(s => CsvFile.Write(cube, Language.Danish, s))));
    }

    [Fact]
    public void A_table_longer_than_the_buffer_is_written_whole()
    {
        var dimensions = new[] { PlaceList.Municipalities, Isbu01.Declaration.Dimensions[1], Dimension.Years(2007, 2025) };
        var values = Enumerable.Range(0, 115 * 50 * 19).Select(i => (long)i).ToArray();
        var cube = new Cube(Isbu01.Declaration, dimensions, values, new bool[values.Length]);
        var rows = Encoding.UTF8.GetString(SmallCube.Bytes(s => CsvFile.Write(cube, Language.English, s))).Split("\r\n")[1..^1];
        Assert.Equal(values, rows.Select(r => long.Parse(r[(r.LastIndexOf(';') + 1)..], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("860;278;2025;109249", rows[^1]);
    }
}

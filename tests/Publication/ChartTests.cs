using System.Globalization;
using System.Xml.Linq;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public sealed class ChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<ChartType> Types => [.. Enum.GetValues<ChartType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_is_drawn_within_its_size_with_a_title_and_a_description_and_no_address(ChartType type)
    {
        var drawing = Draw(Whole(type), new ChartSettings { Type = type, Width = 640, Height = 400 });
        Assert.NotEmpty(drawing.Element(Svg + "title")!.Value);
        Assert.NotEmpty(drawing.Element(Svg + "desc")!.Value);
        Assert.Equal($"{drawing.Element(Svg + "title")!.Attribute("id")!.Value} {drawing.Element(Svg + "desc")!.Attribute("id")!.Value}", (string?)drawing.Attribute("aria-labelledby"));
        Assert.Equal(["http://www.w3.org/2000/svg"], drawing.DescendantsAndSelf().Select(e => e.Name.NamespaceName).Distinct());
        Assert.DoesNotContain(drawing.Descendants().Attributes(), a => a.Name.LocalName == "href" || a.Value.Contains("url(", StringComparison.Ordinal));
        foreach (var rect in drawing.Descendants(Svg + "rect").Skip(1))
        {
            Assert.InRange(Number(rect, "x"), 0, 640);
            Assert.InRange(Number(rect, "x") + Number(rect, "width"), 0, 640);
            Assert.InRange(Number(rect, "y"), 0, 400);
            Assert.InRange(Number(rect, "y") + Number(rect, "height"), 0, 400);
        }
    }

    [Fact]
    public void Long_names_in_the_legend_of_a_telephone_take_more_lines_and_are_not_cut()
    {
        var cube = PublicSmall.OfSize(3, 3).Cube;
        const string Name = "MEASURES AND SUPPORT UNDER THE ACT ON SOCIAL SERVICES / THE CHILDREN'S ACT";
        var first = cube.Dimensions[0] with { Categories = [.. cube.Dimensions[0].Categories.Select((c, i) => c with { Text = new($"{Name} {i}", $"{Name} {i}") })] };
        var drawing = Draw(new Cube(cube.Declaration, [first, .. cube.Dimensions.Skip(1)], cube.Values.ToArray(), cube.Missing.ToArray()), new ChartSettings { Type = ChartType.Line, Width = 360, Height = 420, FontSize = 11 });
        var texts = drawing.Descendants(Svg + "text").Select(t => t.Value).ToList();
        Assert.DoesNotContain(texts, t => t.Contains('…', StringComparison.Ordinal));
        Assert.Contains($"{Name} 2", string.Join(' ', texts), StringComparison.Ordinal);
        Assert.All(drawing.Descendants(Svg + "text"), t => Assert.InRange(Number(t, "y"), 0, 420));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Texts_that_look_like_markup_stay_texts(ChartType type)
    {
        var cube = Whole(type);
        var first = cube.Dimensions[0] with { Categories = [.. cube.Dimensions[0].Categories.Select(c => c with { Text = new("<b>&\"", "<b>&\"") })] };
        Assert.Empty(Draw(new Cube(cube.Declaration, [first, .. cube.Dimensions.Skip(1)], cube.Values.ToArray(), cube.Missing.ToArray()), new ChartSettings { Type = type, Title = "<script>" }).Descendants("script"));
    }

    [Fact]
    public void Columns_are_as_high_as_their_figures()
    {
        var rects = Marks(OneSeries(10, 20, null, 40), ChartType.Column);
        Assert.Equal(3, rects.Count);
        Assert.Equal([1.0, 2.0, 4.0], rects.Select(r => Math.Round(Number(r, "height") / Number(rects[0], "height"), 2)));
        Assert.Equal([1.0, 2.0, 4.0], Marks(OneSeries(10, 20, null, 40), ChartType.Bar).Select(r => Math.Round(Number(r, "width") / Number(Marks(OneSeries(10, 20, null, 40), ChartType.Bar)[0], "width"), 2)));
    }

    [Fact]
    public void A_missing_figure_is_a_gap_with_two_points_and_not_a_zero()
    {
        var drawing = Draw(OneSeries(10, 20, null, 40), new ChartSettings { Type = ChartType.Column });
        Assert.Contains(drawing.Descendants(Svg + "text"), t => t.Value.StartsWith("..", StringComparison.Ordinal));
        Assert.DoesNotContain(drawing.Descendants(Svg + "title"), t => t.Value.EndsWith(": 0", StringComparison.Ordinal));
        var line = Draw(OneSeries(10, 20, null, 40), new ChartSettings { Type = ChartType.Line });
        Assert.Equal(3, line.Descendants(Svg + "circle").Count());
        var path = line.Descendants(Svg + "path").Single(p => (string?)p.Attribute("stroke-width") == "2.5");
        Assert.Equal(2, ((string)path.Attribute("d")!).Count(c => c == 'M'));
    }

    [Fact]
    public void Parts_of_all_reach_a_hundred_and_a_point_with_a_missing_part_is_not_drawn()
    {
        var rects = Marks(TwoSeries([1, 0, 5], [3, 2, null]), ChartType.StackColumn100);
        var full = Number(rects[0], "height") + Number(rects[1], "height");
        Assert.Equal([0.25, 0.75, 0, 1], rects.Select(r => Math.Round(Number(r, "height") / full, 2)));
        Assert.Contains("(25,0 %)", rects[0].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stack_stands_part_on_part()
    {
        var rects = Marks(TwoSeries([10], [30]), ChartType.StackedColumn);
        Assert.Equal(Number(rects[0], "y"), Number(rects[1], "y") + Number(rects[1], "height"), 1);
    }

    [Fact]
    public void A_pie_with_a_missing_slice_is_refused_and_one_of_all_is_a_circle()
    {
        Assert.Throws<ChartRefusedException>(() => ChartDrawing.Svg(OneSeries(10, null), new ChartSettings { Type = ChartType.Pie }));
        Assert.Single(Draw(OneSeries(10, 0), new ChartSettings { Type = ChartType.Pie }).Descendants(Svg + "circle"));
    }

    [Fact]
    public void A_pyramid_has_one_sex_on_each_side_and_the_youngest_at_the_bottom()
    {
        var rects = Draw(Ages(), new ChartSettings { Type = ChartType.Population, ShowLegend = false }).Descendants(Svg + "rect").Skip(1).ToList();
        Assert.Equal(4, rects.Count);
        Assert.Equal(Number(rects[0], "x") + Number(rects[0], "width"), Number(rects[1], "x"), 1);
        Assert.True(Number(rects[0], "y") > Number(rects[2], "y"));
        Assert.Throws<ChartRefusedException>(() => ChartDrawing.Svg(OneSeries(1), new ChartSettings { Type = ChartType.Population }));
    }

    [Fact]
    public void A_long_name_beside_a_bar_takes_the_lines_there_is_room_for_before_it_is_cut()
    {
        const string name = "Rådgivning, undersøgelse og behandling ved nedsat funktionsevne eller adfærdsvanskeligheder";
        var cube = OneSeries(10, 20);
        var named = new Cube(cube.Declaration, [cube.Dimensions[0], cube.Dimensions[1] with { Axis = Axis.Measure, Categories = [.. cube.Dimensions[1].Categories.Select(c => c with { Text = new(name, name) })] }], cube.Values.ToArray(), cube.Missing.ToArray());
        var lines = Draw(named, new ChartSettings { Type = ChartType.Bar, Height = 300 }).Descendants(Svg + "text").Where(t => (string?)t.Attribute("text-anchor") == "end").ToList();
        Assert.Equal(6, lines.Count);
        Assert.Equal(name, string.Join(' ', lines.Take(3).Select(l => l.Value)));
        Assert.Equal(3, lines.Take(3).Select(l => Number(l, "y")).Distinct().Count());
        var low = Draw(named, new ChartSettings { Type = ChartType.Bar, Height = 150, FontSize = 30, ShowTitle = false }).Descendants(Svg + "text").Where(t => (string?)t.Attribute("text-anchor") == "end").ToList();
        Assert.Equal(2, low.Count);
        Assert.EndsWith("…", low[0].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_fifty_series_are_refused_in_both_languages()
    {
        var reason = Assert.Throws<ChartRefusedException>(() => ChartDrawing.Svg(PublicSmall.OfSize(51, 3).Cube, new ChartSettings())).Reason;
        Assert.Contains("51", reason.Da, StringComparison.Ordinal);
        Assert.Contains("at most 50 series", reason.En, StringComparison.Ordinal);
        Assert.Equal(50, Draw(PublicSmall.OfSize(50, 3).Cube, new ChartSettings { ShowLegend = false }).Descendants(Svg + "path").Count(p => (string?)p.Attribute("stroke-width") == "2.5"));
    }

    [Fact]
    public void Numbers_are_written_as_the_language_does()
    {
        Assert.Contains("1.500", Draw(OneSeries(1500), new ChartSettings { Type = ChartType.Column }).Value, StringComparison.Ordinal);
        Assert.Contains("1,500", Draw(OneSeries(1500), new ChartSettings { Type = ChartType.Column, Language = Language.English }).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_are_sorted_when_asked_but_never_time()
    {
        var cube = OneSeries(3, 1, 2);
        var places = new Cube(cube.Declaration, [cube.Dimensions[0], cube.Dimensions[1] with { Axis = Axis.Place }], cube.Values.ToArray(), cube.Missing.ToArray());
        Assert.Equal(["2002", "2003", "2001"], Points(places));
        Assert.Equal(["2001", "2002", "2003"], Points(cube));

        static IEnumerable<string> Points(Cube of) => Marks(of, ChartType.Column, ChartSort.Ascending).Select(r => r.Value.Split(", ")[^1][..4]);
    }

    [Fact]
    public void Colours_are_seen_on_paper_and_told_from_each_other()
    {
        Assert.All(ChartColours.Series, c => Assert.True(Contrast(c, ChartColours.Paper) >= 3, c));
        foreach (var (a, i) in ChartColours.Series.Select((c, i) => (c, i)))
            Assert.All(ChartColours.Series.Skip(i + 1), b => Assert.True(Channels(a).Zip(Channels(b), (x, y) => (x - y) * (x - y)).Sum() > 0.02, $"{a} {b}"));
    }

    [Fact]
    public void A_colour_that_is_none_cannot_break_out_of_the_drawing()
    {
        var drawing = Draw(OneSeries(1, 2), new ChartSettings { Type = ChartType.Column, SeriesColours = ["red\"/><script/>", "#123456"], TitleColour = "\"><x/>" });
        Assert.Contains(drawing.Descendants(Svg + "rect"), r => (string?)r.Attribute("fill") == "#123456");
    }

    [Fact]
    public void Png_is_the_drawing_in_its_size_where_librsvg_is_installed_and_otherwise_a_message()
    {
        using var stream = new MemoryStream();
        if (!PngChart.IsAvailable)
        {
            Assert.Equal(PngChart.Missing, Assert.Throws<ChartRefusedException>(() => PngChart.Write(OneSeries(1), new ChartSettings(), stream)).Reason);
            return;
        }

        PngChart.Write(OneSeries(1, 2, 3), new ChartSettings { Type = ChartType.Column, Width = 400, Height = 300 }, stream);
        var png = stream.ToArray();
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal((400, 300), (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.Throws<ChartRefusedException>(() => PngChart.WriteDrawing("not a drawing", Stream.Null));
        Assert.Throws<NotSupportedException>(() => PngChart.Write(OneSeries(1), new ChartSettings(), new MemoryStream([], writable: false)));
    }

    private static Cube Whole(ChartType type) => type switch
    {
        ChartType.Population => Ages(),
        ChartType.Pie => OneSeries(1, 2, 3),
        _ => SmallCube.Counts(),
    };

    private static Cube OneSeries(params int?[] figures) => TwoSeries([.. figures]);

    private static Cube TwoSeries(params int?[][] series)
    {
        var declaration = SmallCube.Counts().Declaration;
        var names = new Dimension("X", new("x", "x"), Axis.Measure, [.. series.Select((_, i) => new Category($"{i}", new($"serie {i}", $"series {i}"), [i]))]);
        var all = series.SelectMany(s => s).ToArray();
        return new Cube(declaration, [names, Dimension.Years(2001, 2000 + series[0].Length)], [.. all.Select(f => (long)(f ?? 0))], [.. all.Select(f => f is null)]);
    }

    private static Cube Ages()
    {
        var ages = new Dimension("ALDER", new("alder", "age"), Axis.Age, [new("I", new("I alt", "Total"), [0, 1]) { IsTotal = true }, new("0", new("0-5 år", "0-5 years"), [0]), new("6", new("6-11 år", "6-11 years"), [1])]);
        var sexes = new Dimension("KØN", new("køn", "sex"), Axis.Sex, [new("D", new("Drenge", "Boys"), [1]), new("P", new("Piger", "Girls"), [2])]);
        return new Cube(SmallCube.Counts().Declaration, [ages, sexes, Dimension.Years(2024, 2025)], [.. Enumerable.Range(1, 12).Select(i => (long)i * 10)], new bool[12]);
    }

    private static XElement Draw(Cube cube, ChartSettings settings) => XDocument.Parse(ChartDrawing.Svg(cube, settings)).Root!;

    private static List<XElement> Marks(Cube cube, ChartType type, ChartSort sort = ChartSort.AsInTable) =>
        [.. Draw(cube, new ChartSettings { Type = type, Sort = sort, ShowLegend = false }).Descendants(Svg + "rect").Where(r => r.Element(Svg + "title") is not null)];

    private static double Number(XElement element, string attribute) => double.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);

    private static double[] Channels(string colour) => [.. Enumerable.Range(0, 3).Select(i => Convert.ToInt32(colour.Substring(1 + (2 * i), 2), 16) / 255.0)];

    private static double Contrast(string a, string b)
    {
        double Light(string colour)
        {
            var linear = Channels(colour).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
            return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
        }

        var (light, dark) = (Math.Max(Light(a), Light(b)), Math.Min(Light(a), Light(b)));
        return (light + 0.05) / (dark + 0.05);
    }
}

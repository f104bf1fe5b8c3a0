using System.Globalization;
using System.Xml.Linq;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

public sealed class SankeyChartTests
{
    private static readonly SankeyData Moves = new(["Høj & <bred>", "Lav"], ["Høj", "Lav", "Ude"], [new(0, 0, 30, "Høj - Høj: 30"), new(0, 2, 10, "Høj - Ude: 10"), new(1, 1, 20, "Lav - Lav: 20"), new(1, 0, 0, "ingen")]);

    [Theory]
    [InlineData(980, 560)]
    [InlineData(360, 460)]
    public void Every_flow_has_a_band_within_the_drawing_and_none_that_is_empty(int width, int height)
    {
        var svg = XDocument.Parse(SankeyChart.Draw(Moves, new ChartSettings { Width = width, Height = height, Title = "Bevægelser", Language = Language.Danish }));
        XNamespace ns = "http://www.w3.org/2000/svg";
        var bands = svg.Descendants(ns + "path").ToList();
        Assert.Equal(["Høj - Høj: 30", "Høj - Ude: 10", "Lav - Lav: 20"], bands.Select(b => b.Value));
        var nodes = svg.Descendants(ns + "rect").Skip(1).Select(r => (Height: Number(r, "height"), Top: Number(r, "y"), What: r.Value)).ToList();
        Assert.Equal(["Høj & <bred>: 40", "Lav: 20", "Høj: 30", "Lav: 20", "Ude: 10"], nodes.Select(n => n.What));
        Assert.All(nodes, n => Assert.InRange(n.Top + n.Height, 0, height));
        Assert.Equal(2, nodes[0].Height / nodes[1].Height, 2); // As wide as they are many.
        Assert.Equal("Høj - Høj: 30; Lav - Lav: 20; Høj - Ude: 10", svg.Descendants(ns + "desc").Single().Value);
    }

    [Fact]
    public void Nothing_moving_is_an_empty_drawing() =>
        Assert.DoesNotContain(XDocument.Parse(SankeyChart.Draw(new SankeyData(["a"], ["b"], []), new ChartSettings { Title = "t" })).Descendants(), e => e.Name.LocalName == "path");

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}

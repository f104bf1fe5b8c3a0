using System.Text;
using System.Text.Json.Nodes;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

/// <summary>The small cube as a table of the PxWeb interfaces.</summary>
internal static class PxWebExample
{
    public static PxWebTable Counts() => Table(SmallCube.Counts());

    public static PxWebTable Percent() => Table(SmallCube.Percent());

    /// <summary>The expenditure of two years: one variable beside time.</summary>
    public static PxWebTable Expenditure()
    {
        var declaration = Bu28.Declaration;
        var dimensions = declaration.Dimensions.Append(Dimension.Years(2010, 2025)).ToList();
        var cells = dimensions.Aggregate(1, (product, d) => product * d.Categories.Count);
        return Table(new Cube(declaration, dimensions, [.. Enumerable.Range(0, cells).Select(i => (long)i)], new bool[cells]));
    }

    public static PxWebTable Table(Cube cube) => new(new PublicTable(cube, SmallCube.Edition, "2026-06", [new("En bemærkning.", "A remark.")]));

    public static string Text(Action<Stream> write) => Encoding.UTF8.GetString(SmallCube.Bytes(write));

    public static JsonNode Json(Action<Stream> write) => JsonNode.Parse(SmallCube.Bytes(write))!;

    public static PxWebFault FaultOf(Action act) => Assert.Throws<PxWebException>(act).Fault;

    /// <summary>The codes shown of each variable, as one line.</summary>
    public static string Shown(PxWebSelection selection) =>
        string.Join(" | ", selection.Shown.Select(c => $"{c.Variable.Code}={string.Join(',', c.Categories.Select(v => v.Code))}"));
}

using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>The keywords of a PX file that repeat for each variable. TIMEVAL comes after VALUES and in the same order.</summary>
internal static class PxVariables
{
    public static void Write(PxLines px, Cube cube, string mark, Language language)
    {
        foreach (var dimension in cube.Dimensions)
        {
            var of = $"{mark}(\"{dimension.Text.In(language)}\")";
            px.Text("VARIABLECODE" + of, PxFile.Code(dimension.Code));
            px.Texts("VALUES" + of, dimension.Categories.Select(c => c.Text.In(language)));
            if (dimension.Axis == Axis.Time)
                px.Texts("TIMEVAL" + of, dimension.Categories.Select(c => c.Code), "TLIST(A1)");
        }

        foreach (var dimension in cube.Dimensions)
            px.Texts($"CODES{mark}(\"{dimension.Text.In(language)}\")", dimension.Categories.Select(c => PxFile.Code(c.Code)));
        foreach (var dimension in cube.Dimensions)
        {
            if (dimension.Total is { } total)
                px.Text($"ELIMINATION{mark}(\"{dimension.Text.In(language)}\")", total.Text.In(language));
        }
    }
}

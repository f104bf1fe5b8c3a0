using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>The figures of a view as a drawing, and the choice among the drawings that fit them. The table beside it is the alternative in text.</summary>
internal static class Drawing
{
    /// <summary>Links to the drawings that fit.</summary>
    public static Html Choice(Reader reader, Pivot pivot)
    {
        var items = ViewKinds.All.Where(k => Fits(k.Kind, pivot.Cube)).Select(k =>
        {
            var current = k.Kind == pivot.View.Kind ? new Html(" aria-current=\"true\"") : Html.Empty;
            return Html.Of($"<li><a id=\"show-{ViewKinds.NameOf(k.Kind)}\" data-swap href=\"{pivot.View.Drawn(k.Kind).Link(reader)}\"{current}>{reader.Say(k.Danish, k.English)}</a></li>");
        });
        return Html.Of($"<nav class=\"kinds\" aria-label=\"{reader.Say("Vis som", "Show as")}\"><ul>{items}</ul></nav>");
    }

    /// <summary>The drawing, or nothing when the table alone is wanted or the drawing does not fit the figures.</summary>
    public static Html Make(Reader reader, Pivot pivot)
    {
        if (!Fits(pivot.View.Kind, pivot.Cube))
            return Html.Empty;
        return pivot.View.Kind switch
        {
            ViewKind.Map => MapChart.Make(reader, pivot.Cube),
            ViewKind.Table => Html.Empty,
            var kind => Chart.Make(reader, pivot.Cube, kind),
        };
    }

    private static bool Fits(ViewKind kind, Cube cube)
    {
        int Number(Axis axis) => cube.Dimensions.Where(d => d.Axis == axis).Select(d => d.Categories.Count(c => !c.IsTotal && c.Code is not ("9" or "999"))).FirstOrDefault();
        return kind switch
        {
            ViewKind.Line => Number(Axis.Time) > 1,
            ViewKind.Pyramid => Number(Axis.Age) > 1 && Number(Axis.Sex) == 2,
            ViewKind.Map => MapChart.Fits(cube),
            _ => true,
        };
    }
}

using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>The chart of a view. What a drawing cannot hold is left out, and the reader is told so; the table below has everything.</summary>
internal static class Chart
{
    private const int MostLines = 6, MostBars = 25, Narrow = 350, LongName = 30;

    public static Html Make(Reader reader, Cube cube, ViewKind kind)
    {
        try
        {
            // Two drawings, of which the width of the window shows one: on a telephone letters stay as large and nothing is scrolled sideways.
            var (drawing, isCut) = Svg(reader, cube, kind, hasTitle: false);
            var narrow = Svg(reader, cube, kind, hasTitle: false, isNarrow: true).Drawing;
            var note = isCut ? Html.Of($"<p class=\"small\">{reader.Say("Diagrammet viser de største; tabellen har dem alle.", "The chart shows the largest; the table has all of them.")}{(kind == ViewKind.Stacked ? reader.Say(" Søjlerne er derfor ikke det hele.", " The bars are therefore not the whole.") : "")}</p>") : Html.Empty;
            return Html.Of($"<figure class=\"chart\"><div class=\"chart-narrow\">{new Html(narrow)}</div><div class=\"chart-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{reader.Say("Diagram", "Chart")}\">{new Html(drawing)}</div>{note}</figure>");
        }
        catch (ChartRefusedException refused)
        {
            return Layout.Alert("info", reader.Say(refused.Reason));
        }
    }

    /// <summary>The drawing, and whether something is left out of it.</summary>
    /// <exception cref="ChartRefusedException">The figures cannot be drawn so.</exception>
    public static (string Drawing, bool IsCut) Svg(Reader reader, Cube cube, ViewKind kind, bool hasTitle, bool isNarrow = false)
    {
        var (drawn, isCut) = CubeOf(cube, kind);
        var settings = new ChartSettings { Type = TypeOf(kind), Language = reader.Language, ShowTitle = hasTitle, Height = HeightOf(reader, drawn, kind) };
        return (ChartDrawing.Svg(drawn, isNarrow ? settings with { Width = Narrow, FontSize = 11, Id = "narrow" } : settings), isCut);
    }

    /// <summary>The figures of a chart: time along the axis, or for bars the longest variable at the newest time; and whether something is left out.</summary>
    private static (Cube Drawn, bool IsCut) CubeOf(Cube cube, ViewKind kind)
    {
        var picked = cube.Dimensions.Select((d, i) => (At: i, Values: ValuesOf(d, kind))).ToList();
        var along = picked.FindIndex(p => cube.Dimensions[p.At].Axis == Axis.Time);
        if (kind is ViewKind.Bar)
        {
            picked[along] = picked[along] with { Values = [picked[along].Values[^1]] };
            along = picked.FindIndex(p => p.Values.Count == picked.Max(o => o.Values.Count));
        }

        var isCut = kind != ViewKind.Pyramid && Cut(cube, picked, along, kind);
        var order = picked.Where((_, i) => i != along).Append(picked[along]);
        return (new Selection(cube, [.. order.Select(p => new SelectedDimension(p.At, [.. p.Values.Select(v => SelectedValue.Of(cube.Dimensions[p.At], v))]))]).ToCube(), isCut);
    }

    // Parts on top of each other are laid without their totals.
    private static List<int> ValuesOf(Dimension dimension, ViewKind kind)
    {
        var all = Enumerable.Range(0, dimension.Categories.Count).ToList();
        if (kind != ViewKind.Stacked)
            return all;
        var finest = dimension.Categories.Max(c => FinenessOf(dimension.Axis, c));
        return all.FindAll(p => FinenessOf(dimension.Axis, dimension.Categories[p]) == finest);
    }

    // Totals are coarser than groups, and groups than single values.
    private static int FinenessOf(Axis axis, Category category) => axis switch
    {
        Axis.Place => category.Positions[0] == Places.Country ? 0 : category.Positions[0] < Places.FirstProvince ? 1 : category.Positions[0] < Places.FirstMunicipality ? 2 : 3,
        Axis.Measure => category.IsTotal ? 0 : category.Measure is null ? 1 : 2,
        _ => category.IsTotal ? 0 : 1,
    };

    // Several series: the largest of the longest variable are kept, and of others the first, until they can be told apart.
    private static bool Cut(Cube cube, List<(int At, List<int> Values)> picked, int along, ViewKind kind)
    {
        var isCut = false;
        // A stack without some of its parts is not the whole: it has as many as there are colours to tell them apart by.
        var most = kind == ViewKind.Stacked ? ChartColours.Series.Count : MostLines;
        if (kind == ViewKind.Bar)
            isCut = Keep(cube, picked, along, MostBars);
        while (picked.Where((_, i) => i != along).Aggregate(1L, (n, p) => n * p.Values.Count) > most)
        {
            var longest = picked.Select((p, i) => (i, Count: i == along ? 0 : p.Values.Count)).MaxBy(p => p.Count).i;
            var others = picked.Where((_, i) => i != along && i != longest).Aggregate(1, (n, p) => n * p.Values.Count);
            isCut |= Keep(cube, picked, longest, others == 1 ? most : Math.Max(1, most / others));
        }

        return isCut;
    }

    // The values whose figures, at the first value of all else and the newest time, are the largest; in the order of the table.
    private static bool Keep(Cube cube, List<(int At, List<int> Values)> picked, int variable, int most)
    {
        var values = picked[variable].Values;
        if (values.Count <= most)
            return false;
        long Size(int value)
        {
            var cell = 0;
            for (var d = 0; d < cube.Dimensions.Count; d++)
            {
                var own = picked.First(p => p.At == d);
                cell = (cell * cube.Dimensions[d].Categories.Count) + (own.At == picked[variable].At ? value : cube.Dimensions[d].Axis == Axis.Time ? own.Values[^1] : own.Values[0]);
            }

            return cube.Missing[cell] ? -1 : cube.Values[cell];
        }

        picked[variable] = picked[variable] with { Values = [.. values.OrderByDescending(Size).Take(most).Order()] };
        return true;
    }

    private static ChartType TypeOf(ViewKind kind) => kind switch
    {
        ViewKind.Bar => ChartType.Bar,
        ViewKind.Stacked => ChartType.StackedColumn,
        ViewKind.Pyramid => ChartType.Population,
        _ => ChartType.Line,
    };

    // Long names take two lines.
    private static int HeightOf(Reader reader, Cube drawn, ViewKind kind) =>
        kind == ViewKind.Bar ? Math.Clamp(140 + (drawn.Count * (drawn.Dimensions[^1].Categories.Any(c => reader.Say(c.Text).Length > LongName) ? 34 : 24)), 260, 1400) : 480;
}

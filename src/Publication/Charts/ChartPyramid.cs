using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>A population pyramid: the youngest at the bottom, one sex on each side of zero.</summary>
internal static class ChartPyramid
{
    private const double Filled = 0.9;

    /// <summary>Ages as points and two sexes as series, at the last time that is chosen.</summary>
    /// <exception cref="ChartRefusedException">There are no ages or not two sexes, or another variable has several values and no total.</exception>
    public static ChartData Sides(Cube cube, Language language)
    {
        var sex = cube.Dimensions.ToList().FindIndex(d => d.Axis == Axis.Sex);
        var age = cube.Dimensions.ToList().FindIndex(d => d.Axis == Axis.Age);
        var sexes = sex < 0 ? [] : Parts(cube.Dimensions[sex]).Where(p => IsKnown(cube.Dimensions[sex].Categories[p])).ToList();
        var ages = age < 0 ? [] : Parts(cube.Dimensions[age]);
        if (sexes.Count != 2 || ages.Count == 0)
            throw new ChartRefusedException(new Text("En befolkningspyramide kræver to køn og mindst én alder.", "A population pyramid needs two sexes and at least one age."));
        var others = new List<SelectedDimension>();
        for (var d = 0; d < cube.Dimensions.Count; d++)
        {
            if (d != sex && d != age)
                others.Add(new SelectedDimension(d, [SelectedValue.Of(cube.Dimensions[d], OneOf(cube.Dimensions[d]))]));
        }

        var sides = new Selection(cube, [.. others, Of(cube, sex, sexes), Of(cube, age, ages)]).ToCube();
        return ChartData.Of(sides, language);
    }

    /// <summary>The scale of both sides.</summary>
    public static ChartScale ScaleOf(ChartData data, int decimals) => ChartScale.Over(data.Series.SelectMany(s => s.Points).OfType<decimal>().Select(Math.Abs), 4, decimals);

    /// <summary>Draws the sides.</summary>
    public static void Draw(ChartFrame frame, ChartScale scale)
    {
        var svg = frame.Svg;
        var most = (frame.Right - frame.Left) * 0.3;
        frame.Left += Math.Min(most, frame.Data.Points.Max(svg.WidthOf)) + 8;
        frame.Right -= svg.WidthOf(scale.Show(scale.To, frame.Settings.Language)) / 2;
        frame.Bottom -= svg.LineHeight;
        var (middle, half) = ((frame.Left + frame.Right) / 2, (frame.Right - frame.Left) / 2);
        foreach (var mark in scale.Marks)
        {
            foreach (var x in new[] { middle - (scale.At(mark) * half), middle + (scale.At(mark) * half) }.Distinct())
            {
                svg.Line(x, frame.Top, x, frame.Bottom, mark == 0 ? ChartColours.Axis : ChartColours.Rule);
                svg.Text(x, frame.Bottom + svg.FontSize + 3, scale.Show(mark, frame.Settings.Language), "middle");
            }
        }

        var slot = (frame.Bottom - frame.Top) / frame.Data.Points.Count;
        for (var p = 0; p < frame.Data.Points.Count; p++)
        {
            var bottom = frame.Bottom - (p * slot);
            if (slot >= svg.FontSize || p % (int)Math.Ceiling(svg.FontSize / slot) == 0)
                svg.Name(frame.Left - 6, bottom - (slot / 2), frame.Data.Points[p], most, slot);
            for (var side = 0; side < 2; side++)
            {
                if (frame.Data.Series[side].Points[p] is not { } figure)
                {
                    svg.Text(middle + (side == 0 ? -4 : 4), bottom - (slot / 2) + 3, "..", side == 0 ? "end" : "start");
                    continue;
                }

                var length = scale.At(figure) * half;
                svg.Rect(side == 0 ? middle - length : middle, bottom - (slot * (1 + Filled) / 2), length, slot * Filled, frame.Colour(side), frame.What(side, p));
            }
        }
    }

    // Persons of unknown sex have no side of their own and are not drawn.
    private static bool IsKnown(Category sex) => sex.Positions is [(int)Sex.Male or (int)Sex.Female];

    // The values that are not the total of the others.
    private static List<int> Parts(Dimension dimension)
    {
        var all = Enumerable.Range(0, dimension.Categories.Count).ToList();
        return all.Count == 1 ? all : [.. all.Where(p => !dimension.Categories[p].IsTotal)];
    }

    private static int OneOf(Dimension dimension)
    {
        if (dimension.Axis == Axis.Time || dimension.Categories.Count == 1)
            return dimension.Categories.Count - 1;
        if (dimension.Total is { } total)
            return dimension.IndexOf(total.Code);
        throw new ChartRefusedException(new Text($"En befolkningspyramide kræver én værdi af {dimension.Text.Da}.", $"A population pyramid needs one value of {dimension.Text.En}."));
    }

    private static SelectedDimension Of(Cube cube, int dimension, List<int> positions) =>
        new(dimension, [.. positions.Select(p => SelectedValue.Of(cube.Dimensions[dimension], p))]);
}

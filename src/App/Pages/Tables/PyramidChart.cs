using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>Ages upwards and the sexes to either side, at the newest time; of other variables the first value picked.</summary>
internal static class PyramidChart
{
    private const double Width = 860, Middle = 430, Names = 90, Figures = 60, RowHeight = 40, Head = 34;

    public static Html Draw(Reader reader, string title, Cube cube)
    {
        var (age, sex) = (Find(cube, Axis.Age), Find(cube, Axis.Sex));
        var ages = Parts(cube.Dimensions[age]);
        var sexes = Parts(cube.Dimensions[sex]).Take(2).ToList();
        var bars = ages.Select(a => (Age: cube.Dimensions[age].Categories[a], Sides: sexes.Select(s => Value(cube, age, a, sex, s)).ToList())).Reverse().ToList();
        var largest = Math.Max(1, bars.Max(b => b.Sides.Max() ?? 0));
        var names = sexes.Select(s => reader.Say(cube.Dimensions[sex].Categories[s].Text)).ToList();
        var time = cube.Dimensions[Find(cube, Axis.Time)].Categories[^1];
        var about = string.Join(", ", Enumerable.Range(0, cube.Dimensions.Count).Where(d => d != age && d != sex).Select(d => reader.Say(cube.Dimensions[d].Categories[Fixed(cube, d)].Text)));
        var summary = string.Join("; ", bars.Select(b => $"{reader.Say(b.Age.Text)}: {string.Join(", ", names.Select((n, i) => $"{n} {Written(reader, b.Sides[i])}"))}"));
        return Html.Of($"""
            <p class="small">{about}</p>
            <svg viewBox="0 0 {Width} {Head + (bars.Count * RowHeight)}" role="img" aria-labelledby="chart-title chart-desc" xmlns="http://www.w3.org/2000/svg">
            <title id="chart-title">{title}, {reader.Say(time.Text)}</title><desc id="chart-desc">{summary}</desc>
            {names.Select((n, i) => Html.Of($"<text class=\"chart-text chart-strong\" x=\"{Middle + ((i == 0 ? -1 : 1) * (Names + 8))}\" y=\"20\" text-anchor=\"{(i == 0 ? "end" : "start")}\">{n}</text>"))}
            {bars.Select((b, i) => Row(reader, b.Age, b.Sides, Head + (i * RowHeight), largest))}
            </svg>
            """);
    }

    private static Html Row(Reader reader, Category age, List<decimal?> sides, double y, decimal largest)
    {
        var longest = Middle - Names - Figures;
        var bars = sides.Select((figure, i) =>
        {
            var length = (double)((figure ?? 0) / largest) * longest;
            var x = i == 0 ? Middle - Names - length : Middle + Names;
            var end = i == 0 ? x - 8 : x + length + 8;
            return Html.Of($"<rect class=\"part-{i}\" x=\"{x}\" y=\"{y}\" width=\"{length}\" height=\"{RowHeight - 8}\"/><text class=\"chart-text\" x=\"{end}\" y=\"{y + 21}\" text-anchor=\"{(i == 0 ? "end" : "start")}\">{Written(reader, figure)}</text>");
        });
        return Html.Of($"<text class=\"chart-text\" x=\"{Middle}\" y=\"{y + 21}\" text-anchor=\"middle\">{reader.Say(age.Text)}</text>{bars}");
    }

    private static int Find(Cube cube, Axis axis) => cube.Dimensions.ToList().FindIndex(d => d.Axis == axis);

    private static List<int> Parts(Dimension dimension) => [.. Enumerable.Range(0, dimension.Categories.Count).Where(p => !dimension.Categories[p].IsTotal && dimension.Categories[p].Code is not ("9" or "999"))];

    private static int Fixed(Cube cube, int dimension) => cube.Dimensions[dimension].Axis == Axis.Time ? cube.Dimensions[dimension].Categories.Count - 1 : 0;

    private static decimal? Value(Cube cube, int age, int atAge, int sex, int atSex)
    {
        var cell = 0;
        for (var d = 0; d < cube.Dimensions.Count; d++)
            cell = (cell * cube.Dimensions[d].Categories.Count) + (d == age ? atAge : d == sex ? atSex : Fixed(cube, d));
        return ChartFigures.Value(cube, cell);
    }

    private static string Written(Reader reader, decimal? value) => value is { } figure ? Chart.Figure(reader, figure) : "..";
}

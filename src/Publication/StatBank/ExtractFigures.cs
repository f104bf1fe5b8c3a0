using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>From what a request has chosen to the figures of the answer.</summary>
internal static class ExtractFigures
{
    /// <summary>The selection of a request without calculations other than sums.</summary>
    public static Selection Select(Cube cube, IReadOnlyList<ChosenDimension> shown, IReadOnlyList<SelectedDimension> eliminated) =>
        new(cube, [.. shown.Select(d => new SelectedDimension(d.Dimension, [.. d.Values.Select(v => new SelectedValue(v.Category, v.Positions))]))], eliminated);

    /// <summary>The figures, computed.</summary>
    public static ComputedCube Compute(Cube cube, IReadOnlyList<ChosenDimension> shown, IReadOnlyList<SelectedDimension> eliminated, ValueTransformation? transformation)
    {
        if (transformation is null && !shown.Any(d => d.Values.Any(v => v.IsComputed)))
            return new ComputedCube(Select(cube, shown, eliminated).ToCube(), null);
        var operands = shown.Select((d, i) => Operands(cube.Dimensions[d.Dimension], d, transformation?.Dimension == i ? transformation.Basis : null)).ToList();
        var figures = new ComputedFigures(new Selection(cube, operands, eliminated).ToCube());
        for (var i = 0; i < shown.Count; i++)
            Calculate(figures, shown[i], operands[i], i, cube.Declaration.Decimals);
        Text? unit = null;
        if (transformation is not null)
            (figures, unit) = transformation.Apply(figures, [.. shown[transformation.Dimension].Values.Select(v => v.Category)], cube.Declaration.Unit);
        return figures.ToCube(unit);
    }

    // The values that the chosen ones are computed from: two for each calculation, and last the basis of a transformation.
    private static SelectedDimension Operands(Dimension variable, ChosenDimension chosen, int? basis)
    {
        var values = chosen.Values.SelectMany(v => v.IsComputed
            ? v.Positions.Select(p => SelectedValue.Of(variable, p))
            : [new SelectedValue(v.Category, v.Positions)]);
        return new SelectedDimension(chosen.Dimension, [.. values, .. basis is { } position ? [SelectedValue.Of(variable, position)] : Array.Empty<SelectedValue>()]);
    }

    private static void Calculate(ComputedFigures figures, ChosenDimension chosen, SelectedDimension operands, int dimension, int decimals)
    {
        if (!chosen.Values.Any(v => v.IsComputed))
            return;
        var values = new List<ComputedValue>();
        var at = 0;
        foreach (var value in chosen.Values)
        {
            var first = at;
            values.Add(value.IsComputed
                ? new ComputedValue(value.Category, f => ComputedFigures.Of(value.Calculation, f(first), f(first + 1)), ComputedFigures.DecimalsOf(value.Calculation, decimals))
                : new ComputedValue(value.Category, f => f(first)));
            at += value.IsComputed ? 2 : 1;
        }

        if (at < operands.Values.Count)
            values.Add(new ComputedValue(operands.Values[at].Category, f => f(at)));
        figures.Replace(dimension, values);
    }
}

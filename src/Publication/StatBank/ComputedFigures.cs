using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>A table that a request has had computed: the figures, and how many decimals each one shows.</summary>
/// <param name="Cube">The figures, all with the most decimals that any of them has.</param>
/// <param name="DecimalsOfEach">Number of decimals of each figure, where they differ; null when all are the same.</param>
internal sealed record ComputedCube(Cube Cube, byte[]? DecimalsOfEach);

/// <summary>A value that is computed from the figures along a variable.</summary>
/// <param name="Shown">Code and text.</param>
/// <param name="Compute">The figure, from a function that gives the figure at a position of the variable as it was.</param>
/// <param name="Decimals">How many decimals the figures show; null is as before.</param>
internal sealed record ComputedValue(Category Shown, Func<Func<int, decimal?>, decimal?> Compute, int? Decimals = null);

/// <summary>
/// Figures on their way through the calculations of a request: first those of the table, then one calculation after another. What is
/// computed from a missing figure is missing: it would reveal it.
/// </summary>
internal sealed class ComputedFigures
{
    private const int MostDecimals = 4;
    private readonly Cube _source;
    private readonly List<Dimension> _dimensions;
    private decimal?[] _figures;
    private byte[] _decimals;

    /// <summary>The figures of the table that a calculation begins with.</summary>
    public ComputedFigures(Cube source)
    {
        _source = source;
        _dimensions = [.. source.Dimensions];
        _figures = new decimal?[source.Count];
        var scale = (decimal)Math.Pow(10, source.Declaration.Decimals);
        for (var i = 0; i < _figures.Length; i++)
            _figures[i] = source.Missing[i] ? null : source.Values[i] / scale;
        _decimals = new byte[_figures.Length];
        Array.Fill(_decimals, (byte)source.Declaration.Decimals);
    }

    private ComputedFigures(ComputedFigures other)
    {
        _source = other._source;
        _dimensions = [.. other._dimensions];
        _figures = other._figures;
        _decimals = other._decimals;
    }

    /// <summary>The same figures, to be computed on otherwise.</summary>
    public ComputedFigures Copy() => new(this);

    /// <summary>Replaces the values of a variable by others, each computed from the figures along it.</summary>
    public void Replace(int dimension, IReadOnlyList<ComputedValue> values)
    {
        var before = _dimensions[dimension].Categories.Count;
        var inner = _dimensions.Skip(dimension + 1).Aggregate(1, (product, d) => product * d.Categories.Count);
        var outer = before == 0 ? 0 : _figures.Length / before / Math.Max(1, inner);
        var figures = new decimal?[outer * values.Count * inner];
        var decimals = new byte[figures.Length];
        var (old, oldDecimals) = (_figures, _decimals);
        for (int o = 0, cell = 0; o < outer; o++)
        {
            foreach (var value in values)
            {
                for (var i = 0; i < inner; i++, cell++)
                {
                    var first = (o * before * inner) + i;
                    figures[cell] = value.Compute(position => old[first + (position * inner)]);
                    decimals[cell] = value.Decimals is { } places ? (byte)places : oldDecimals[first];
                }
            }
        }

        (_figures, _decimals) = (figures, decimals);
        _dimensions[dimension] = _dimensions[dimension] with { Categories = [.. values.Select(v => v.Shown)] };
    }

    /// <summary>Puts other figures about the same beside these, as the second value of a new variable: the first of all or the last.</summary>
    public void Join(ComputedFigures other, Dimension added, bool isFirst)
    {
        if (isFirst)
        {
            _figures = [.. _figures, .. other._figures];
            _decimals = [.. _decimals, .. other._decimals];
        }
        else
        {
            _figures = [.. _figures.Zip(other._figures, (a, b) => new[] { a, b }).SelectMany(pair => pair)];
            _decimals = [.. _decimals.Zip(other._decimals, (a, b) => new[] { a, b }).SelectMany(pair => pair)];
        }

        _dimensions.Insert(isFirst ? 0 : _dimensions.Count, added);
    }

    /// <summary>The figures as a table.</summary>
    /// <exception cref="StatBankException">A figure is too large.</exception>
    public ComputedCube ToCube(Text? unit)
    {
        var most = _decimals.Length == 0 ? (byte)0 : _decimals.Max();
        var values = new long[_figures.Length];
        var missing = new bool[_figures.Length];
        var scale = (decimal)Math.Pow(10, most);
        for (var i = 0; i < values.Length; i++)
        {
            missing[i] = _figures[i] is null;
            if (_figures[i] is not { } figure)
                continue;
            if (Math.Abs(figure) > long.MaxValue / scale)
                throw StatBankException.NotAllowed(new("Et beregnet tal er for stort.", "A computed figure is too large."));
            values[i] = (long)(Math.Round(figure, _decimals[i], MidpointRounding.AwayFromZero) * scale);
        }

        var declaration = _source.Declaration with { Decimals = most, Unit = unit ?? _source.Declaration.Unit };
        return new ComputedCube(new Cube(declaration, _dimensions, values, missing), _decimals.All(d => d == most) ? null : _decimals);
    }

    /// <summary>How many decimals a calculation with figures of so many decimals shows.</summary>
    public static int? DecimalsOf(Calculation calculation, int decimals) => calculation switch
    {
        Calculation.Multiply => Math.Min(2 * decimals, MostDecimals),
        Calculation.Divide => MostDecimals,
        _ => null,
    };

    /// <summary>A calculation with two figures; dividing by nothing gives no figure.</summary>
    public static decimal? Of(Calculation calculation, decimal? a, decimal? b)
    {
        if (a is not { } first || b is not { } second)
            return null;
        return calculation switch
        {
            Calculation.Multiply => first * second,
            Calculation.Divide => second == 0 ? null : first / second,
            _ => first - second,
        };
    }
}

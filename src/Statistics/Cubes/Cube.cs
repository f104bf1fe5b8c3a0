namespace Socialstat.Statistics;

/// <summary>
/// A computed table: every combination of its values, the last dimension varying fastest. It holds numbers and codes only,
/// nothing about persons.
/// </summary>
public sealed class Cube
{
    private readonly long[] _values;
    private readonly bool[] _missing;

    /// <summary>A cube with the values and the mask of missing figures, both in the order of the dimensions.</summary>
    /// <exception cref="ArgumentException">The number of values is not the number of combinations.</exception>
    public Cube(TableDeclaration declaration, IReadOnlyList<Dimension> dimensions, long[] values, bool[] missing)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(missing);
        var cells = dimensions.Aggregate(1, (product, d) => product * d.Categories.Count);
        if (values.Length != cells || missing.Length != cells)
            throw new ArgumentException($"{cells} combinations, but {values.Length} values and {missing.Length} marks.", nameof(values));
        Declaration = declaration;
        Dimensions = dimensions;
        _values = values;
        _missing = missing;
    }

    /// <summary>The table.</summary>
    public TableDeclaration Declaration { get; }

    /// <summary>The dimensions, time last.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>The figures times ten to the number of decimals; 0 where missing.</summary>
    public ReadOnlySpan<long> Values => _values;

    /// <summary>Where there is no figure: the measure did not exist, or the figure is hidden.</summary>
    public ReadOnlySpan<bool> Missing => _missing;

    /// <summary>Number of cells.</summary>
    public int Count => _values.Length;

    /// <summary>The first and the last year.</summary>
    public (int First, int Last) Years
    {
        get
        {
            var years = Dimensions[^1].Categories;
            return (YearOf(years[0]), YearOf(years[^1]));
        }
    }

    /// <summary>Position of the cell with the codes, one for each dimension in order.</summary>
    /// <exception cref="KeyNotFoundException">A code is not in its dimension.</exception>
    public int IndexOf(params ReadOnlySpan<string> codes)
    {
        if (codes.Length != Dimensions.Count)
            throw new ArgumentException($"{Dimensions.Count} codes are needed.", nameof(codes));
        var index = 0;
        for (var i = 0; i < codes.Length; i++)
        {
            var at = Dimensions[i].IndexOf(codes[i]);
            if (at < 0)
                throw new KeyNotFoundException($"{Declaration.Code}: {codes[i]} ({Dimensions[i].Code})");
            index = (index * Dimensions[i].Categories.Count) + at;
        }

        return index;
    }

    /// <summary>The figure of the cell with the codes, or null when it is missing.</summary>
    /// <exception cref="KeyNotFoundException">A code is not in its dimension.</exception>
    public decimal? this[params ReadOnlySpan<string> codes]
    {
        get
        {
            var index = IndexOf(codes);
            if (_missing[index])
                return null;
            var value = (decimal)_values[index];
            for (var i = 0; i < Declaration.Decimals; i++)
                value /= 10;
            return value;
        }
    }

    /// <summary>The table in some of its years only, in their order.</summary>
    /// <exception cref="ArgumentException">None of the years is in the table.</exception>
    public Cube InYears(IReadOnlyCollection<int> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        var time = Dimensions[^1];
        var chosen = Enumerable.Range(0, time.Categories.Count).Where(i => years.Contains(YearOf(time.Categories[i]))).ToArray();
        if (chosen.Length == time.Categories.Count)
            return this;
        if (chosen.Length == 0)
            throw new ArgumentException($"{Declaration.Code} has none of the years.", nameof(years));
        var rows = Count / time.Categories.Count;
        var (values, missing) = (new long[rows * chosen.Length], new bool[rows * chosen.Length]);
        for (var to = 0; to < values.Length; to++)
        {
            var from = (to / chosen.Length * time.Categories.Count) + chosen[to % chosen.Length];
            (values[to], missing[to]) = (_values[from], _missing[from]);
        }

        return new Cube(Declaration, [.. Dimensions.SkipLast(1), time with { Categories = [.. chosen.Select(i => time.Categories[i])] }], values, missing);
    }

    private static int YearOf(Category year) => int.Parse(year.Code, System.Globalization.CultureInfo.InvariantCulture);
}

using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>From complete counts to the cells of one table: each cell adds the slots that its codes stand for.</summary>
internal sealed class CubeFill
{
    private static readonly IReadOnlyList<int> AllSexes = [(int)Sex.Unknown, (int)Sex.Male, (int)Sex.Female];
    private readonly TableDeclaration _table;
    private readonly Dimension[] _dimensions;
    private readonly int _firstYear;
    private readonly long[] _values;
    private readonly bool[] _missing;

    public CubeFill(TableDeclaration table, int firstYear, int lastYear)
    {
        _table = table;
        _firstYear = firstYear;
        _dimensions = [.. table.Dimensions, Dimension.Years(firstYear, lastYear)];
        var cells = _dimensions.Aggregate(1, (product, d) => product * d.Categories.Count);
        _values = new long[cells];
        _missing = new bool[cells];
    }

    /// <summary>Fills the years of the window that the cube has.</summary>
    public void Take(Counts counts)
    {
        var years = _dimensions[^1].Categories.Count;
        var from = Math.Max(counts.Window.First, _firstYear);
        var to = Math.Min(counts.Window.Last, _firstYear + years - 1);
        var at = new Category?[4];
        for (var row = 0; row < _values.Length / years; row++)
        {
            Unpack(row, at);
            for (var year = from; year <= to; year++)
                Fill(counts, year, at, (row * years) + year - _firstYear);
        }
    }

    public Cube Finish() => new(_table, _dimensions, _values, _missing);

    private void Unpack(int row, Category?[] at)
    {
        for (var i = _dimensions.Length - 2; i >= 0; i--)
        {
            var categories = _dimensions[i].Categories;
            at[(int)_dimensions[i].Axis] = categories[row % categories.Count];
            row /= categories.Count;
        }
    }

    private void Fill(Counts counts, int year, Category?[] at, int cell)
    {
        var measure = at[(int)Axis.Measure]!;
        if (!measure.HasFiguresIn(year))
        {
            _missing[cell] = true;
            return;
        }

        var place = at[(int)Axis.Place]?.Positions[0] ?? Places.Country;
        var population = _table.Population.On(new DateOnly(year, 12, 31)).Bands;
        var bands = at[(int)Axis.Age]?.Positions ?? population;
        var sexes = at[(int)Axis.Sex]?.Positions ?? AllSexes;
        var unit = measure.Counts ?? _table.Counts;
        long sum = 0;
        for (var b = 0; b < bands.Count; b++)
        {
            if (!population.Contains(bands[b]))
                continue;
            for (var s = 0; s < sexes.Count; s++)
            {
                var slot = Slots.At(year - counts.Window.First, bands[b], sexes[s]);
                sum += counts.At(place, measure.Positions[0], slot).Of(unit, _table.Reference);
            }
        }

        _values[cell] = sum;
    }
}

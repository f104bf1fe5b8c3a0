using System.Runtime.InteropServices;
using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>From complete counts to the cells of one table: each cell adds the slots that its codes stand for.</summary>
internal sealed class CubeFill
{
    private const int NumbersInTally = 4;
    private static readonly IReadOnlyList<int> AllSexes = [(int)Sex.Unknown, (int)Sex.Male, (int)Sex.Female];
    private static readonly IReadOnlyList<int> AllBands = [.. AgeBand.All.Select(b => b.Position)];
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
        var inPopulation = PopulationBands(from, to);
        var at = new Category?[4];
        for (var row = 0; row < _values.Length / years; row++)
        {
            Unpack(row, at);
            var measure = at[(int)Axis.Measure]!;
            var numbers = MemoryMarshal.Cast<Tally, int>(counts.Row(at[(int)Axis.Place]?.Positions[0] ?? Places.Country, measure.Positions[0]));
            var number = Tally.PositionOf(measure.Counts ?? _table.Counts, _table.Reference);
            for (var year = from; year <= to; year++)
            {
                var cell = (row * years) + year - _firstYear;
                if (measure.HasFiguresIn(year))
                    _values[cell] = Sum(numbers[number..], at, counts.Window, year, inPopulation[year - from]);
                else
                    _missing[cell] = true;
            }
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

    private static long Sum(ReadOnlySpan<int> numbers, Category?[] at, YearWindow window, int year, bool[] inPopulation)
    {
        var bands = at[(int)Axis.Age]?.Positions ?? AllBands;
        var sexes = at[(int)Axis.Sex]?.Positions ?? AllSexes;
        long sum = 0;
        for (var b = 0; b < bands.Count; b++)
        {
            for (var s = 0; s < sexes.Count && inPopulation[bands[b]]; s++)
                sum += numbers[Slots.At(window, year - window.First, bands[b], sexes[s]) * NumbersInTally];
        }

        return sum;
    }

    // The population is dated: the bands that belong to it, for each year.
    private bool[][] PopulationBands(int from, int to)
    {
        var result = new bool[Math.Max(0, to - from + 1)][];
        for (var i = 0; i < result.Length; i++)
        {
            var bands = _table.Population.On(new DateOnly(from + i, 12, 31)).Bands;
            result[i] = [.. AgeBand.All.Select(b => bands.Contains(b.Position))];
        }

        return result;
    }
}

using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>From an episode and the person's age and sex to the cells of one cube, for the year asked for.</summary>
internal sealed class CellMap
{
    private readonly Cube _cube;
    private readonly Dimension?[] _dimensions = new Dimension?[4];
    private readonly int[][] _places;
    private readonly int[][] _measures;
    private readonly int[][] _ages;
    private readonly int[][] _sexes;
    private readonly int[] _strides = new int[4];
    private readonly UnitGroup[] _groups;

    public CellMap(Cube cube)
    {
        _cube = cube;
        var stride = cube.Dimensions[^1].Categories.Count;
        for (var i = cube.Dimensions.Count - 2; i >= 0; i--)
        {
            _dimensions[(int)cube.Dimensions[i].Axis] = cube.Dimensions[i];
            _strides[(int)cube.Dimensions[i].Axis] = stride;
            stride *= cube.Dimensions[i].Categories.Count;
        }

        Func<int, Measure, bool> isBehind = cube.Declaration.Basis == TableBasis.Episodes ? Columns.Contains : StockColumns.Contains;
        _places = [.. Geography.Municipalities.Select(m => Positions(Axis.Place, c => Places.Contains(c.Positions[0], m)))];
        _measures = [.. Measures.All.Select(m => Positions(Axis.Measure, c => isBehind(c.Positions[0], m)))];
        _ages = [.. AgeBand.All.Select(b => Positions(Axis.Age, c => c.Positions.Contains(b.Position)))];
        _sexes = [.. Enumerable.Range(0, 3).Select(s => Positions(Axis.Sex, c => c.Positions.Contains(s)))];
        _groups = [.. Dimension(Axis.Measure)!.Categories.Select(c => UnitGroups.Of(cube.Declaration, c))];
    }

    /// <summary>The groups of units that the cube has cells of.</summary>
    public IEnumerable<UnitGroup> Groups => _groups.Distinct();

    /// <summary>The group of a cell.</summary>
    public UnitGroup GroupOf(int cell) => _groups[PositionOf(cell, Axis.Measure)];

    /// <summary>Position of a cell's value in the dimension of the axis; 0 when the cube has none.</summary>
    public int PositionOf(int cell, Axis axis) => _dimensions[(int)axis] is { } dimension ? cell / _strides[(int)axis] % dimension.Categories.Count : 0;

    /// <summary>A cell's value in the dimension of the axis; null when the cube has none.</summary>
    public Category? CategoryOf(int cell, Axis axis) => Dimension(axis)?.Categories[PositionOf(cell, axis)];

    /// <summary>The cell that differs only in the dimension of the axis, where it has the first value: the total in every table.</summary>
    public int AtTotal(int cell, Axis axis) => cell - (PositionOf(cell, axis) * _strides[(int)axis]);

    /// <summary>Whether the cell takes everything in the dimension of the axis together (episodes and persons of HANDBU are both totals).</summary>
    public bool IsTotal(int cell, Axis axis) => _dimensions[(int)axis] is not { } dimension
        || dimension.Categories[PositionOf(cell, axis)].Positions.SequenceEqual(dimension.Categories[0].Positions);

    /// <summary>Whether the cube tells the values of the axis apart.</summary>
    public bool Has(Axis axis) => _dimensions[(int)axis] is not null;

    /// <summary>The dimension of the axis, or null.</summary>
    public Dimension? Dimension(Axis axis) => _dimensions[(int)axis];

    /// <summary>Whether persons of the age band are in the table's population in the year.</summary>
    public bool HasAge(int year, int band) => band >= 0 && _cube.Declaration.Population.On(new DateOnly(year, 12, 31)).Bands.Contains(band);

    /// <summary>Position of the year, or -1.</summary>
    public int YearAt(int year) => year < _cube.Years.First || year > _cube.Years.Last ? -1 : year - _cube.Years.First;

    /// <summary>Whether an episode counts in the year.</summary>
    public bool IsInTime(in Episode episode, int year) => _cube.Declaration.Reference switch
    {
        ReferenceTime.DuringYear => CalendarYears.OfDay[episode.Start] <= year && CalendarYears.LastActive(episode.End, year) >= year,
        ReferenceTime.YearEnd => CalendarYears.OfDay[episode.Start] <= year && CalendarYears.LastAtYearEnd(episode.End, year) >= year,
        _ => CalendarYears.OfDay[episode.Start] == year,
    };

    /// <summary>Adds the cells with figures that the episode is in to the list of their group of units.</summary>
    public void AddCells(in Episode episode, int band, Sex sex, int yearAt, int table, List<CellRef>[] to)
    {
        foreach (var measure in _measures[episode.MeasureIndex])
        {
            var atMeasure = yearAt + (measure * _strides[(int)Axis.Measure]);
            foreach (var place in _places[episode.MunicipalityIndex])
            {
                var atPlace = atMeasure + (place * _strides[(int)Axis.Place]);
                foreach (var age in _ages[band])
                {
                    foreach (var s in _sexes[(int)sex])
                    {
                        var cell = atPlace + (age * _strides[(int)Axis.Age]) + (s * _strides[(int)Axis.Sex]);
                        if (!_cube.Missing[cell])
                            to[(int)_groups[measure]].Add(new CellRef(table, cell));
                    }
                }
            }
        }
    }

    // A dimension that the cube lacks has one value, at no distance.
    private int[] Positions(Axis axis, Func<Category, bool> holds) => Dimension(axis) is { } dimension
        ? [.. Enumerable.Range(0, dimension.Categories.Count).Where(i => holds(dimension.Categories[i]))]
        : [0];
}

using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// What tables of different units tell about each other: on 31 December there are at most as many persons as during the year, and
/// nowhere more persons than episodes. A published figure bounds the hidden ones beside it.
/// </summary>
internal sealed class LinkedBounds
{
    // Each kind holds at most as many as those after it with which it can be compared.
    private enum Kind
    {
        StockPersons,
        YearPersons,
        StockEpisodes,
        YearEpisodes,
    }

    private readonly record struct Meaning(int Place, UInt128 Measures, int Ages, int Sexes);

    private readonly Dictionary<Meaning, List<(Kind Kind, CellRef Cell)>> _cells = [];
    private readonly Dictionary<CellRef, (Kind Kind, Meaning Meaning)> _meanings = [];
    private readonly Func<CellRef, CountRange?> _told;
    private readonly Func<CellRef, bool> _canHide;

    /// <summary>Reads what each cell of the year means.</summary>
    /// <param name="year">The year.</param>
    /// <param name="tables">The declarations, in the order of the tables.</param>
    /// <param name="told">What the published figure of a cell tells about its count; null when it is hidden.</param>
    /// <param name="canHide">Whether the method of the cell's table hides figures.</param>
    public LinkedBounds(YearCells year, IReadOnlyList<TableDeclaration> tables, Func<CellRef, CountRange?> told, Func<CellRef, bool> canHide)
    {
        _told = told;
        _canHide = canHide;
        foreach (var cell in year.Matrices.Where(m => m is not null).SelectMany(m => m!.Columns).SelectMany(c => c.Cells))
        {
            if (KindOf(year, tables[cell.Table], cell) is not { } kind)
                continue;
            var meaning = MeaningOf(year, tables[cell.Table], cell);
            _meanings[cell] = (kind, meaning);
            if (!_cells.TryGetValue(meaning, out var same))
                _cells.Add(meaning, same = []);
            same.Add((kind, cell));
        }
    }

    /// <summary>The bounds that other tables give a column.</summary>
    public (double Lower, double Upper) Of(AtomColumn column) => Of(column.Cells);

    /// <summary>The bounds that other tables give cells with the same units.</summary>
    public (double Lower, double Upper) Of(IReadOnlyList<CellRef> cells)
    {
        double lower = 0, upper = double.PositiveInfinity;
        foreach (var cell in cells)
        {
            if (!_meanings.TryGetValue(cell, out var own))
                continue;
            foreach (var (kind, other) in _cells[own.Meaning])
            {
                if (kind == own.Kind || _told(other) is not { } range)
                    continue;
                if (IsAtMost(own.Kind, kind))
                    upper = Math.Min(upper, range.High);
                else if (IsAtMost(kind, own.Kind))
                    lower = Math.Max(lower, range.Low);
            }
        }

        return (lower, upper);
    }

    /// <summary>
    /// Cells of other tables that would tell too much about a column that may not be known: those it cannot fall below,
    /// and those that leave no room of the width above zero.
    /// </summary>
    public IEnumerable<CellRef> Telling(AtomColumn column, int width) =>
        from cell in column.Cells
        where _meanings.ContainsKey(cell)
        let own = _meanings[cell]
        from other in _cells[own.Meaning]
        where _canHide(other.Cell) && (IsAtMost(other.Kind, own.Kind) || (IsAtMost(own.Kind, other.Kind) && _told(other.Cell)?.High < width))
        select other.Cell;

    /// <summary>The published cells of other tables that bound a column.</summary>
    public IEnumerable<CellRef> Binding(AtomColumn column) =>
        from cell in column.Cells
        where _meanings.ContainsKey(cell)
        let own = _meanings[cell]
        from other in _cells[own.Meaning]
        where _canHide(other.Cell) && (IsAtMost(other.Kind, own.Kind) || IsAtMost(own.Kind, other.Kind)) && _told(other.Cell) is not null
        select other.Cell;

    private static bool IsAtMost(Kind a, Kind b) => a < b && !(a == Kind.YearPersons && b == Kind.StockEpisodes);

    // Episodes that started in the year are in no such relation with persons.
    private static Kind? KindOf(YearCells year, TableDeclaration table, CellRef cell)
    {
        if (table.Reference == ReferenceTime.Started)
            return null;
        var persons = UnitGroups.IsOfPersons(year.MapOf(cell).GroupOf(cell.Cell));
        return table.Reference == ReferenceTime.YearEnd
            ? persons ? Kind.StockPersons : Kind.StockEpisodes
            : persons ? Kind.YearPersons : Kind.YearEpisodes;
    }

    private static Meaning MeaningOf(YearCells year, TableDeclaration table, CellRef cell)
    {
        var map = year.MapOf(cell);
        Category? At(Axis axis) => map.Dimension(axis) is { } dimension ? dimension.Categories[map.PositionOf(cell.Cell, axis)] : null;
        Func<int, Measure, bool> isBehind = table.Basis == TableBasis.Episodes ? Columns.Contains : StockColumns.Contains;
        UInt128 measures = 0;
        foreach (var measure in Measures.All.Where(m => isBehind(At(Axis.Measure)!.Positions[0], m)))
            measures |= UInt128.One << measure.Index;
        // Ages outside the population hold nobody.
        var bands = table.Population.On(new DateOnly(year.Year, 12, 31)).Bands.Where(b => At(Axis.Age)?.Positions.Contains(b) != false);
        return new Meaning(
            At(Axis.Place)?.Positions[0] ?? Places.Country,
            measures,
            bands.Aggregate(0, (bits, band) => bits | (1 << band)),
            (At(Axis.Sex)?.Positions ?? [0, 1, 2]).Aggregate(0, (bits, sex) => bits | (1 << sex)));
    }
}

namespace Socialstat.Statistics;

/// <summary>
/// What can be computed by adding and subtracting the columns taken in so far, kept as a column echelon form. Watched columns are
/// kept reduced beside it, so that it is known before a column is taken in whether a watched one would become computable.
/// </summary>
internal sealed class ColumnSpan
{
    private readonly PrimeField _field;
    private readonly int[] _degrees;
    private readonly int[] _basisOfRow;
    private readonly ulong[] _work;
    private readonly bool[] _touched;
    private readonly List<int> _rows = [];
    private readonly PriorityQueue<int, int> _pivots = new();
    private readonly List<(int Pivot, SparseVector Column)> _basis = [];
    private readonly List<SparseVector> _watched = [];
    private readonly HashSet<int>?[] _watchedOfRow;

    /// <summary>Nothing taken in.</summary>
    /// <param name="degrees">How many columns have each row: pivots are taken where there are few, which keeps columns short.</param>
    /// <param name="field">The field to compute in.</param>
    public ColumnSpan(int[] degrees, PrimeField field)
    {
        _field = field;
        _degrees = degrees;
        _basisOfRow = new int[degrees.Length];
        Array.Fill(_basisOfRow, -1);
        _work = new ulong[degrees.Length];
        _touched = new bool[degrees.Length];
        _watchedOfRow = new HashSet<int>?[degrees.Length];
    }

    /// <summary>Number of independent columns taken in.</summary>
    public int Rank => _basis.Count;

    /// <summary>Watches a column; false when it can be computed already.</summary>
    public bool Watch(int[] rows)
    {
        var rest = Reduce(SparseVector.Ones(rows));
        if (rest.IsZero)
            return false;
        foreach (var row in rest.Rows)
            (_watchedOfRow[row] ??= []).Add(_watched.Count);
        _watched.Add(rest);
        return true;
    }

    /// <summary>Whether a column can be computed.</summary>
    public bool Contains(int[] rows) => Reduce(SparseVector.Ones(rows)).IsZero;

    /// <summary>What is left of a column when everything that can be computed is taken away.</summary>
    public SparseVector Rest(int[] rows) => Reduce(SparseVector.Ones(rows));

    /// <summary>What is left of a column with values when everything that can be computed is taken away.</summary>
    public SparseVector Rest(in SparseVector column) => Reduce(column);

    /// <summary>Whether a column with values can be computed.</summary>
    public bool Contains(in SparseVector column) => Reduce(column).IsZero;

    /// <summary>Takes a column with values in, whatever is watched.</summary>
    public void TakeIn(in SparseVector column)
    {
        if (Reduce(column) is { IsZero: false } rest)
            Add(rest, rest.Rows.MinBy(row => (_degrees[row], row)));
    }

    /// <summary>
    /// Takes a column in when no watched column becomes computable by it. Gives false when it was refused;
    /// <paramref name="isNew"/> tells whether it could not be computed before.
    /// </summary>
    public bool TryTakeIn(int[] rows, out bool isNew)
    {
        var rest = Reduce(SparseVector.Ones(rows));
        isNew = !rest.IsZero;
        if (rest.IsZero)
            return true;
        var pivot = rest.Rows.MinBy(row => (_degrees[row], row));
        var watched = _watchedOfRow[pivot] is { } at ? at.ToArray() : [];
        var scale = _field.Inverse(rest.At(pivot));
        foreach (var target in watched)
        {
            if (IsMultiple(_watched[target], rest, _field.Multiply(_watched[target].At(pivot), scale)))
                return false;
        }

        Add(rest, pivot);
        return true;
    }

    private void Add(in SparseVector rest, int pivot)
    {
        var column = rest.Times(_field.Inverse(rest.At(pivot)), _field);
        _basisOfRow[pivot] = _basis.Count;
        _basis.Add((pivot, column));
        foreach (var target in _watchedOfRow[pivot]?.ToArray() ?? [])
            Rewatch(target, _watched[target].Less(_watched[target].At(pivot), column, _field));
    }

    private void Rewatch(int target, SparseVector rest)
    {
        foreach (var row in _watched[target].Rows)
            _watchedOfRow[row]!.Remove(target);
        foreach (var row in rest.Rows)
            (_watchedOfRow[row] ??= []).Add(target);
        _watched[target] = rest;
    }

    private bool IsMultiple(in SparseVector a, in SparseVector b, ulong factor)
    {
        if (!a.Rows.AsSpan().SequenceEqual(b.Rows))
            return false;
        for (var i = 0; i < a.Rows.Length; i++)
        {
            if (a.Values[i] != _field.Multiply(factor, b.Values[i]))
                return false;
        }

        return true;
    }

    // A column of the basis has no pivot of a column before it, so pivots met are taken away in the order of the basis, each once.
    private SparseVector Reduce(in SparseVector column)
    {
        _rows.Clear();
        Subtract(column, _field.Prime - 1);
        while (_pivots.TryDequeue(out var position, out _))
        {
            var (pivot, vector) = _basis[position];
            if (_work[pivot] != 0)
                Subtract(vector, _work[pivot]);
        }

        return Gather();
    }

    private void Subtract(in SparseVector column, ulong factor)
    {
        for (var i = 0; i < column.Rows.Length; i++)
        {
            var row = column.Rows[i];
            if (!_touched[row])
            {
                _touched[row] = true;
                _rows.Add(row);
                if (_basisOfRow[row] >= 0)
                    _pivots.Enqueue(_basisOfRow[row], _basisOfRow[row]);
            }

            _work[row] = _field.Subtract(_work[row], _field.Multiply(factor, column.Values[i]));
        }
    }

    private SparseVector Gather()
    {
        var left = new List<int>(_rows.Count);
        foreach (var row in _rows)
        {
            _touched[row] = false;
            if (_work[row] != 0)
                left.Add(row);
        }

        left.Sort();
        var values = new ulong[left.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _work[left[i]];
            _work[left[i]] = 0;
        }

        return new SparseVector([.. left], values);
    }
}

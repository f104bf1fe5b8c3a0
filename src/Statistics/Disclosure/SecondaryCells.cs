namespace Socialstat.Statistics;

/// <summary>
/// Which columns can be published so that none of the protected ones can be computed. Columns are offered in a fixed order, totals first and
/// then the largest: the result has few and small hidden cells, and is the same whatever the order of the persons.
/// </summary>
internal sealed class SecondaryCells
{
    private readonly AtomMatrix _matrix;
    private readonly bool[] _protected;
    private readonly int[] _offered;

    /// <summary>Prepares the order.</summary>
    /// <param name="matrix">Atoms x cells.</param>
    /// <param name="isProtected">Columns that may not be computable.</param>
    /// <param name="isKept">Columns that stay hidden for another reason and need not be protected.</param>
    /// <param name="isOpen">Columns that are known whatever is done.</param>
    /// <param name="width">Columns with fewer units than this hide little: they are offered before larger ones.</param>
    public SecondaryCells(AtomMatrix matrix, bool[] isProtected, bool[] isKept, bool[] isOpen, int width)
    {
        _matrix = matrix;
        _protected = isProtected;
        _offered = [.. Enumerable.Range(0, matrix.Columns.Length).Where(c => !isProtected[c] && !isKept[c])
            .OrderBy(c => !isOpen[c]).ThenBy(c => !matrix.Columns[c].IsTotal).ThenBy(c => matrix.Columns[c].Count >= width).ThenBy(c => c)];
        OpenCount = _offered.Count(c => isOpen[c]);
    }

    /// <summary>Number of columns that are known whatever is done; they come first.</summary>
    public int OpenCount { get; }

    /// <summary>The columns that are published, and the protected ones that nothing can protect since others are open.</summary>
    public (bool[] Published, IReadOnlyList<int> Lost) Choose()
    {
        var published = new bool[_matrix.Columns.Length];
        var targets = Enumerable.Range(0, published.Length).Where(c => _protected[c]).ToList();
        if (targets.Count == 0)
        {
            foreach (var column in _offered)
                published[column] = true;
            return (published, []);
        }

        var (open, _) = SpanOf(OpenCount, []);
        var lost = targets.Where(t => open.Contains(_matrix.Columns[t].Rows)).ToList();
        targets.RemoveAll(lost.Contains);
        var safe = LargestSafe(targets);
        var (span, _) = SpanOf(safe, targets);
        for (var i = 0; i < _offered.Length; i++)
            published[_offered[i]] = i < safe || span.TryTakeIn(_matrix.Columns[_offered[i]].Rows, out _);
        return (published, lost);
    }

    // How many columns from the first can be published together. Offered one by one they would all be accepted,
    // but together they can be taken in from the smallest, which keeps columns short.
    private int LargestSafe(List<int> targets)
    {
        var low = OpenCount;
        var high = _offered.Length;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (SpanOf(middle, targets).IsSafe)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private (ColumnSpan Span, bool IsSafe) SpanOf(int count, List<int> targets)
    {
        var span = new ColumnSpan(_matrix.Degrees, PrimeField.First);
        foreach (var column in _offered.Take(count).OrderBy(c => _matrix.Columns[c].Rows.Length).ThenBy(c => c))
            span.TryTakeIn(_matrix.Columns[column].Rows, out _);
        var isSafe = true;
        foreach (var target in targets)
            isSafe &= span.Watch(_matrix.Columns[target].Rows);
        return (span, isSafe);
    }
}

namespace Socialstat.Statistics;

/// <summary>
/// Small count rounding: the persons of small atoms become none or the base, only where a small cell would be shown without it, and
/// so that every cell stays as near to its true count as can be found.
/// </summary>
internal sealed class Rounding(PersonAtoms atoms, int roundedTo, Func<int, ulong> tieOf)
{
    private const int MostImprovements = 400;
    private readonly int[] _weights = [.. atoms.Atoms.Select(a => a.Weight)];
    private readonly long[] _true = atoms.Counts([.. atoms.Atoms.Select(a => a.Weight)]);
    private readonly bool[] _isRounded = new bool[atoms.Atoms.Length];

    /// <summary>Whether atoms that published cells determine are rounded although no small cell holds them (leverage 1).</summary>
    public bool IsStrong { get; init; } = true;

    /// <summary>The number of persons of each atom after rounding.</summary>
    public int[] Round()
    {
        var determined = IsStrong ? Determined() : [];
        while (true)
        {
            var persons = atoms.Persons(_weights);
            var set = atoms.Cells.Where((_, c) => persons[c] > 0 && persons[c] < roundedTo).SelectMany(c => c.Atoms).Concat(determined)
                .Distinct().Where(IsSmall).Order().ToList();
            if (set.Count == 0)
                return _weights;
            RoundAll(set);
        }
    }

    private bool IsSmall(int atom) => _weights[atom] > 0 && _weights[atom] < roundedTo;

    private List<int> Determined()
    {
        var span = PersonSpan.Of(atoms, null);
        return [.. Enumerable.Range(0, _weights.Length).Where(a => IsSmall(a) && span.Contains([a]))];
    }

    private void RoundAll(List<int> set)
    {
        // What earlier passes have rounded away or added is made good here.
        var missing = set.Sum(a => _weights[a]) + Enumerable.Range(0, _weights.Length).Where(a => _isRounded[a]).Sum(a => atoms.Atoms[a].Weight - _weights[a]);
        foreach (var atom in set)
        {
            _weights[atom] = 0;
            _isRounded[atom] = true;
        }

        var left = atoms.Counts(_weights);
        for (var cell = 0; cell < left.Length; cell++)
            left[cell] = _true[cell] - left[cell];
        var candidates = set.Where(a => atoms.Atoms[a].Cells.All(c => atoms.Cells[c.Cell].MayRise)).ToList();
        var number = Math.Clamp((int)Math.Round((double)missing / roundedTo, MidpointRounding.AwayFromZero), 0, candidates.Count);
        var ties = candidates.ToDictionary(a => a, tieOf);
        Raise(candidates, number, left, ties);
        Improve(candidates, left, ties);
    }

    // The score of an atom only falls while others are raised: one that is still best when it comes up is the best.
    private void Raise(List<int> candidates, int number, long[] left, Dictionary<int, ulong> ties)
    {
        var queue = new PriorityQueue<int, (long, ulong)>(candidates.Select(a => (a, (-Score(a, left), ties[a]))));
        while (number > 0 && queue.TryDequeue(out var atom, out _))
        {
            var rank = (-Score(atom, left), ties[atom]);
            if (queue.TryPeek(out _, out var next) && rank.CompareTo(next) > 0)
            {
                queue.Enqueue(atom, rank);
                continue;
            }

            Set(atom, roundedTo, left);
            number--;
        }
    }

    // The worst of those raised gives its place to the best, until it is the best itself.
    private void Improve(List<int> candidates, long[] left, Dictionary<int, ulong> ties)
    {
        for (var i = 0; i < MostImprovements; i++)
        {
            var raised = candidates.Where(a => _weights[a] > 0).ToList();
            if (raised.Count == 0 || raised.Count == candidates.Count)
                return;
            var worst = raised.MinBy(a => (Score(a, left), ties[a]));
            Set(worst, 0, left);
            var best = candidates.Where(a => _weights[a] == 0).MinBy(a => (-Score(a, left), ties[a]));
            Set(best, roundedTo, left);
            if (best == worst)
                return;
        }
    }

    private long Score(int atom, long[] left)
    {
        long score = 0;
        foreach (var (cell, times) in atoms.Atoms[atom].Cells)
            score += times * left[cell];
        return score;
    }

    private void Set(int atom, int weight, long[] left)
    {
        foreach (var (cell, times) in atoms.Atoms[atom].Cells)
            left[cell] -= (long)times * (weight - _weights[atom]);
        _weights[atom] = weight;
    }
}

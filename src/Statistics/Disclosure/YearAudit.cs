using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>The attacks on one year of a release.</summary>
internal sealed class YearAudit
{
    private readonly ReleaseCells _release;
    private readonly YearCells _year;
    private readonly IReadOnlyList<Cube> _published;
    private readonly AuditFindings _findings;
    private readonly PrimaryCells _rule;
    private readonly LinkedBounds _linked;

    public YearAudit(ReleaseCells release, YearCells year, IReadOnlyList<Cube> published, AuditFindings findings)
    {
        _release = release;
        _year = year;
        _published = published;
        _findings = findings;
        _rule = new PrimaryCells(year, cell => release.MethodOf(cell.Table, year.Year) as MinimumCount);
        _linked = new LinkedBounds(year, release.Tables, cell => IsPublished(cell) ? release.Told(year, cell, published[cell.Table].Values[cell.Cell]) : null, _ => false);
    }

    /// <summary>Attacks everything in the year, each group of units by what its method could leave open.</summary>
    public void Attack()
    {
        foreach (var column in _year.Matrices.OfType<AtomMatrix>().SelectMany(m => m.Columns))
            Count(column);
        foreach (var matrix in _year.MatricesOf<MinimumCount>(_release))
            Attack(matrix);
        var noise = new NoiseAudit(_release, _year, _published, _findings);
        foreach (var group in _year.GroupsOf<CellKeyPerturbation>(_release))
            noise.Attack(group);
        new RoundingAudit(_release, _year, _published, _findings).Attack([.. _year.GroupsOf<SmallCountRounding>(_release)]);
        foreach (var group in Enum.GetValues<UnitGroup>().Where(g => _year.Matrices[(int)g] is not null))
        {
            if (_year.TablesOf(group).Select(t => _release.MethodOf(t, _year.Year).GetType()).Distinct().Count() > 1)
                _findings.Refuse("methods", new Text("de samme enheder er beskyttet på to måder", "the same units are protected in two ways"));
        }
    }

    private void Attack(AtomMatrix matrix)
    {
        var columns = matrix.Columns;
        var known = new bool[columns.Length];
        var targets = new List<int>();
        for (var i = 0; i < columns.Length; i++)
        {
            var isPublished = Array.Exists(columns[i].Cells, IsPublished);
            var isKnownEarlier = Array.Exists(columns[i].Cells, _release.IsKnownEarlier);
            known[i] = isPublished || isKnownEarlier;
            if (isPublished && !Array.TrueForAll(columns[i].Cells, IsPublished) && !isKnownEarlier)
                _findings.Refuse("twins", new Text("en skjult celle står et andet sted med samme enheder", "a hidden cell is published elsewhere with the same units"));
            if (!_rule.IsPrimary(columns[i]))
                continue;
            _findings.Protected++;
            if (isKnownEarlier && !isPublished)
                _findings.KnownEarlier++;
            else if (isPublished)
                _findings.Found(Cell(columns[i], 0, "open"), new Text("en lille gruppe er ikke skjult", "a small group is not hidden"));
            else
                targets.Add(i);
        }

        Compute(matrix, known, targets);
    }

    private void Compute(AtomMatrix matrix, bool[] known, List<int> targets)
    {
        if (targets.Count == 0)
            return;
        var span = new ColumnSpan(matrix.Degrees, PrimeField.Second);
        foreach (var column in Enumerable.Range(0, known.Length).Where(c => known[c]).OrderBy(c => matrix.Columns[c].Rows.Length).ThenBy(c => c))
            span.TryTakeIn(matrix.Columns[column].Rows, out _);
        foreach (var target in targets.Where(t => span.Contains(matrix.Columns[t].Rows)))
            _findings.Found(Cell(matrix.Columns[target], 0, "exact"), new Text("en skjult celle kan beregnes af de offentliggjorte", "a hidden cell can be computed from the published ones"));
        foreach (var (target, _) in InsiderAttack.Exposed(matrix, known, targets, Insiders.Of(_year, matrix)))
            _findings.Found(Cell(matrix.Columns[target], 0, "insider"), new Text("en kommune kan beregne en skjult celle med sine egne tal", "a municipality can compute a hidden cell with its own figures"));
        if (!Clp.IsAvailable)
        {
            _findings.IntervalsMissing = true;
            _findings.Refuse("interval", Clp.Missing);
            return;
        }

        // A bound is about the figure itself; what a bound on another hidden figure tells about it is not followed further.
        var bounds = matrix.Columns.Select((c, i) => targets.BinarySearch(i) >= 0 ? _linked.Of(c) : (0, double.PositiveInfinity)).ToArray();
        var attack = new Attack(matrix, known, Array.ConvertAll(bounds, b => b.Item1), Array.ConvertAll(bounds, b => b.Item2));
        var width = _release.WidthOf(_year.Year);
        foreach (var placed in AttackPieces.Of(attack, targets).SelectMany(p => p.Place(width)))
        {
            _findings.Width(Cell(matrix.Columns[placed.Column], placed.Width, "interval"));
            if (placed.IsExact)
                _findings.Found(Cell(matrix.Columns[placed.Column], 0, "rule"), new Text("en skjult celle kan bestemmes af en, der ved, at skjulte tal ikke er nul", "a hidden cell can be told by one who knows that hidden figures are not zero"));
            else if (placed.Width < width)
                _findings.Refuse("interval", new Text("en skjult celle kan bestemmes for snævert", "a hidden cell can be placed too narrowly"));
        }
    }

    private void Count(AtomColumn column)
    {
        foreach (var cell in column.Cells)
        {
            if (_release.Cubes[cell.Table].Missing[cell.Cell])
                continue;
            _findings.Cells++;
            if (!IsPublished(cell))
                _findings.Hidden++;
            else if (_release.ChangeOf(cell) is >= 1 and <= 2)
                _findings.SmallChanges++;
        }
    }

    private bool IsPublished(CellRef cell) => !_published[cell.Table].Missing[cell.Cell];

    private WorstCell Cell(AtomColumn column, int width, string attack) => WorstCell.Of(_release, column.Cells[0], width, attack);
}

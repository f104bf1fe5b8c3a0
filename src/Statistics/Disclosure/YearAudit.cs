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
        new RevisionAudit(_release, _year, _published, _findings).AttackZeros();
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

    /// <summary>The linear programs of the year's attacks.</summary>
    public IEnumerable<AttackPiece> Pieces()
    {
        foreach (var matrix in _year.MatricesOf<MinimumCount>(_release))
        {
            var known = Array.ConvertAll(matrix.Columns, c => Array.Exists(c.Cells, IsPublished) || Array.Exists(c.Cells, _release.IsKnownEarlier));
            foreach (var piece in HiddenAudit.Pieces(_linked, matrix, known, [.. Enumerable.Range(0, known.Length).Where(c => !known[c] && _rule.IsPrimary(matrix.Columns[c]))]))
                yield return piece;
        }

        foreach (var matrix in _year.MatricesOf<CellKeyPerturbation>(_release))
        {
            foreach (var piece in NoiseAttack.Pieces(_release, _year, matrix, cell => IsPublished(cell) ? _published[cell.Table].Values[cell.Cell] : null))
                yield return piece;
        }
    }

    private void Attack(AtomMatrix matrix)
    {
        var columns = matrix.Columns;
        var known = new bool[columns.Length];
        var told = new bool[columns.Length];
        var targets = new List<int>();
        for (var i = 0; i < columns.Length; i++)
        {
            var isPublished = Array.Exists(columns[i].Cells, IsPublished);
            told[i] = Array.Exists(columns[i].Cells, _release.IsKnownEarlier);
            known[i] = isPublished || told[i];
            if (isPublished && !Array.TrueForAll(columns[i].Cells, IsPublished) && !told[i])
                _findings.Refuse("twins", new Text("en skjult celle står et andet sted med samme enheder", "a hidden cell is published elsewhere with the same units"));
            if (!_rule.IsPrimary(columns[i]))
                continue;
            _findings.Protected++;
            if (told[i] && !isPublished)
                _findings.KnownEarlier++;
            else if (isPublished)
                _findings.Found(Cell(columns[i], 0, "open"), new Text("en lille gruppe er ikke skjult", "a small group is not hidden"));
            else
                targets.Add(i);
        }

        new HiddenAudit(_release, _year, _linked, _findings).Attack(matrix, known, told, targets);
        new RevisionAudit(_release, _year, _published, _findings).Attack(matrix);
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
            else if (HeldRevisions.IsSmall(_release.ChangeOf(cell, _published[cell.Table].Values[cell.Cell])))
                _findings.SmallChanges++;
        }
    }

    private bool IsPublished(CellRef cell) => !_published[cell.Table].Missing[cell.Cell];

    private WorstCell Cell(AtomColumn column, int width, string attack) => WorstCell.Of(_release, column.Cells[0], width, attack);
}

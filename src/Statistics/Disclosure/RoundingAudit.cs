using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>The attacks on tables with rounded small counts: what is shown must be what a list of persons without small groups would give.</summary>
internal sealed class RoundingAudit(ReleaseCells release, YearCells year, IReadOnlyList<Cube> published, AuditFindings findings)
{
    private static readonly Text Small = new("et lille antal er vist", "a small count is shown");
    private static readonly Text Difference = new("forskellen mellem to viste tal er et lille antal", "the difference of two shown figures is a small count");
    private static readonly Text Determined = new("en lille gruppe kan beregnes af de viste tal", "a small group can be computed from the shown figures");
    private static readonly Text Linked = new("et afrundet tal er større, end en anden tabel tillader", "a rounded figure is larger than another table allows");
    private static readonly Text Contradictory = new("afrundede tal stemmer ikke indbyrdes", "rounded figures do not agree with each other");

    /// <summary>Attacks the groups of units that are rounded together.</summary>
    public void Attack(IReadOnlyList<UnitGroup> groups)
    {
        if (groups.Count == 0)
            return;
        var atoms = SmallCounts.AtomsOf(release, year, groups);
        var least = SmallCounts.BaseOf(release, year, groups);
        var shown = Array.ConvertAll(atoms.Cells, ShownIn);
        for (var i = 0; i < shown.Length; i++)
        {
            var persons = year.PersonsOf(atoms.Cells[i].Cell);
            if (persons < least)
                findings.Protected++;
            if (shown[i] is > 0 && shown[i] < least)
                findings.Found(WorstCell.Of(release, atoms.Cells[i].Cell, 0, "small"), Small);
            else if (shown[i] is > 0 && !atoms.Cells[i].MayRise)
                findings.Found(WorstCell.Of(release, atoms.Cells[i].Cell, 0, "linked"), Linked);
            if (shown[i] is { } figure && figure != year.CountOf(atoms.Cells[i].Cell))
                findings.Changed++;
        }

        foreach (var (small, large) in NestedPairs.Of(Array.ConvertAll(atoms.Cells, c => c.Atoms)))
        {
            if (Math.Abs((shown[large] - shown[small]) ?? 0) is > 0 and var difference && difference < least && AreAlike(atoms, small, large))
                findings.Found(WorstCell.Of(release, atoms.Cells[small].Cell, 0, "difference"), Difference);
        }

        Compute(atoms, shown, least);
    }

    private void Compute(PersonAtoms atoms, long?[] shown, int least)
    {
        var span = PersonSpan.Of(atoms, shown);
        if (span.IsContradictory)
            findings.Refuse("contradictory", Contradictory);
        for (var atom = 0; atom < atoms.Atoms.Length; atom++)
        {
            if (atoms.Atoms[atom].Weight < least && span.ValueOf([atom]) is > 0 and var value && value < least)
                findings.Found(WorstCell.Of(release, atoms.Cells[atoms.Atoms[atom].Cells[0].Cell].Cell, 0, "determined"), Determined);
        }
    }

    // Persons and episodes are not subtracted from each other.
    private bool AreAlike(PersonAtoms atoms, int a, int b) => IsOfPersons(atoms.Cells[a].Cell) == IsOfPersons(atoms.Cells[b].Cell);

    private bool IsOfPersons(CellRef cell) => UnitGroups.IsOfPersons(year.MapOf(cell).GroupOf(cell.Cell));

    // A share tells a number only where it tells one alone.
    private long? ShownIn(PersonCell cell)
    {
        var cube = published[cell.Cell.Table];
        if (cube.Missing[cell.Cell.Cell])
            return null;
        var (low, high) = release.Counts.Counts(cell.Cell, cube.Values[cell.Cell.Cell], year.Year);
        return low == high ? low : null;
    }
}

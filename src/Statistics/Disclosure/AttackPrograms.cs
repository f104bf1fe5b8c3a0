namespace Socialstat.Statistics;

/// <summary>A linear program of the auditor with what it found, so that another solver can be asked the same. It holds counts of persons and is never published.</summary>
/// <param name="Year">The year.</param>
/// <param name="Variables">The rows of each variable; variables are from 0 up, and all entries are ones.</param>
/// <param name="Lower">Lower bounds of the rows.</param>
public sealed record AttackProgram(int Year, IReadOnlyList<int[]> Variables, IReadOnlyList<double> Lower)
{
    /// <summary>Upper bounds of the rows; null where there is none.</summary>
    public required IReadOnlyList<double?> Upper { get; init; }

    /// <summary>The rows that are placed.</summary>
    public required IReadOnlyList<int> Targets { get; init; }

    /// <summary>The smallest value of each target, as found here.</summary>
    public required IReadOnlyList<double> Low { get; init; }

    /// <summary>The largest value of each target, as found here; null where there is none.</summary>
    public required IReadOnlyList<double?> High { get; init; }
}

/// <summary>Writes the auditor's linear programs out, to be solved by another solver too.</summary>
public static class AttackPrograms
{
    /// <summary>The programs of the attacks on published tables, in order of year.</summary>
    public static IEnumerable<AttackProgram> Of(ProtectionInput input, IReadOnlyList<Cube> published)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(published);
        var release = new ReleaseCells(input);
        foreach (var year in release.Years())
        {
            foreach (var piece in new YearAudit(release, year, published, new AuditFindings()).Pieces())
                yield return Of(year.Year, piece);
        }
    }

    private static AttackProgram Of(int year, AttackPiece piece)
    {
        var (variables, lower, upper) = piece.Program(knowsRule: false);
        var placed = piece.PlaceChanged(int.MaxValue).ToList();
        return new AttackProgram(year, variables, lower)
        {
            Upper = [.. upper.Select(Finite)],
            Targets = [.. piece.Targets.Select(t => piece.Equal.Count + piece.Bounded.IndexOf(t))],
            Low = [.. placed.Select(p => p.Low)],
            High = [.. placed.Select(p => Finite(p.High))],
        };
    }

    private static double? Finite(double value) => double.IsInfinity(value) ? null : value;
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// Attacks what would be published, whatever method made it. It reads the tables as published and the register, and knows nothing of how
/// cells were chosen: what it finds, anybody with the right idea could find.
/// </summary>
public static class Auditor
{
    /// <summary>The attacks tried on every release.</summary>
    public static IReadOnlyList<string> Attacks { get; } =
    [
        "exact: hidden cells computed from published ones, this release and earlier ones together (rank modulo 2^61-31)",
        "interval: an outsider who knows that counts are not negative (linear programs)",
        "rule: one who also knows that hidden figures are not zero (linear programs)",
        "insider: a municipality that takes its own persons away (rank)",
        "twins: a hidden cell beside a published one with the same units",
        "linked tables: persons and episodes, year and 31 December (bounds)",
        "revision: figures that differ from an earlier release by one or two units, or from whose revisions such a one can be computed (rank)",
        "group: ages between the bands of two tables, places without those that another table shows, and other groups that are no cell (rank)",
        "untrue: a figure that is neither the true one nor the one published before",
        "whole group: a margin that lies in one cell, or all of it but one",
        "rounded: small figures, differences of nested figures, sums that contradict each other, groups that are determined (rank)",
        "noise: figures that are not what the keys of their units give, small figures, changes that are not fair, and small counts placed by one who knows the largest change (linear programs)",
        "methods: units that are protected in two ways",
    ];

    /// <summary>Audits published tables against the register they were made from.</summary>
    public static Certificate Audit(ProtectionInput input, IReadOnlyList<Cube> published)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(published);
        var release = new ReleaseCells(input);
        var findings = new AuditFindings();
        using var matrixHash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var cube in input.Cubes.Where(c => c.Declaration.Basis != TableBasis.Accounts))
        {
            if (cube.Declaration.Disclosure.Method.Steps.Any(s => s.Value is not (MinimumCount or NoProtection or SmallCountRounding or CellKeyPerturbation)))
                findings.Refuse("method", new Text($"{cube.Declaration.Code}: metoden anvendes ikke på tabeller i en udgivelse endnu", $"{cube.Declaration.Code}: the method is not applied to the tables of a release yet"));
        }

        foreach (var year in release.Years())
        {
            foreach (var matrix in year.Matrices.OfType<AtomMatrix>())
                Append(matrixHash, matrix);
            new YearAudit(release, year, published, findings).Attack();
        }

        findings.JudgeNoise();

        return findings.Certificate(HashOf(published), Convert.ToHexStringLower(matrixHash.GetHashAndReset()), RulesOf(input));
    }

    /// <summary>SHA-256 of tables: codes, figures, and where there is none.</summary>
    public static string HashOf(IReadOnlyList<Cube> cubes)
    {
        ArgumentNullException.ThrowIfNull(cubes);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var cube in cubes)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(cube.Declaration.Code));
            foreach (var category in cube.Dimensions.SelectMany(d => d.Categories))
                hash.AppendData(Encoding.UTF8.GetBytes(category.Code + ";"));
            hash.AppendData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(cube.Values));
            hash.AppendData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(cube.Missing));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, AtomMatrix matrix)
    {
        foreach (var column in matrix.Columns)
        {
            hash.AppendData(System.Runtime.InteropServices.MemoryMarshal.AsBytes<CellRef>(column.Cells));
            hash.AppendData(System.Runtime.InteropServices.MemoryMarshal.AsBytes<int>(column.Rows));
        }

        hash.AppendData(System.Runtime.InteropServices.MemoryMarshal.AsBytes<int>(matrix.Weights));
    }

    private static List<string> RulesOf(ProtectionInput input) =>
    [
        .. input.Cubes.Select(c => string.Create(CultureInfo.InvariantCulture,
            $"{c.Declaration.Code}: {string.Join("; ", c.Declaration.Disclosure.Method.Over(new Period(new DateOnly(c.Years.First, 12, 31), new DateOnly(c.Years.Last, 12, 31))).Select(p => p.Value.Describe().En).Distinct())}")),
    ];
}

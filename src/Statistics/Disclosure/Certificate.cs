using System.Text.Encodings.Web;
using System.Text.Json;
using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>A cell that the auditor points at. It names the cell and never its figure: a certificate can be read by anyone who may see the release.</summary>
/// <param name="Table">The table.</param>
/// <param name="Codes">Codes of the cell, year last.</param>
/// <param name="Width">Width of the interval in which the attacker can place it; 0 is exact.</param>
/// <param name="Attack">Which attack.</param>
public sealed record WorstCell(string Table, IReadOnlyList<string> Codes, int Width, string Attack)
{
    internal static WorstCell Of(ReleaseCells release, CellRef cell, int width, string attack)
    {
        var cube = release.Cubes[cell.Table];
        var codes = new string[cube.Dimensions.Count];
        var rest = cell.Cell;
        for (var i = codes.Length - 1; i >= 0; i--)
        {
            codes[i] = cube.Dimensions[i].Categories[rest % cube.Dimensions[i].Categories.Count].Code;
            rest /= cube.Dimensions[i].Categories.Count;
        }

        return new WorstCell(cube.Declaration.Code, codes, width, attack);
    }
}

/// <summary>What the auditor tried on a release and what came of it. A release without a passing certificate is not published.</summary>
public sealed record Certificate
{
    /// <summary>SHA-256 of the tables as they would be published.</summary>
    public required string ReleaseHash { get; init; }

    /// <summary>SHA-256 of the atoms x cells of all years: which units are in which cells, without who they are.</summary>
    public required string MatrixHash { get; init; }

    /// <summary>The method of each table, in words of the program.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>The attacks that were tried.</summary>
    public required IReadOnlyList<string> Attacks { get; init; }

    /// <summary>Number of cells with a figure.</summary>
    public required int Cells { get; init; }

    /// <summary>Number of cells with a figure that are hidden.</summary>
    public required int Hidden { get; init; }

    /// <summary>Number of cells that may not be known.</summary>
    public required int Protected { get; init; }

    /// <summary>Number of protected cells that an attacker finds exactly: 0 in a release that passes.</summary>
    public required int Exact { get; init; }

    /// <summary>Protected cells that earlier releases have told already, or that can be told from them as narrowly: they are hidden from now on, which no longer helps.</summary>
    public required int KnownEarlier { get; init; }

    /// <summary>Published cells that differ from an earlier release by one or two units: late reports. 0 in tables with true figures.</summary>
    public required int SmallChanges { get; init; }

    /// <summary>Whether intervals were computed; they need a solver for linear programs.</summary>
    public required bool AreIntervalsAudited { get; init; }

    /// <summary>Smallest width of an outsider's interval for a protected cell; null when there is none.</summary>
    public required int? MinimumWidth { get; init; }

    /// <summary>Number of figures that are not the true ones: rounded or perturbed by declaration.</summary>
    public int Changed { get; init; }

    /// <summary>Number of figures that stand as an earlier release published them, since the revision is of one or two units or would tell of such a one.</summary>
    public int Held { get; init; }

    /// <summary>Smallest width of the interval in which one who knows the largest change can place a small count behind a perturbed figure; null when there is none.</summary>
    public int? NarrowestChanged { get; init; }

    /// <summary>The cells that fare worst, at most 20.</summary>
    public required IReadOnlyList<WorstCell> Worst { get; init; }

    /// <summary>Why it does not pass; empty when it does.</summary>
    public required IReadOnlyList<Text> Reasons { get; init; }

    /// <summary>Whether the release may be published.</summary>
    public bool Passed => Reasons.Count == 0;

    /// <summary>As JSON, the same text for the same certificate.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">It is not a certificate.</exception>
    public static Certificate FromJson(string json) => JsonSerializer.Deserialize<Certificate>(json, Json) ?? throw new JsonException("No certificate.");

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}

using System.Security.Cryptography;
using System.Text.Json;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>A table of a release: its file, and hashes of it.</summary>
public sealed record FrozenFile
{
    /// <summary>Code of the table.</summary>
    public required string Table { get; init; }

    /// <summary>Name of the file in the release's folder.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Hash of the figures alone; see <see cref="FrozenTable.FiguresHash"/>.</summary>
    public required string Figures { get; init; }

    /// <summary>First year.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Last year.</summary>
    public required int LastYear { get; init; }

    /// <summary>First year whose figures were computed for this release; earlier years are those of <see cref="OlderFrom"/>, unchanged.</summary>
    public required int ComputedFrom { get; init; }

    /// <summary>The release before, that it was compared with; null for the first.</summary>
    public string? OlderFrom { get; init; }

    /// <summary>Number of cells.</summary>
    public required int Cells { get; init; }

    /// <summary>Number of cells without a figure.</summary>
    public required int WithoutFigure { get; init; }
}

/// <summary>A certificate of a release: its file, and the hash of it.</summary>
/// <param name="File">Name of the file in the release's folder.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
/// <param name="Years">The reference years that it is about.</param>
public sealed record FrozenCertificate(string File, string Sha256, IReadOnlyList<int> Years);

/// <summary>What a documentation of the release counts: its file, and the hash of it.</summary>
/// <param name="Documentation">Code of the documentation.</param>
/// <param name="File">Name of the file in the release's folder.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
public sealed record FrozenDocument(string Documentation, string File, string Sha256);

/// <summary>What became of a municipality whose figures were not approved.</summary>
/// <param name="Municipality">Code of the municipality.</param>
/// <param name="Year">The reference year.</param>
/// <param name="Decision">What was done.</param>
/// <param name="Reason">Why.</param>
public sealed record UnapprovedMunicipality(string Municipality, int Year, ApprovalDecision Decision, Text Reason)
{
    /// <summary>Codes of the statistics that it is about; none is all of the release.</summary>
    public IReadOnlyList<string> Statistics { get; init; } = [];

    /// <summary>Whether it is about figures of the documentation.</summary>
    public bool IsAbout(StatisticsDocumentation documentation)
    {
        ArgumentNullException.ThrowIfNull(documentation);
        return Statistics.Count == 0 || documentation.RecordTypes.Any(t => Statistics.Contains(t.Statistic.Code()));
    }
}

/// <summary>What a release is made of. It holds the hash of every other file of the release, and the release log holds its own.</summary>
public sealed record ReleaseManifest
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "manifest.json";

    /// <summary>Form of the manifest and its files.</summary>
    public int Form { get; init; } = 1;

    /// <summary>What the documentations of the release count.</summary>
    public IReadOnlyList<FrozenDocument> Documents { get; init; } = [];

    /// <summary>The release.</summary>
    public required string Release { get; init; }

    /// <summary>How many times it has been made, with this.</summary>
    public required int Version { get; init; }

    /// <summary>Title.</summary>
    public required Text Title { get; init; }

    /// <summary>Newest reference year.</summary>
    public required int Year { get; init; }

    /// <summary>The day of publication when it was made; the log tells of another day since.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The instant at which it becomes public on that day.</summary>
    public required DateTimeOffset Publish { get; init; }

    /// <summary>The register is as it was known on this instant.</summary>
    public required DateTimeOffset KnownOn { get; init; }

    /// <summary>The day that rules about deadlines and ages were judged on.</summary>
    public required DateOnly JudgedOn { get; init; }

    /// <summary>Number of deliveries that the register was made from.</summary>
    public required int Deliveries { get; init; }

    /// <summary>Chain hash of the last of their receipts.</summary>
    public required string LastReceipt { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Version of the program that made it.</summary>
    public required string Program { get; init; }

    /// <summary>The release that it corrects; null when none.</summary>
    public string? Corrects { get; init; }

    /// <summary>What was wrong with that.</summary>
    public Text? Remark { get; init; }

    /// <summary>The tables in official order.</summary>
    public required IReadOnlyList<FrozenFile> Tables { get; init; }

    /// <summary>Municipalities whose figures were not approved.</summary>
    public required IReadOnlyList<UnapprovedMunicipality> Unapproved { get; init; }

    /// <summary>The auditor's certificates of disclosure control: one, or one for each set of years from which other municipalities are left out.</summary>
    public required IReadOnlyList<FrozenCertificate> Certificates { get; init; }

    /// <summary>The manifest as a file.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, ReleaseJson.Indented.ReleaseManifest);

    /// <summary>The manifest of a file.</summary>
    /// <exception cref="InvalidDataException">It is not a manifest.</exception>
    public static ReleaseManifest Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, ReleaseJson.Indented.ReleaseManifest) ?? throw new InvalidDataException("The manifest is empty.");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"The manifest cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>The hash that files are named by in the manifest and the log.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

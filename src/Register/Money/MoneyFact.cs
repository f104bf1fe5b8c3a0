using System.Text.Json.Serialization;

namespace Socialstat.Register;

/// <summary>Something that happened to the money data of a municipality: a file was imported, a finding was closed. Kept for ever, in order.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(MoneyReceipt), "receipt")]
[JsonDerivedType(typeof(DiscrepancyDecision), "decision")]
public abstract record MoneyFact
{
    /// <summary>Running number from 1 over all municipalities.</summary>
    [JsonPropertyName("number")]
    public int Number { get; init; }

    /// <summary>When, UTC.</summary>
    [JsonPropertyName("at")]
    public required DateTimeOffset At { get; init; }

    /// <summary>Who: a name or a role.</summary>
    [JsonPropertyName("by")]
    public required string By { get; init; }

    /// <summary>Code of the municipality.</summary>
    [JsonPropertyName("municipality")]
    public required string Municipality { get; init; }

    /// <summary>Hash of the fact before.</summary>
    [JsonPropertyName("previous")]
    public string Previous { get; init; } = "";
}

/// <summary>A file about money was imported: its bytes are kept under their hash.</summary>
public sealed record MoneyReceipt : MoneyFact
{
    /// <summary>Machine name of the layout.</summary>
    [JsonPropertyName("layout")]
    public required string Layout { get; init; }

    /// <summary>Name of the file as given.</summary>
    [JsonPropertyName("file_name")]
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    [JsonPropertyName("sha256")]
    public required string Sha256 { get; init; }

    /// <summary>Length in bytes.</summary>
    [JsonPropertyName("length")]
    public required long Length { get; init; }

    /// <summary>Whether the bytes are valid UTF-8; if not they are read as Windows-1252.</summary>
    [JsonPropertyName("utf8")]
    public required bool IsUtf8 { get; init; }

    /// <summary>Whether there is a NUL byte.</summary>
    [JsonPropertyName("nul")]
    public required bool HasNul { get; init; }
}

/// <summary>Somebody decided about a finding in the discrepancy lists.</summary>
public sealed record DiscrepancyDecision : MoneyFact
{
    /// <summary>The finding, by the id that stays the same while its subject does.</summary>
    [JsonPropertyName("finding")]
    public required string Finding { get; init; }

    /// <summary>What the finding said: another content opens it again.</summary>
    [JsonPropertyName("content")]
    public required string Content { get; init; }

    /// <summary>Whether it was closed; otherwise it was opened again or given to somebody else.</summary>
    [JsonPropertyName("closed")]
    public required bool IsClosed { get; init; }

    /// <summary>Why: <c>explained</c> stays closed while nothing changes; <c>corrected</c> is open again when newer files still show it.</summary>
    [JsonPropertyName("reason")]
    public required string Reason { get; init; }

    /// <summary>Who it is given to; null keeps the owner.</summary>
    [JsonPropertyName("owner")]
    public string? Owner { get; init; }

    /// <summary>Words about it; empty when there are none.</summary>
    [JsonPropertyName("note")]
    public string Note { get; init; } = "";
}

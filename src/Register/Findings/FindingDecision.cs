using System.Text.Json.Serialization;

namespace Socialstat.Register;

/// <summary>What somebody decided about findings: who, in which role, why and when.</summary>
public sealed record FindingDecision
{
    /// <summary>The findings have been seen.</summary>
    public const string Seen = "seen";

    /// <summary>The findings are accepted: their values are right.</summary>
    public const string Accepted = "accepted";

    /// <summary>The program's proposals for the findings were applied as a delivery.</summary>
    public const string Proposed = "proposal";

    /// <summary>What was decided.</summary>
    [JsonPropertyName("decision")]
    public required string Decision { get; init; }

    /// <summary>When, UTC.</summary>
    [JsonPropertyName("at")]
    public required DateTimeOffset At { get; init; }

    /// <summary>The day, as the deciding person's program had it.</summary>
    [JsonPropertyName("day")]
    public required DateOnly Day { get; init; }

    /// <summary>Number of lines of the receipt log that were known.</summary>
    [JsonPropertyName("receipts")]
    public required int Receipts { get; init; }

    /// <summary>Who decided.</summary>
    [JsonPropertyName("by")]
    public required string By { get; init; }

    /// <summary>In which role; empty when none is asked for.</summary>
    [JsonPropertyName("role")]
    public string Role { get; init; } = "";

    /// <summary>Why; empty when no reason is asked for.</summary>
    [JsonPropertyName("reason")]
    public string Reason { get; init; } = "";

    /// <summary>The findings.</summary>
    [JsonPropertyName("findings")]
    public required IReadOnlyList<string> Findings { get; init; }

    /// <summary>For accepted findings, a hash of the values that were accepted, in the order of <see cref="Findings"/>.</summary>
    [JsonPropertyName("values")]
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>For applied proposals, the ids of the receipts of the deliveries made.</summary>
    [JsonPropertyName("deliveries")]
    public IReadOnlyList<string> Deliveries { get; init; } = [];

    /// <summary>Chain hash of the line before.</summary>
    [JsonPropertyName("previous")]
    public string Previous { get; init; } = "";
}

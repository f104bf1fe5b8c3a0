using System.Text.Json.Serialization;

namespace Socialstat.Register;

/// <summary>
/// Someone looked at persons behind a figure: who, when, at what, how many, and why. It names the cell, never a person: who was seen can be
/// told from the register as it was.
/// </summary>
public sealed record Access
{
    /// <summary>Running number from 1.</summary>
    [JsonPropertyName("number")]
    public int Number { get; init; }

    /// <summary>When, UTC.</summary>
    [JsonPropertyName("at")]
    public required DateTimeOffset At { get; init; }

    /// <summary>Who: the client of the token, or the one named on the command line.</summary>
    [JsonPropertyName("by")]
    public required string By { get; init; }

    /// <summary>By which way: api, page or command.</summary>
    [JsonPropertyName("by_way_of")]
    public required string Way { get; init; }

    /// <summary>The table.</summary>
    [JsonPropertyName("table")]
    public required string Table { get; init; }

    /// <summary>The cell: code of each variable and of its value, e.g. KOMMUNEDK=101 Tid=2024.</summary>
    [JsonPropertyName("cell")]
    public required string Cell { get; init; }

    /// <summary>Number of persons shown.</summary>
    [JsonPropertyName("persons")]
    public required int Persons { get; init; }

    /// <summary>The purpose stated.</summary>
    [JsonPropertyName("purpose")]
    public required string Purpose { get; init; }

    /// <summary>Chain hash of the access before.</summary>
    [JsonPropertyName("previous")]
    public string Previous { get; init; } = "";
}

/// <summary>How accesses are written: compact, in the order declared.</summary>
[JsonSerializable(typeof(Access))]
internal sealed partial class AccessJson : JsonSerializerContext;

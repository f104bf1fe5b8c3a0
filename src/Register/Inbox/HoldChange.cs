using System.Text.Json.Serialization;

namespace Socialstat.Register;

/// <summary>
/// A note that the sender of a delivery that is held back wishes another day, or releases it by hand. Like every entry of the log it is a fact:
/// the last one decides, and none is taken away.
/// </summary>
public sealed record HoldChange
{
    /// <summary>The day that stands for "until it is released by hand, or its deadline comes".</summary>
    public static readonly DateOnly Open = DateOnly.MaxValue;

    /// <summary>Number of the delivery's receipt.</summary>
    [JsonPropertyName("hold_of")]
    public required int HoldOf { get; init; }

    /// <summary>Number of the last receipt before, so that the order never rests on a clock.</summary>
    [JsonPropertyName("after")]
    public required int After { get; init; }

    /// <summary>The day on which the delivery enters the register; null when it is released at once.</summary>
    [JsonPropertyName("until")]
    public required DateOnly? Until { get; init; }

    /// <summary>When, UTC.</summary>
    [JsonPropertyName("received_at")]
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Chain hash of the entry before.</summary>
    [JsonPropertyName("previous")]
    public string Previous { get; init; } = "";
}

using System.Text.Json.Serialization;

namespace Socialstat.Register;

/// <summary>
/// A municipality's answer to the list of its counts of a year (000:3.4, 004:3.4). The answer is about one list: it is bound to the hash of what was counted,
/// so that a later change of the year is told from what the municipality saw.
/// </summary>
public abstract record FiguresAnswered : CollectionFact
{
    /// <summary>Code of the municipality.</summary>
    [JsonPropertyName("municipality")]
    public required string Municipality { get; init; }

    /// <summary>Code of the statistic (IND, ANB, HAN).</summary>
    [JsonPropertyName("statistic")]
    public required string Statistic { get; init; }

    /// <summary>The reference year.</summary>
    [JsonPropertyName("year")]
    public required int Year { get; init; }

    /// <summary>Hash of the list that was answered.</summary>
    [JsonPropertyName("list")]
    public required string List { get; init; }
}

/// <summary>A municipality has approved the list of its counts.</summary>
public sealed record FiguresApproved : FiguresAnswered;

/// <summary>A municipality has rejected the list of its counts.</summary>
public sealed record FiguresRejected : FiguresAnswered
{
    /// <summary>What is wrong, in the municipality's words. It is never published.</summary>
    [JsonPropertyName("reason")]
    public required string Reason { get; init; }

    /// <summary>Who can be asked.</summary>
    [JsonPropertyName("contact")]
    public required string Contact { get; init; }

    /// <summary>Codes of the measures that it is about.</summary>
    [JsonPropertyName("measures")]
    public required IReadOnlyList<string> Measures { get; init; }
}

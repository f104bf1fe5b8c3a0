using System.Text.Json.Serialization;

namespace Socialstat.Register;

/// <summary>The lists of a year's counts have been sent to municipalities, which are to answer (000:3.4, 004:3.4). Reminders are counted from the day.</summary>
public sealed record FiguresListsSent : CollectionFact
{
    /// <summary>Code of the statistic (IND, ANB, HAN).</summary>
    [JsonPropertyName("statistic")]
    public required string Statistic { get; init; }

    /// <summary>The reference year.</summary>
    [JsonPropertyName("year")]
    public required int Year { get; init; }

    /// <summary>The day.</summary>
    [JsonPropertyName("sent_on")]
    public required DateOnly SentOn { get; init; }

    /// <summary>Codes of the municipalities.</summary>
    [JsonPropertyName("municipalities")]
    public required IReadOnlyList<string> Municipalities { get; init; }
}

using System.Text.Json.Serialization;

namespace Socialstat.Register;

/// <summary>What became of findings in one change of the register, as it was told to the reporters.</summary>
public sealed record FindingEvents
{
    /// <summary>When, UTC: the time of the receipts that the change was for.</summary>
    [JsonPropertyName("at")]
    public required DateTimeOffset At { get; init; }

    /// <summary>The day that was judged on.</summary>
    [JsonPropertyName("day")]
    public required DateOnly Day { get; init; }

    /// <summary>Number of lines of the receipt log that were known.</summary>
    [JsonPropertyName("receipts")]
    public required int Receipts { get; init; }

    /// <summary>Findings that have not been before.</summary>
    [JsonPropertyName("appeared")]
    public IReadOnlyList<ToldGroup> Appeared { get; init; } = [];

    /// <summary>Findings that are no longer found, with what was last said.</summary>
    [JsonPropertyName("fixed")]
    public IReadOnlyList<ToldGroup> Fixed { get; init; } = [];

    /// <summary>Fixed findings that are found again.</summary>
    [JsonPropertyName("returned")]
    public IReadOnlyList<string> Returned { get; init; } = [];

    /// <summary>Accepted findings whose values are others than those accepted.</summary>
    [JsonPropertyName("lapsed")]
    public IReadOnlyList<string> Lapsed { get; init; } = [];

    /// <summary>Chain hash of the line before.</summary>
    [JsonPropertyName("previous")]
    public string Previous { get; init; } = "";
}

/// <summary>Findings that were told together: those of one rule about one field, to one reporter.</summary>
public sealed record ToldGroup
{
    /// <summary>The rule's code.</summary>
    [JsonPropertyName("rule")]
    public required string Rule { get; init; }

    /// <summary>The rule's severity: 0 error, 1 warning, 2 information.</summary>
    [JsonPropertyName("severity")]
    public required int Severity { get; init; }

    /// <summary>Code of the statistic.</summary>
    [JsonPropertyName("statistic")]
    public required string Statistic { get; init; }

    /// <summary>The reporter.</summary>
    [JsonPropertyName("reporter")]
    public required string Reporter { get; init; }

    /// <summary>Machine name of the field.</summary>
    [JsonPropertyName("field")]
    public required string Field { get; init; }

    /// <summary>The findings.</summary>
    [JsonPropertyName("findings")]
    public required IReadOnlyList<ToldFinding> Findings { get; init; }
}

/// <summary>A finding as it was told.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="CaseId">The case; empty when there is none.</param>
/// <param name="Place">Ordinal of the delivery and data row, with a colon between.</param>
/// <param name="Values">The values of the message; null when only the finding's existence is told.</param>
public sealed record ToldFinding(
    [property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("case")] string CaseId, [property: JsonPropertyName("at")] string Place,
    [property: JsonPropertyName("values")] string? Values = null);

using System.Text.Json.Serialization;

namespace Socialstat.Register;

/// <summary>Something that was done or announced about the collection of data, kept beside the receipts because it cannot be made again from deliveries.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ActionPlanOrdered), "action_plan_ordered")]
[JsonDerivedType(typeof(ActionPlanReceived), "action_plan_received")]
[JsonDerivedType(typeof(SystemChange), "system_change")]
[JsonDerivedType(typeof(FiguresApproved), "figures_approved")]
[JsonDerivedType(typeof(FiguresRejected), "figures_rejected")]
[JsonDerivedType(typeof(FiguresListsSent), "figures_lists_sent")]
public abstract record CollectionFact
{
    /// <summary>Running number from 1.</summary>
    [JsonPropertyName("number")]
    public int Number { get; init; }

    /// <summary>When it was written down, UTC.</summary>
    [JsonPropertyName("recorded_at")]
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who wrote it down: a name or a role.</summary>
    [JsonPropertyName("by")]
    public required string By { get; init; }

    /// <summary>Hash of the fact before.</summary>
    [JsonPropertyName("previous")]
    public string Previous { get; init; } = "";
}

/// <summary>A reporter is ordered to make an action plan (retssikkerhedsloven section 82, subsection 2).</summary>
public sealed record ActionPlanOrdered : CollectionFact
{
    /// <summary>The reporter.</summary>
    [JsonPropertyName("reporter")]
    public required string Reporter { get; init; }

    /// <summary>Machine name of the record type.</summary>
    [JsonPropertyName("record_type")]
    public required string RecordType { get; init; }

    /// <summary>Why.</summary>
    [JsonPropertyName("reason")]
    public required string Reason { get; init; }

    /// <summary>The day of the order; the plan is due three months after it.</summary>
    [JsonPropertyName("ordered_on")]
    public required DateOnly OrderedOn { get; init; }
}

/// <summary>An action plan has come.</summary>
public sealed record ActionPlanReceived : CollectionFact
{
    /// <summary>Number of the order.</summary>
    [JsonPropertyName("order")]
    public required int Order { get; init; }

    /// <summary>The day it came.</summary>
    [JsonPropertyName("received_on")]
    public required DateOnly ReceivedOn { get; init; }
}

/// <summary>A reporter goes over to another source system (guideline 1.4).</summary>
public sealed record SystemChange : CollectionFact
{
    /// <summary>The reporter.</summary>
    [JsonPropertyName("reporter")]
    public required string Reporter { get; init; }

    /// <summary>Machine name of the record type.</summary>
    [JsonPropertyName("record_type")]
    public required string RecordType { get; init; }

    /// <summary>The system that deliveries came from until then; empty when deliveries named none.</summary>
    [JsonPropertyName("from_system")]
    public required string FromSystem { get; init; }

    /// <summary>The system that they come from afterwards.</summary>
    [JsonPropertyName("to_system")]
    public required string ToSystem { get; init; }

    /// <summary>The day the new system is taken into use.</summary>
    [JsonPropertyName("go_live")]
    public required DateOnly GoLive { get; init; }
}

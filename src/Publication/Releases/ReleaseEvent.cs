using System.Text.Json.Serialization;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>Something that was decided or done about a release. It is written down once and never changed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ReleasePlanned), "planned")]
[JsonDerivedType(typeof(ReleaseCorrected), "corrected")]
[JsonDerivedType(typeof(ReleaseRescheduled), "rescheduled")]
[JsonDerivedType(typeof(MunicipalityDecided), "decided")]
[JsonDerivedType(typeof(ReleaseMade), "made")]
[JsonDerivedType(typeof(ReleaseWithdrawn), "withdrawn")]
public abstract record ReleaseEvent
{
    /// <summary>Running number from 1.</summary>
    [JsonPropertyName("number")]
    public int Number { get; init; }

    /// <summary>The release.</summary>
    [JsonPropertyName("release")]
    public required string Release { get; init; }

    /// <summary>When it was written down, UTC.</summary>
    [JsonPropertyName("at")]
    public required DateTimeOffset At { get; init; }

    /// <summary>Who decided or did it: a name or a role.</summary>
    [JsonPropertyName("by")]
    public required string By { get; init; }

    /// <summary>Chain hash of the event before.</summary>
    [JsonPropertyName("previous")]
    public string Previous { get; init; } = "";
}

/// <summary>What is announced of a release: it stands in the calendar with its title and day, and nothing else, until it is public.</summary>
public abstract record ReleaseAnnounced : ReleaseEvent
{
    /// <summary>Title in the calendar.</summary>
    [JsonPropertyName("title")]
    public required Text Title { get; init; }

    /// <summary>Codes of the tables.</summary>
    [JsonPropertyName("tables")]
    public required IReadOnlyList<string> Tables { get; init; }

    /// <summary>Newest reference year.</summary>
    [JsonPropertyName("year")]
    public required int Year { get; init; }

    /// <summary>The day of publication; see <see cref="PublicationHour"/>.</summary>
    [JsonPropertyName("day")]
    public required DateOnly Day { get; init; }
}

/// <summary>A release was put in the calendar.</summary>
public sealed record ReleasePlanned : ReleaseAnnounced;

/// <summary>A release that corrects an earlier one was put in the calendar. The earlier one stays on record.</summary>
public sealed record ReleaseCorrected : ReleaseAnnounced
{
    /// <summary>The release that it corrects.</summary>
    [JsonPropertyName("corrects")]
    public required string Corrects { get; init; }

    /// <summary>What was wrong; shown with every table of the correction.</summary>
    [JsonPropertyName("remark")]
    public required Text Remark { get; init; }
}

/// <summary>A release that is not yet public got another day.</summary>
public sealed record ReleaseRescheduled : ReleaseEvent
{
    /// <summary>The new day.</summary>
    [JsonPropertyName("day")]
    public required DateOnly Day { get; init; }

    /// <summary>Why; shown in the calendar.</summary>
    [JsonPropertyName("reason")]
    public required Text Reason { get; init; }
}

/// <summary>What is done with the figures of a municipality that has not approved them (000:3.4, 004:3.4).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ApprovalDecision>))]
public enum ApprovalDecision
{
    /// <summary>They are included, with a note: the rule.</summary>
    [JsonStringEnumMemberName("note")]
    Note,

    /// <summary>They are left out, of every sum too: when they are very far off.</summary>
    [JsonStringEnumMemberName("leave_out")]
    LeaveOut,
}

/// <summary>A decision about a municipality whose figures are not approved. A later decision about the same municipality replaces it.</summary>
public sealed record MunicipalityDecided : ReleaseEvent
{
    /// <summary>Code of the municipality.</summary>
    [JsonPropertyName("municipality")]
    public required string Municipality { get; init; }

    /// <summary>The reference year that it is about.</summary>
    [JsonPropertyName("year")]
    public required int Year { get; init; }

    /// <summary>What is done; null takes an earlier decision back, because the municipality has approved.</summary>
    [JsonPropertyName("decision")]
    public required ApprovalDecision? Decision { get; init; }

    /// <summary>Why; shown with the tables.</summary>
    [JsonPropertyName("reason")]
    public required Text Reason { get; init; }
}

/// <summary>The figures of a release were frozen. Made again before it is public, the later making holds; the files of the earlier stay.</summary>
public sealed record ReleaseMade : ReleaseEvent
{
    /// <summary>Folder of the files.</summary>
    [JsonPropertyName("folder")]
    public required string Folder { get; init; }

    /// <summary>SHA-256 of the manifest, which holds the hash of every other file.</summary>
    [JsonPropertyName("manifest")]
    public required string Manifest { get; init; }

    /// <summary>The figures are from the register as it was known on this instant.</summary>
    [JsonPropertyName("known_on")]
    public required DateTimeOffset KnownOn { get; init; }
}

/// <summary>A release was taken back. It stays on record; the bank shows what it showed before.</summary>
public sealed record ReleaseWithdrawn : ReleaseEvent
{
    /// <summary>Why; shown on the page of the release.</summary>
    [JsonPropertyName("reason")]
    public required Text Reason { get; init; }
}

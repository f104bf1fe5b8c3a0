using System.Text.Json.Serialization;

namespace Socialstat.Register;

/// <summary>Counts of a receipt, as judged when it was given. Later knowledge shows in the error list, never in an old receipt.</summary>
/// <param name="Records">Data records.</param>
/// <param name="Accepted">Records that entered the register; none while the delivery is held back.</param>
/// <param name="Rejected">Records on the error list, or that would be if the held delivery entered.</param>
/// <param name="Errors">Findings that are errors.</param>
/// <param name="Warnings">Findings that are warnings.</param>
/// <param name="Infos">Findings that are information.</param>
public sealed record ReceiptCounts(int Records, int Accepted, int Rejected, int Errors, int Warnings, int Infos);

/// <summary>
/// The receipt of a delivery: proof of what was received and when, chained to the receipt before it so that none can be changed or taken away
/// unseen.
/// </summary>
public sealed record Receipt
{
    /// <summary>Running number from 1: the delivery's ordinal.</summary>
    [JsonPropertyName("number")]
    public required int Number { get; init; }

    /// <summary>The receipt's id, given to the sender.</summary>
    [JsonPropertyName("receipt")]
    public required string Id { get; init; }

    /// <summary>File name as sent.</summary>
    [JsonPropertyName("file")]
    public required string FileName { get; init; }

    /// <summary>Record type; empty when it could not be told.</summary>
    [JsonPropertyName("record_type")]
    public required string RecordType { get; init; }

    /// <summary>Reporter.</summary>
    [JsonPropertyName("reporter")]
    public required string Reporter { get; init; }

    /// <summary>The delivery's day.</summary>
    [JsonPropertyName("date")]
    public required DateOnly Date { get; init; }

    /// <summary>Sequence number in the series.</summary>
    [JsonPropertyName("sequence")]
    public required int Sequence { get; init; }

    /// <summary>The sender's system; empty when not given.</summary>
    [JsonPropertyName("source_system")]
    public string SourceSystem { get; init; } = "";

    /// <summary>Record count that the sender declared.</summary>
    [JsonPropertyName("declared_records")]
    public int? DeclaredRecords { get; init; }

    /// <summary>Whether the sender said that there is nothing to report.</summary>
    [JsonPropertyName("nil_report")]
    public bool IsNilReport { get; init; }

    /// <summary>For a delivery that the program made: the sequence number of the source that it corrects, see <see cref="Delivery.Outranks"/>.</summary>
    [JsonPropertyName("outranks")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Outranks { get; init; }

    /// <summary>SHA-256 of the bytes.</summary>
    [JsonPropertyName("sha256")]
    public required string Sha256 { get; init; }

    /// <summary>Length of the bytes.</summary>
    [JsonPropertyName("length")]
    public required long Length { get; init; }

    /// <summary>When the bytes were received, UTC.</summary>
    [JsonPropertyName("received_at")]
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The counts.</summary>
    [JsonPropertyName("counts")]
    public required ReceiptCounts Counts { get; init; }

    /// <summary>Why the delivery could not be taken in at all; empty when it could.</summary>
    [JsonPropertyName("reason")]
    public string Reason { get; init; } = "";

    /// <summary>The day on which the delivery enters the register, as the sender wished; see <see cref="HoldChange.Open"/>. Null when it is not held back.</summary>
    [JsonPropertyName("held_until"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? HeldUntil { get; init; }

    /// <summary>The version of the layout that the sender named; null when none was named.</summary>
    [JsonPropertyName("schema_version"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SchemaVersion { get; init; }

    /// <summary>The sender's key of the request; null when none was given.</summary>
    [JsonPropertyName("request"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RequestKey? Key { get; init; }

    /// <summary>Chain hash of the entry before; zeros for the first.</summary>
    [JsonPropertyName("previous")]
    public string Previous { get; init; } = "";

    /// <summary>Chain hash: SHA-256 over this entry without it. It covers <see cref="Previous"/>.</summary>
    [JsonIgnore]
    public string Chain { get; init; } = "";

    /// <summary>The delivery that the receipt is for.</summary>
    public Delivery ToDelivery() => new()
    {
        Ordinal = Number,
        RecordType = RecordType,
        Reporter = Reporter,
        Date = Date,
        Sequence = Sequence,
        SourceSystem = SourceSystem,
        FileName = FileName,
        Sha256 = Sha256,
        Length = Length,
        ReceivedAt = ReceivedAt,
        DeclaredRecords = DeclaredRecords,
        IsNilReport = IsNilReport,
        HeldUntil = HeldUntil,
        SchemaVersion = SchemaVersion,
        Outranks = Outranks,
    };
}

/// <summary>
/// A note that the same bytes came again, perhaps under a later sequence number. The sender gets the first receipt; the records count with the
/// latest number, so that going back to an earlier state is not lost.
/// </summary>
public sealed record Repeat
{
    /// <summary>Number of the first receipt.</summary>
    [JsonPropertyName("repeat_of")]
    public required int RepeatOf { get; init; }

    /// <summary>Number of the last receipt before the bytes came again, so that the order of arrival never rests on a clock.</summary>
    [JsonPropertyName("after")]
    public required int After { get; init; }

    /// <summary>File name this time.</summary>
    [JsonPropertyName("file")]
    public required string FileName { get; init; }

    /// <summary>Day this time.</summary>
    [JsonPropertyName("date")]
    public required DateOnly Date { get; init; }

    /// <summary>Sequence number this time.</summary>
    [JsonPropertyName("sequence")]
    public required int Sequence { get; init; }

    /// <summary>When, UTC.</summary>
    [JsonPropertyName("received_at")]
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The sender's key of the request this time; null when none was given.</summary>
    [JsonPropertyName("request"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RequestKey? Key { get; init; }

    /// <summary>Chain hash of the entry before.</summary>
    [JsonPropertyName("previous")]
    public string Previous { get; init; } = "";
}

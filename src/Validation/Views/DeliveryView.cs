using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>What reading a delivery came to.</summary>
public enum Readability : byte
{
    /// <summary>It was read to the end.</summary>
    Readable,

    /// <summary>No bytes.</summary>
    Empty,

    /// <summary>Bytes that are no text (NUL or a known binary signature).</summary>
    Binary,

    /// <summary>The record type is not known.</summary>
    UnknownType,

    /// <summary>The header has none of the record type's columns.</summary>
    UnknownHeader,

    /// <summary>Larger than can be taken in as one delivery.</summary>
    TooLarge,

    /// <summary>Ends in the middle of a record.</summary>
    CutOff,

    /// <summary>A workbook or a JSON document that breaks its own format.</summary>
    Damaged,
}

/// <summary>A delivery of the same series, for rules about sequence and size.</summary>
/// <param name="Delivery">The delivery.</param>
/// <param name="Records">Number of records.</param>
public sealed record EarlierDelivery(Delivery Delivery, int Records);

/// <summary>A delivery as a whole, as rules see it.</summary>
public sealed class DeliveryView
{
    /// <summary>The delivery.</summary>
    public required Delivery Delivery { get; init; }

    /// <summary>The record type; null when not known.</summary>
    public required RecordType? Type { get; init; }

    /// <summary>What reading it came to.</summary>
    public Readability Readability { get; set; }

    /// <summary>Text around the place where reading stopped or what was found instead.</summary>
    public string ReadingNote { get; set; } = "";

    /// <summary>The schema version in the column of that name in the first record; null when there is no such column or it is empty.</summary>
    public string? SchemaVersion { get; set; }

    /// <summary>Whether the bytes were not valid UTF-8 and were read as Windows-1252.</summary>
    public bool ReadAsWindows1252 { get; set; }

    /// <summary>Row with the first replacement character (U+FFFD) in the sender's own text, or where a damaged delivery could be read no further; 0 when none.</summary>
    public int ReplacementCharacterRow { get; set; }

    /// <summary>Columns that the record type does not have.</summary>
    public IReadOnlyList<string> UnknownColumns { get; set; } = [];

    /// <summary>Mandatory columns that are not there.</summary>
    public IReadOnlyList<string> MissingColumns { get; set; } = [];

    /// <summary>Number of data records.</summary>
    public int Records { get; set; }

    /// <summary>Number of records that take an earlier one out.</summary>
    public int Deletes { get; set; }

    /// <summary>Number of records on the error list now.</summary>
    public int Rejected { get; set; }

    /// <summary>The reporter's accepted cases in the statistic before the delivery.</summary>
    public int ActiveRecordsBefore { get; set; }

    /// <summary>The other deliveries of the same series that were received earlier (lower ordinal), oldest first.</summary>
    public IReadOnlyList<EarlierDelivery> ReceivedBefore { get; set; } = [];

    /// <summary>All known deliveries of the same series, in order of sequence.</summary>
    public IReadOnlyList<EarlierDelivery> Series { get; set; } = [];

    /// <summary>Source systems that the reporter has used for the record type in deliveries received before this one.</summary>
    public IReadOnlyList<string> SourceSystemsBefore { get; set; } = [];

    /// <summary>Whether the reporter has announced that the source system is taken into use for the record type.</summary>
    public bool SystemIsAnnounced { get; set; }

    /// <summary>An earlier delivery of the same reporter and record type with the same bytes, or null.</summary>
    public Delivery? SameBytesAs { get; set; }

    /// <summary>The day until which it is held back; null when it is not, or no longer.</summary>
    public DateOnly? HeldUntil { get; set; }

    /// <summary>The earliest deadline of its records; only found for a delivery that is held back.</summary>
    public DateOnly? EarliestDeadline { get; set; }

    /// <summary>The first record with that deadline.</summary>
    public int EarliestDeadlineRow { get; set; }

    /// <summary>Today, or the day given with --as-of.</summary>
    public DateOnly Today { get; set; }
}

namespace Socialstat.Register;

/// <summary>
/// What is known about a delivery besides its records: who sent what, for which day, as which number of its series.
/// A series is (reporter, record type, source system); sequence numbers run within it.
/// </summary>
public sealed record Delivery
{
    /// <summary>Source system of the deliveries that the program makes from proposals.</summary>
    public const string ProposalSource = "socialstat-proposal";

    /// <summary>Running number in the order of receipts, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Machine name of the record type; empty when it could not be told.</summary>
    public required string RecordType { get; init; }

    /// <summary>Municipality code, P-number, or 000.</summary>
    public required string Reporter { get; init; }

    /// <summary>The delivery's day, from the file name or the command; the earliest when its bytes came again. Rules about deadlines and impossible dates use it.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The latest day that its bytes came with again; null when they came once.</summary>
    public DateOnly? RepeatedOn { get; init; }

    /// <summary>The latest day that its bytes came with: of a full stock the last day on which it was said to hold.</summary>
    public DateOnly LatestDate => RepeatedOn ?? Date;

    /// <summary>Sequence number in the series.</summary>
    public required int Sequence { get; init; }

    /// <summary>The sender's system; empty when not given.</summary>
    public required string SourceSystem { get; init; }

    /// <summary>File name as sent.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Length in bytes.</summary>
    public required long Length { get; init; }

    /// <summary>When the bytes were received, UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Record count declared by the sender, if any.</summary>
    public int? DeclaredRecords { get; init; }

    /// <summary>Whether the sender says that there is nothing to report.</summary>
    public bool IsNilReport { get; init; }

    /// <summary>The day until which the sender asked to have it held back when it was sent; null when it was not to be held.</summary>
    public DateOnly? HeldUntil { get; init; }

    /// <summary>
    /// The sequence number up to which the delivery overrules the source, when the program made it to correct what the source sent under that
    /// number; null for what a sender sent. A later number of the source overrules it again.
    /// </summary>
    public int? Outranks { get; init; }

    /// <summary>Whether the program made the delivery, from proposals that somebody applied.</summary>
    public bool IsMachineMade => Outranks is not null;

    /// <summary>The version of the layout that the sender says the delivery is made by; null when it is not said.</summary>
    public string? SchemaVersion { get; init; }

    /// <summary>The series that the sequence number belongs to.</summary>
    public (string Reporter, string RecordType, string SourceSystem) Series => (Reporter, RecordType, SourceSystem);

    /// <summary>
    /// Orders versions of a record: a version from a later sequence number overrules an earlier one, whatever the order of arrival.
    /// A correction made by the program stands just above the number that it corrects. Between series, the day decides, then the names, so that the order never depends on arrival.
    /// </summary>
    public int CompareRank(Delivery other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var order = (Outranks ?? Sequence).CompareTo(other.Outranks ?? other.Sequence);
        if (order == 0) order = IsMachineMade.CompareTo(other.IsMachineMade);
        if (order == 0) order = Sequence.CompareTo(other.Sequence);
        if (order == 0) order = Date.CompareTo(other.Date);
        if (order == 0) order = string.CompareOrdinal(SourceSystem, other.SourceSystem);
        if (order == 0) order = string.CompareOrdinal(Reporter, other.Reporter);
        return order != 0 ? order : string.CompareOrdinal(Sha256, other.Sha256);
    }
}

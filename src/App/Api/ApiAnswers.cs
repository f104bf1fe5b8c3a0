using Socialstat.Intake;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>Where a delivery stands.</summary>
internal enum DeliveryStatus
{
    /// <summary>It was read, and its records without errors are in the register.</summary>
    Received,

    /// <summary>It was read and judged, and waits.</summary>
    Held,

    /// <summary>It could not be taken in at all; the reason says which rule it broke.</summary>
    Rejected,
}

/// <summary>The answer to a delivery: its receipt as given. The same receipt always gives the same answer.</summary>
internal sealed record ReceiptAnswer
{
    public required string Receipt { get; init; }

    public required DeliveryStatus Status { get; init; }

    public required bool IsRepeat { get; init; }

    public required string RecordType { get; init; }

    public required string Reporter { get; init; }

    public required DateOnly Date { get; init; }

    public required int Sequence { get; init; }

    public required string SourceSystem { get; init; }

    public required string File { get; init; }

    public required string Sha256 { get; init; }

    public required long Length { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required ReceiptCounts Counts { get; init; }

    public required string Reason { get; init; }

    public required string? HeldUntil { get; init; }

    public required string Previous { get; init; }

    public required string Chain { get; init; }

    public required string Findings { get; init; }

    /// <summary>The answer to a request with a key.</summary>
    public static ReceiptAnswer Of(KeyedAnswer answer) => Of(answer.Receipt, answer.Again);

    /// <summary>The answer of a receipt.</summary>
    public static ReceiptAnswer Of(Receipt receipt, Repeat? again) => new()
    {
        Receipt = receipt.Id,
        Status = receipt.Reason.Length > 0 ? DeliveryStatus.Rejected : receipt.HeldUntil is null ? DeliveryStatus.Received : DeliveryStatus.Held,
        IsRepeat = again is not null,
        RecordType = receipt.RecordType,
        Reporter = receipt.Reporter,
        Date = again?.Date ?? receipt.Date,
        Sequence = again?.Sequence ?? receipt.Sequence,
        SourceSystem = receipt.SourceSystem,
        File = receipt.FileName,
        Sha256 = receipt.Sha256,
        Length = receipt.Length,
        ReceivedAt = receipt.ReceivedAt,
        Counts = receipt.Counts,
        Reason = receipt.Reason,
        HeldUntil = Until(receipt.HeldUntil),
        Previous = receipt.Previous,
        Chain = receipt.Chain,
        Findings = AddressOf(receipt) + "/findings",
    };

    /// <summary>The address of a receipt.</summary>
    public static string AddressOf(Receipt receipt) => "/api/v1/deliveries/" + receipt.Id;

    /// <summary>A day of a hold as it is written.</summary>
    public static string? Until(DateOnly? day) => day is null ? null : day == HoldChange.Open ? "open" : Reader.Day(day.Value);
}

/// <summary>A delivery as it was receipted, and where it stands now.</summary>
internal sealed record DeliveryAnswer(ReceiptAnswer Given, DeliveryNow Now);

/// <summary>Where a delivery stands now: later knowledge changes this, never the receipt.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="HeldUntil">The day on which it enters, when it is held.</param>
/// <param name="Rejected">Records on the error list.</param>
/// <param name="Findings">Lines on the error list.</param>
internal sealed record DeliveryNow(DeliveryStatus Status, string? HeldUntil, int Rejected, long Findings);

/// <summary>A line of a list of deliveries.</summary>
internal sealed record DeliveryListLine(string Receipt, DeliveryStatus Status, string? HeldUntil, string RecordType, string Reporter, DeliveryListFile File);

/// <summary>What a line of a list tells about the file.</summary>
internal sealed record DeliveryListFile(string Name, DateOnly Date, DateTimeOffset ReceivedAt, int Records, int Rejected);

/// <summary>A page of deliveries.</summary>
internal sealed record DeliveryListAnswer(long Total, int Page, int PageSize, IReadOnlyList<DeliveryListLine> Deliveries);

/// <summary>A line of the error list.</summary>
internal sealed record FindingAnswer
{
    public required string Code { get; init; }

    public required Validation.Severity Severity { get; init; }

    public required string Statistic { get; init; }

    public required string Reporter { get; init; }

    public required string Delivery { get; init; }

    public required string Receipt { get; init; }

    public required bool IsHeld { get; init; }

    public required int Row { get; init; }

    public required string Field { get; init; }

    public required string CaseId { get; init; }

    public required string Value { get; init; }

    public required string Message { get; init; }

    /// <summary>A line with the receipt of its delivery.</summary>
    public static FindingAnswer Of(FindingLine line, string receipt, bool isHeld) => new()
    {
        Code = line.Code,
        Severity = line.Severity,
        Statistic = line.Statistic,
        Reporter = line.Reporter,
        Delivery = line.Delivery,
        Receipt = receipt,
        IsHeld = isHeld,
        Row = line.Row,
        Field = line.Field,
        CaseId = line.CaseId,
        Value = line.Value,
        Message = line.Message,
    };
}

/// <summary>A page of the error list.</summary>
internal sealed record FindingListAnswer(long Total, int Page, int PageSize, IReadOnlyList<FindingAnswer> Findings);

/// <summary>What a delivery would come to; nothing of it was kept.</summary>
/// <param name="Records">Data records.</param>
/// <param name="Rejected">Records that would not enter the register.</param>
/// <param name="Errors">Findings that are errors.</param>
/// <param name="Warnings">Findings that are warnings.</param>
/// <param name="Infos">Findings that are information.</param>
/// <param name="IsCut">Whether there are more findings than are listed.</param>
/// <param name="Findings">The findings.</param>
internal sealed record DryRunAnswer(int Records, int Rejected, int Errors, int Warnings, int Infos, bool IsCut, IReadOnlyList<FindingAnswer> Findings);

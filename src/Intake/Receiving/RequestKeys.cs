using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>The keys of requests while deliveries are taken in together: which were answered before, and which are new.</summary>
internal sealed class RequestKeys(ReceiptLog receipts)
{
    private readonly Dictionary<RequestKey, (int Receipt, Delivery Request)> _now = [];
    private readonly Dictionary<int, RequestKey> _new = [];

    /// <summary>Keys of the new deliveries by their ordinal.</summary>
    public IReadOnlyDictionary<int, RequestKey> New => _new;

    /// <summary>The receipt (its number) that the request's key was answered with, and whether it was for the same request; null when the key is new or missing.</summary>
    public (int Receipt, bool IsSame)? Find(Incoming request, Delivery delivery)
    {
        if (request.Key is not { } key)
            return null;
        if (_now.TryGetValue(key, out var now))
            return (now.Receipt, IsSame(request, delivery, now.Request));
        return receipts.Find(key) is { } before ? (before.Receipt.Number, IsSame(request, delivery.Sha256, before)) : null;
    }

    /// <summary>Whether a request is the one that was answered.</summary>
    public static bool IsSame(Incoming request, string sha256, KeyedAnswer answered)
    {
        var first = answered.Receipt.ToDelivery();
        if (answered.Again is { } again)
        {
            // What a note about a repeat does not tell cannot be another.
            var label = request.Label;
            first = first with { Sequence = again.Sequence, Date = again.Date, HeldUntil = label.HeldUntil, DeclaredRecords = label.DeclaredRecords, IsNilReport = label.IsNilReport };
        }

        return sha256 == first.Sha256 && AgreesWith(request.Label, first);
    }

    /// <summary>Notes the key of a request that is being carried out.</summary>
    public void Note(Incoming request, Delivery delivery, Delivery? first)
    {
        if (request.Key is not { } key)
            return;
        _now.Add(key, ((first ?? delivery).Ordinal, delivery));
        if (first is null)
            _new.Add(delivery.Ordinal, key);
    }

    private static bool IsSame(Incoming request, Delivery delivery, Delivery first) => delivery.Sha256 == first.Sha256 && AgreesWith(request.Label, first);

    private static bool AgreesWith(DeliveryLabel label, Delivery first) =>
        (label.RecordType ?? "") == first.RecordType && (label.Reporter ?? "") == first.Reporter && label.SourceSystem == first.SourceSystem
        && (label.Sequence is null || label.Sequence == first.Sequence) && (label.Date is null || label.Date == first.Date)
        && label.DeclaredRecords == first.DeclaredRecords && label.IsNilReport == first.IsNilReport && label.HeldUntil == first.HeldUntil;
}

using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>A delivery that counts as delivered: it could be taken in, or it said that there is nothing to report.</summary>
/// <param name="Type">The record type.</param>
/// <param name="Reporter">Who sent it.</param>
/// <param name="Day">The delivery's day.</param>
/// <param name="Receipt">Id of its receipt.</param>
public sealed record ReceivedDelivery(RecordType Type, string Reporter, DateOnly Day, string Receipt)
{
    /// <summary>
    /// What has been delivered to the store. The same bytes sent again count each time they came: an unchanged stock is a delivery too.
    /// A delivery that was rejected as a whole, or that its sender still holds back, does not count.
    /// </summary>
    public static IReadOnlyList<ReceivedDelivery> All(ReceiptLog receipts, StoreDatabase database)
    {
        ArgumentNullException.ThrowIfNull(receipts);
        ArgumentNullException.ThrowIfNull(database);
        var rejected = RejectedAsWhole(database);
        rejected.UnionWith(HoldBook.Read(database).Values.Where(h => h.State != HoldState.Entered).Select(h => h.Delivery));
        var received = new List<ReceivedDelivery>();
        foreach (var receipt in receipts.Receipts)
            Add(receipt, receipt.Date);
        foreach (var repeat in receipts.Repeats)
            Add(receipts.Receipts[repeat.RepeatOf - 1], repeat.Date);
        return received;

        void Add(Receipt receipt, DateOnly day)
        {
            if (RecordTypes.Named(receipt.RecordType) is { } type && Deadlines.For(type) is not null && !rejected.Contains(receipt.Number))
                received.Add(new ReceivedDelivery(type, receipt.Reporter, day, receipt.Id));
        }
    }

    private static HashSet<int> RejectedAsWhole(StoreDatabase database)
    {
        using var command = database.Command("SELECT ordinal FROM delivery WHERE rejected_whole <> 0 AND nil_report = 0");
        using var rows = command.ExecuteReader();
        var ordinals = new HashSet<int>();
        while (rows.Read())
            ordinals.Add(rows.GetInt32(0));
        return ordinals;
    }
}

using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>A delivery that is held back.</summary>
/// <param name="Receipt">Its receipt.</param>
/// <param name="Until">The day on which it enters the register; null when it waits until it is released.</param>
/// <param name="IsRefused">It may not wait so long (GEN-F024), and is on the error list until it is released or another day is chosen.</param>
public sealed record HeldLine(Receipt Receipt, DateOnly? Until, bool IsRefused);

/// <summary>What is held back now.</summary>
public static class HeldList
{
    /// <summary>The deliveries held back, of one reporter or all, in the order of their receipts.</summary>
    public static IReadOnlyList<HeldLine> Read(StoreDatabase database, ReceiptLog receipts, string? reporter = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(receipts);
        return [.. HoldBook.Read(database).Values.Where(h => h.State != HoldState.Entered).OrderBy(h => h.Delivery)
            .Select(h => new HeldLine(receipts.Receipts[h.Delivery - 1], h.Until == HoldChange.Open ? null : h.Until, h.State == HoldState.Refused))
            .Where(h => reporter is null || h.Receipt.Reporter == reporter)];
    }
}

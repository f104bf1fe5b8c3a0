using System.Globalization;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>Where a delivery stands that its sender asked to hold back.</summary>
internal enum HoldState
{
    /// <summary>It waits, and nothing of it is in the register.</summary>
    Waiting,

    /// <summary>It may not wait so long; it is on the error list, and nothing of it is in the register.</summary>
    Refused,

    /// <summary>It has entered the register.</summary>
    Entered,
}

/// <summary>A delivery that its sender asked to hold back.</summary>
/// <param name="Delivery">Its ordinal.</param>
/// <param name="Wish">The day wished for when it was last looked at.</param>
/// <param name="Until">The day on which it enters: the day wished for, or its deadline when none was.</param>
/// <param name="State">Where it stands.</param>
internal sealed record HeldDelivery(int Delivery, DateOnly Wish, DateOnly Until, HoldState State);

/// <summary>
/// Which deliveries are held back. Holds and releases are entries of the receipt log; what is here follows from them and the day, so that the
/// register is the same whatever the order in which deliveries came and were released.
/// </summary>
internal sealed class HoldBook(RegisterStore store, DateOnly today, IReadOnlyList<HoldChange> pending)
{
    /// <summary>All deliveries that were ever asked to be held, by their ordinal.</summary>
    public Dictionary<int, HeldDelivery> All { get; } = Read(store.Database);

    /// <summary>The day until which the delivery is to be held by the last wish; null when it is not, or when the day has come.</summary>
    public DateOnly? WishOf(Delivery delivery)
    {
        var wish = LastWishOf(delivery);
        return wish > today && !IsOver(delivery.Ordinal, wish) ? wish : null;
    }

    private DateOnly? LastWishOf(Delivery delivery)
    {
        var change = pending.LastOrDefault(h => h.HoldOf == delivery.Ordinal);
        if (change is not null)
            return change.Until;
        return delivery.Ordinal <= store.Receipts.Receipts.Count ? store.Receipts.HoldOf(delivery.Ordinal) : delivery.HeldUntil;
    }

    // A hold without a day ends with the deadline, which is known once the delivery has been read.
    private bool IsOver(int ordinal, DateOnly? wish) =>
        wish == HoldChange.Open && All.TryGetValue(ordinal, out var held) && held.Wish == wish && held.State != HoldState.Refused && held.Until <= today;

    /// <summary>The deliveries that must be read again: those whose time has come, and those about which another day is wished.</summary>
    public IReadOnlyList<Delivery> ToReadAgain() =>
        [.. All.Values.Where(h => h.State != HoldState.Entered).OrderBy(h => h.Delivery).Select(h => store.Receipts.Receipts[h.Delivery - 1].ToDelivery())
            .Where(d => WishOf(d) is not { } wish || wish != All[d.Ordinal].Wish)];

    /// <summary>Notes where a delivery stands after it has been read.</summary>
    public void Note(ParsedDelivery parsed)
    {
        var view = parsed.View;
        var ordinal = parsed.Delivery.Ordinal;
        if (view.HeldUntil is { } wish)
        {
            var until = wish == HoldChange.Open && !parsed.RejectedWhole ? view.EarliestDeadline ?? wish : wish;
            var over = !parsed.RejectedWhole && until <= today;
            Set(new HeldDelivery(ordinal, wish, until, parsed.RejectedWhole ? HoldState.Refused : over ? HoldState.Entered : HoldState.Waiting));
        }
        else if (All.ContainsKey(ordinal) || parsed.Delivery.HeldUntil is not null)
        {
            // Released by hand it is in the register whatever the day; otherwise from its day on.
            var last = LastWishOf(parsed.Delivery) ?? DateOnly.MinValue;
            var until = All.TryGetValue(ordinal, out var held) && held.Wish == last ? held.Until : last;
            Set(new HeldDelivery(ordinal, last, until, HoldState.Entered));
        }
    }

    /// <summary>Whether the delivery waits.</summary>
    public bool IsWaiting(int ordinal) => All.TryGetValue(ordinal, out var held) && held.State == HoldState.Waiting;

    /// <summary>Whether the state was judged on a later day, on which a delivery had entered that is held on this one: then everything is made again.</summary>
    public static bool MustForget(RegisterStore store, DateOnly today) =>
        store.JudgedOn > today && store.Database.Number("SELECT COUNT(*) FROM hold WHERE state = $entered AND until > $today",
            ("$entered", (int)HoldState.Entered), ("$today", Day(today))) > 0;

    /// <summary>All deliveries that were ever asked to be held.</summary>
    public static Dictionary<int, HeldDelivery> Read(StoreDatabase database)
    {
        using var command = database.Command("SELECT delivery, wish, until, state FROM hold");
        using var rows = command.ExecuteReader();
        var all = new Dictionary<int, HeldDelivery>();
        while (rows.Read())
            all.Add(rows.GetInt32(0), new HeldDelivery(rows.GetInt32(0), Day(rows.GetString(1)), Day(rows.GetString(2)), (HoldState)rows.GetInt32(3)));
        return all;
    }

    private void Set(HeldDelivery held)
    {
        All[held.Delivery] = held;
        store.Database.Run("INSERT OR REPLACE INTO hold VALUES ($delivery, $wish, $until, $state)",
            ("$delivery", held.Delivery), ("$wish", Day(held.Wish)), ("$until", Day(held.Until)), ("$state", (int)held.State));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>The answer to a delivery: its receipt, and whether the receipt was given before.</summary>
/// <param name="Receipt">The receipt.</param>
/// <param name="IsRepeat">The same bytes were received before.</param>
/// <param name="Path">The file that was delivered.</param>
public sealed record Answer(Receipt Receipt, bool IsRepeat, string Path)
{
    /// <summary>The key was used before for another request; nothing was received, and the receipt is that of the other.</summary>
    public bool IsKeyTaken { get; init; }
}

/// <summary>How deliveries are taken in.</summary>
public sealed record ReceiveOptions
{
    /// <summary>Today, or the day given with --as-of.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The clock that receipts are stamped with.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Threads to use.</summary>
    public int Threads { get; init; } = 2;

    /// <summary>Bytes taken in together at the most, so that a stop loses little work and memory stays bounded.</summary>
    public long BatchBytes { get; init; } = 128L << 20;

    /// <summary>The largest delivery that is read; a larger one is kept and answered with one finding. The same for everybody: no setting.</summary>
    public long LargestDelivery { get; init; } = DeliveryReader.LargestLength;

    /// <summary>Files taken in together at the most.</summary>
    public int BatchFiles { get; init; } = 5000;
}

namespace Socialstat.Publication;

/// <summary>Whether a municipality has answered for its figures.</summary>
public enum ApprovalState
{
    /// <summary>It has not been asked, or not answered.</summary>
    NotAnswered,

    /// <summary>It has approved them.</summary>
    Approved,

    /// <summary>It has not approved them; they are included with a note.</summary>
    IncludedWithNote,

    /// <summary>They are left out by decision.</summary>
    LeftOut,
}

/// <summary>A municipality's deliveries of the statistic for the reference year.</summary>
/// <param name="Code">Code of the municipality.</param>
/// <param name="Name">Its name.</param>
/// <param name="Expected">Deliveries whose deadline has passed.</param>
/// <param name="OnTime">Of these: came by the deadline.</param>
/// <param name="Late">Of these: came after it.</param>
/// <param name="MostDaysLate">The longest delay, in days.</param>
/// <param name="NothingToReport">Of those delivered: said that there is nothing to report.</param>
public sealed record MunicipalityFacts(string Code, string Name, int Expected, int OnTime, int Late, int MostDaysLate, int NothingToReport)
{
    /// <summary>Records that count for it, to the nearest ten: the weight of its answer, which may not tell the figure of a small municipality.</summary>
    public long Records { get; init; }

    /// <summary>A number of records to the nearest ten.</summary>
    public static long Rounded(long records) => (records + 5) / 10 * 10;

    /// <summary>Whether it has answered for its figures.</summary>
    public ApprovalState Approval { get; init; }

    /// <summary>Whether everything expected of it has come.</summary>
    public bool HasDelivered => Expected > 0 && OnTime + Late == Expected;
}

namespace Socialstat.Law;

/// <summary>The days around the day on which a reporter takes a new source system into use (guideline 1.4).</summary>
public static class GoLive
{
    /// <summary>Days before and after the day that count as around it.</summary>
    public static readonly Dated<int> Days = Dated.Always(3, "Liste over valideringer, GEN-D005");

    /// <summary>Months after the day in which what the new system sends is looked at as moved from the old one.</summary>
    public static readonly Dated<int> Months = Dated.Always(3, "Projektets beslutning");

    /// <summary>Whether the day is around the day of going live.</summary>
    public static bool IsAround(DateOnly day, DateOnly goLive) => AreNear(day, goLive, goLive);

    /// <summary>Whether two days are so near that they may be the same start written twice.</summary>
    public static bool AreNear(DateOnly one, DateOnly other, DateOnly goLive) => Math.Abs(one.DayNumber - other.DayNumber) <= Days.On(goLive);

    /// <summary>The last day of deliveries that are looked at.</summary>
    public static DateOnly LastDay(DateOnly goLive) => goLive.AddMonths(Months.On(goLive));
}

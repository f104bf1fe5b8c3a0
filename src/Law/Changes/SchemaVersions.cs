using System.Globalization;

namespace Socialstat.Law;

/// <summary>
/// The versions of the layouts that deliveries are made by. A version of the order can take effect on 1 January and on 1 July (guideline 1.5);
/// its layouts are named by year and month, and hold until the day before the next.
/// </summary>
public static class SchemaVersions
{
    /// <summary>The first version that the product knows.</summary>
    public static readonly DateOnly First = new(2015, 1, 1);

    /// <summary>The days on which deliveries are made by the version; null when there is no such version, or it has not been announced on the day.</summary>
    public static Period? Find(string version, DateOnly today)
    {
        if (!DateOnly.TryParseExact(version + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from) || from < First || from.Month is not (1 or 7))
            return null;
        // Changes are announced at least six months ahead: the next version is known, not the one after it.
        return from > ReportingChanges.NextVersion(today) ? null : new Period(from, ReportingChanges.NextVersion(from).AddDays(-1));
    }

    /// <summary>The version in force on the day.</summary>
    public static string On(DateOnly day) => new DateOnly(day.Year, day.Month < 7 ? 1 : 7, 1).ToString("yyyy-MM", CultureInfo.InvariantCulture);
}

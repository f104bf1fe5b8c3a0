using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>The calendar year of every packed day, leap years included, as a table.</summary>
internal static class CalendarYears
{
    private static readonly short[] Years = MakeYears();

    /// <summary>Calendar year of each packed day.</summary>
    public static ReadOnlySpan<short> OfDay => Years;

    /// <summary>Last year in which an episode with the end is active on some day.</summary>
    public static int LastActive(int end, int lastAsked) => end == PackedDay.Open ? lastAsked : Years[end];

    /// <summary>Last year whose 31 December is inside an episode with the end: the year before that of the following day.</summary>
    public static int LastAtYearEnd(int end, int lastAsked) => end == PackedDay.Open ? lastAsked : unchecked(Years[end + 1] - 1);

    private static short[] MakeYears()
    {
        var years = new short[PackedDay.Open + 1];
        for (var day = 0; day < years.Length; day++)
            years[day] = (short)PackedDay.Unpack(day).Year;
        return years;
    }
}

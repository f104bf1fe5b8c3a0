using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>When two reported spells of the same measure, person and municipality are one episode (contract, section 4; 000:3.5, 004:3.5).</summary>
public static class EpisodeRule
{
    /// <summary>
    /// Largest number of days from the last end to the next start that still joins. In force on the day the next spell starts.
    /// </summary>
    public static Dated<int> LongestGap { get; } = Dated.Always(14, "000:3.5; 004:3.5");

    /// <summary>The gap for every packed day on which a spell can start.</summary>
    internal static byte[] GapByStart { get; } = MakeGaps();

    private static byte[] MakeGaps()
    {
        var gaps = new byte[PackedDay.Open + 1];
        for (var day = 0; day < PackedDay.Open; day++)
            gaps[day] = checked((byte)LongestGap.On(PackedDay.Unpack(day)));
        return gaps;
    }
}

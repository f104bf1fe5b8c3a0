using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>Days in a row on one step.</summary>
/// <param name="From">First day, packed (<see cref="PackedDay"/>).</param>
/// <param name="To">Last day, packed; within the days asked for.</param>
/// <param name="Step">Step.</param>
public readonly record struct StepStay(int From, int To, int Step);

/// <summary>Where a child stood on the ladder day by day.</summary>
public static class StepHistory
{
    /// <summary>
    /// The stays from the first day to the last, without holes: the highest step among the measures of each day. With <paramref name="bridges"/>, a pause that tables
    /// would join over (14 days) is no exit: the child stays on the step before it.
    /// </summary>
    public static List<StepStay> Of(ReadOnlySpan<ulong> spells, int municipality, ReadOnlySpan<int> stepOf, int first, int last, bool bridges)
    {
        var stays = new List<StepStay>();
        for (var day = first; day <= last;)
        {
            var (step, until) = (0, last);
            foreach (var bits in spells)
            {
                var spell = new SpellWord(bits);
                if (spell.Municipality != municipality || stepOf[spell.Measure] == 0)
                    continue;
                if (spell.Start > day)
                    until = Math.Min(until, spell.Start - 1);
                else if (spell.End >= day)
                    (step, until) = (Math.Max(step, stepOf[spell.Measure]), Math.Min(until, spell.End));
            }

            if (stays.Count > 0 && stays[^1].Step == step)
                stays[^1] = stays[^1] with { To = until };
            else
                stays.Add(new StepStay(day, until, step));
            day = until + 1;
        }

        return bridges ? Bridged(stays) : stays;
    }

    /// <summary>The step of each measure by its position.</summary>
    public static int[] StepsOf(LadderClassification ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        return [.. Measures.All.Select(m => ladder.StepOf.GetValueOrDefault(m.Key))];
    }

    private static List<StepStay> Bridged(List<StepStay> stays)
    {
        var whole = new List<StepStay>();
        for (var i = 0; i < stays.Count; i++)
        {
            var stay = stays[i];
            var isPause = stay.Step == 0 && i > 0 && i < stays.Count - 1 && stay.To - stay.From < EpisodeRule.LongestGap.On(PackedDay.Unpack(stay.To + 1));
            var step = isPause ? whole[^1].Step : stay.Step;
            if (whole.Count > 0 && whole[^1].Step == step)
                whole[^1] = whole[^1] with { To = stay.To };
            else
                whole.Add(stay with { Step = step });
        }

        return whole;
    }
}

using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Chooses the measure of a start by age and by what can be granted on the day.</summary>
internal sealed class MeasureChoice
{
    private const int Ages = 23;
    private static readonly int[] EraStarts = [0, Day.YouthCrime, Day.EarlyPreventive, Day.ChildrensAct];
    private readonly MeasureProfile[] _profiles;
    private readonly int[][] _upTo;

    public MeasureChoice(Statistic statistic)
    {
        _profiles = MeasureProfile.Of(statistic);
        _upTo = new int[EraStarts.Length * Ages][];
        for (var era = 0; era < EraStarts.Length; era++)
        {
            for (var age = 0; age < Ages; age++)
            {
                var sums = new int[_profiles.Length];
                var sum = 0;
                for (var i = 0; i < sums.Length; i++)
                {
                    var p = _profiles[i];
                    sums[i] = sum += p.AgeFrom <= age && age <= p.AgeTo && p.IsOpenOn(EraStarts[era]) ? p.Weight : 0;
                }

                _upTo[(era * Ages) + age] = sums;
            }
        }
    }

    public MeasureProfile WithKey(string key) => _profiles.First(p => p.Measure.Key == key);

    /// <summary>A measure that can start on the day at the age, or null when there is none.</summary>
    public MeasureProfile? Pick(int day, int age, Draw draw)
    {
        var sums = _upTo[(Era(day) * Ages) + age];
        if (sums[^1] == 0)
            return null;
        var at = draw.Below(sums[^1]);
        var i = 0;
        while (sums[i] <= at)
            i++;
        return _profiles[i];
    }

    private static int Era(int day)
    {
        var era = EraStarts.Length - 1;
        while (EraStarts[era] > day)
            era--;
        return era;
    }
}

using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Case ids of one child in one statistic, unique in the country.</summary>
internal sealed class CaseNumbers(Statistic statistic, int child)
{
    private int _last;

    public string Next() => string.Create(
        CultureInfo.InvariantCulture, $"{(statistic == Statistic.Support ? 'S' : 'H')}{child:D7}-{++_last:D2}");
}

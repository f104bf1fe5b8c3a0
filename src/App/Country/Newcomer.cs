using System.Globalization;

namespace Socialstat.App;

/// <summary>Children who came to the country and have only a person-id in the first time (guideline 3.2.3).</summary>
internal static class Newcomer
{
    private const int DaysWithoutCpr = 240;

    public static OtherIdentity? IdentityOn(Child child, int start, Draw draw)
    {
        if (child.Family.Arrival is not { } arrival || start > arrival + DaysWithoutCpr)
            return null;
        var gets = draw.Percent(70);
        return new OtherIdentity("person_id", (60_000_000 + child.Number).ToString(CultureInfo.InvariantCulture), gets ? start + draw.Between(20, 200) : Day.Open);
    }
}

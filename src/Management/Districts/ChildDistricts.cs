using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>Which district each child belongs to, as the grant lines say.</summary>
public static class ChildDistricts
{
    /// <summary>The district of each child on a day: that of the newest line that has begun and names one. A child without such a line is in none.</summary>
    public static IReadOnlyDictionary<PersonId, string> On(IReadOnlyList<Grant> grants, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(grants);
        var newest = new Dictionary<PersonId, Grant>();
        foreach (var grant in grants.Where(g => g.District.Length > 0 && g.From <= day))
        {
            if (!newest.TryGetValue(grant.Person, out var known) || grant.From > known.From || (grant.From == known.From && grant.Place.IsAfter(known.Place)))
                newest[grant.Person] = grant;
        }

        return newest.ToDictionary(n => n.Key, n => n.Value.District);
    }
}

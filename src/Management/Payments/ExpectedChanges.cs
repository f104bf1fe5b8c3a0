using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>
/// Expected changes: a line that is expected replaces the one it names from its own first payment on, in what is expected but not in what is granted. Lines can
/// replace each other in a chain; one that is paid once is replaced whole.
/// </summary>
public sealed class ExpectedChanges
{
    private readonly Dictionary<string, DateOnly> _lastDays = new(StringComparer.Ordinal);

    /// <summary>Finds from which day each replaced line is replaced.</summary>
    public ExpectedChanges(IReadOnlyList<Grant> grants, GrantPrices prices)
    {
        ArgumentNullException.ThrowIfNull(grants);
        ArgumentNullException.ThrowIfNull(prices);
        var byId = grants.ToDictionary(g => g.Id, StringComparer.Ordinal);
        var replacedBy = grants.Where(g => g.Status == GrantStatus.Expected && g.Replaces is not null).ToLookup(g => g.Replaces!, StringComparer.Ordinal);
        foreach (var grant in grants)
        {
            if (ReplacedFrom(grant.Id, replacedBy, prices, []) is { } day)
                _lastDays[grant.Id] = byId[grant.Id].Unit == PriceUnit.Once ? DateOnly.MinValue : day.AddDays(-1);
        }
    }

    /// <summary>The last day on which the line still counts in what is expected; null when nothing replaces it.</summary>
    public DateOnly? LastDay(Grant grant)
    {
        ArgumentNullException.ThrowIfNull(grant);
        return _lastDays.TryGetValue(grant.Id, out var day) ? day : null;
    }

    // The first payment of what replaces the line, or of what replaces that, whichever comes first.
    private static DateOnly? ReplacedFrom(string id, ILookup<string, Grant> replacedBy, GrantPrices prices, HashSet<string> seen)
    {
        if (!seen.Add(id))
            return null;
        return replacedBy[id].SelectMany(g => new[] { prices.FirstPayment(g), ReplacedFrom(g.Id, replacedBy, prices, seen) }).Where(d => d is not null).Min();
    }
}

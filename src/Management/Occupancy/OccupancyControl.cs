using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>An offer's occupancy in a period.</summary>
/// <param name="Provider">The offer.</param>
/// <param name="Days">Days of the period.</param>
/// <param name="OccupiedDays">Days of all children.</param>
/// <param name="PlaceDays">Budgeted places times days.</param>
public sealed record OccupancyRow(Provider Provider, int Days, int OccupiedDays, decimal PlaceDays)
{
    /// <summary>Occupancy in percent, not rounded; null without places.</summary>
    public decimal? Percent => PlaceDays == 0 ? null : 100 * OccupiedDays / PlaceDays;

    /// <summary>Percentage points above the budget; null where nothing is budgeted.</summary>
    public decimal? AboveBudget => Percent - Provider.OccupancyPercent;
}

/// <summary>A stay that stands in one of two lists only.</summary>
/// <param name="Person">The child.</param>
/// <param name="Provider">The offer.</param>
/// <param name="From">First day of the period that does not agree.</param>
/// <param name="To">Last day.</param>
/// <param name="Days">Days in the period that stand in one list only.</param>
public sealed record OccupancyMismatch(PersonId Person, string Provider, DateOnly From, DateOnly To, int Days);

/// <summary>Occupancy and what does not agree with the grants.</summary>
/// <param name="Rows">Offers with budgeted places.</param>
/// <param name="EnrolledWithoutGrant">Days enrolled and not granted.</param>
/// <param name="GrantedNotEnrolled">Days granted and not enrolled.</param>
public sealed record OccupancyTable(IReadOnlyList<OccupancyRow> Rows, IReadOnlyList<OccupancyMismatch> EnrolledWithoutGrant, IReadOnlyList<OccupancyMismatch> GrantedNotEnrolled);

/// <summary>Occupancy of the municipality's own offers, and the list of enrolments held against the grants (joining report, 4.3.1 and 4.4.1).</summary>
public static class OccupancyControl
{
    /// <summary>The declaration.</summary>
    public static readonly Analysis Declaration = new()
    {
        Code = "occupancy",
        Title = new("Belægning", "Occupancy"),
        Definition = new(
            "Belagte døgn i procent af budgetterede pladser gange døgn. Udskrivningsdagen tælles med, medmindre andet vælges; et barn tæller højst én gang om dagen. Belægningslisten holdes mod bevillingerne: indskrevet uden bevilling, og bevilget uden indskrivning.",
            "Occupied days in percent of budgeted places times days. The day of departure is counted unless otherwise chosen; a child counts at most once a day. The list of enrolments is held against the grants: enrolled without a grant, and granted without enrolment."),
        Reading = new(
            "Læs det sådan: ligger belægningen under den, taksten er regnet med, dækker taksten ikke udgiften; rammeaftaler regner som regel med 95-100 procent for døgntilbud og mindst 90 for aflastning og akutte pladser.",
            "Read it like this: where the occupancy is below the one that the rate was computed with, the rate does not cover the cost; framework agreements usually reckon with 95-100 percent for residential offers and at least 90 for respite and acute places."),
        Sources = [SourceRef.JoiningReport("4.3.1"), SourceRef.JoiningReport("4.4.1")],
        Layouts = [EnrolmentsLayout.Declaration, ProvidersLayout.Declaration, GrantsLayout.Declaration],
    };

    /// <summary>The occupancy of a period.</summary>
    /// <param name="book">What the municipality has imported.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="countDeparture">Whether the day of departure is counted.</param>
    public static OccupancyTable Of(MoneyBook book, DateOnly from, DateOnly to, bool countDeparture = true)
    {
        ArgumentNullException.ThrowIfNull(book);
        var days = to.DayNumber - from.DayNumber + 1;
        var enrolled = Spans(book.Enrolments.Select(e => (e.Provider, e.Person, From: e.From.DayNumber, To: e.To is { } end ? end.DayNumber - (countDeparture ? 0 : 1) : int.MaxValue)), from, to);
        var offers = book.Providers.Values.Where(p => p.Places > 0 || enrolled.Keys.Any(k => k.Provider == p.Id)).OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
        var own = offers.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        var granted = Spans(book.Grants.Where(g => own.Contains(g.Provider) && g.Kind == GrantKind.Measure && g.Status == GrantStatus.Granted).Select(g => (g.Provider, g.Person, From: g.From.DayNumber, To: g.To?.DayNumber ?? int.MaxValue)), from, to);
        var occupied = enrolled.GroupBy(e => e.Key.Provider, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(e => e.Value.Count), StringComparer.Ordinal);
        return new OccupancyTable(
            [.. offers.Where(o => o.Places > 0).Select(o => new OccupancyRow(o, days, occupied.GetValueOrDefault(o.Id), o.Places!.Value * days))],
            Only(enrolled, granted, countDeparture ? 0 : 1), Only(granted, enrolled, countDeparture ? 0 : 1));
    }

    /// <summary>The occupancy that framework agreements use in a rate: the mean of the two previous years' own; null where one of them is not known.</summary>
    public static decimal? ForRate(decimal? twoYearsAgo, decimal? lastYear) => (twoYearsAgo + lastYear) / 2;

    private static Dictionary<(string Provider, PersonId Person), SortedSet<int>> Spans(IEnumerable<(string Provider, PersonId Person, int From, int To)> stays, DateOnly from, DateOnly to)
    {
        var marked = new Dictionary<(string, PersonId), SortedSet<int>>();
        foreach (var stay in stays)
        {
            var (first, last) = (Math.Max(stay.From, from.DayNumber), Math.Min(stay.To, to.DayNumber));
            if (first > last)
                continue;
            if (!marked.TryGetValue((stay.Provider, stay.Person), out var days))
                marked.Add((stay.Provider, stay.Person), days = []);
            for (var day = first; day <= last; day++)
                days.Add(day);
        }

        return marked;
    }

    // A day of departure that is not counted is no disagreement either.
    private static List<OccupancyMismatch> Only(Dictionary<(string Provider, PersonId Person), SortedSet<int>> here, Dictionary<(string Provider, PersonId Person), SortedSet<int>> there, int slack)
    {
        var found = new List<OccupancyMismatch>();
        foreach (var (key, days) in here.OrderBy(h => h.Key.Provider, StringComparer.Ordinal).ThenBy(h => h.Key.Person))
        {
            var alone = there.TryGetValue(key, out var other) ? days.Where(d => !other.Contains(d)).ToList() : [.. days];
            if (alone.Count > slack)
                found.Add(new OccupancyMismatch(key.Person, key.Provider, DateOnly.FromDayNumber(alone[0]), DateOnly.FromDayNumber(alone[^1]), alone.Count));
        }

        return found;
    }
}

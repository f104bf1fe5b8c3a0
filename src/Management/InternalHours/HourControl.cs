using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>Hours granted to a child and what has been used of them.</summary>
/// <param name="Granted">The granted hours.</param>
/// <param name="Used">Hours used in the period by the provider on the service.</param>
public sealed record HoursRow(GrantedHours Granted, decimal Used)
{
    /// <summary>What is left; negative when more has been used than granted.</summary>
    public decimal Remaining => Granted.Hours - Used;

    /// <summary>Percent of the grant that is used; null when nothing is granted.</summary>
    public decimal? Percent => Granted.Hours == 0 ? null : 100 * Used / Granted.Hours;
}

/// <summary>Hours used on a child without a grant on the day: no start without a grant.</summary>
/// <param name="Person">The child.</param>
/// <param name="Service">The service.</param>
/// <param name="Provider">The provider.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Hours">Hours.</param>
public sealed record UngrantedHours(PersonId Person, string Service, string Provider, DateOnly From, DateOnly To, decimal Hours);

/// <summary>A provider's hours in a week: granted against staff.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="GrantedAWeek">Granted hours a week on the day asked about.</param>
/// <param name="StaffAWeek">Hours of staff a week on the day; null when not told.</param>
public sealed record CapacityRow(string Provider, decimal GrantedAWeek, decimal? StaffAWeek)
{
    /// <summary>Hours of staff that are not granted away; negative when more has been granted than can be delivered.</summary>
    public decimal? Free => StaffAWeek - GrantedAWeek;
}

/// <summary>The hours of internal providers.</summary>
/// <param name="Rows">Granted hours with what is used, those overdrawn first.</param>
/// <param name="Ungranted">Hours without a grant.</param>
/// <param name="Capacity">Providers on the day.</param>
public sealed record HoursTable(IReadOnlyList<HoursRow> Rows, IReadOnlyList<UngrantedHours> Ungranted, IReadOnlyList<CapacityRow> Capacity);

/// <summary>What happens when a provider books hours.</summary>
public enum BookingOutcome
{
    /// <summary>Booked.</summary>
    Booked,

    /// <summary>Refused, and made a request to the caseworker, who alone can grant more.</summary>
    Request,

    /// <summary>Refused: nothing has been granted.</summary>
    NoGrant,
}

/// <summary>
/// Hours of the municipality's own providers (joining report, 4.4.1, the practice of Faaborg-Midtfyn): the caseworker grants hours to a child, the provider
/// plans and uses them, and cannot take more without a new grant.
/// </summary>
public static class HourControl
{
    /// <summary>The declaration.</summary>
    public static readonly Analysis Declaration = new()
    {
        Code = "hours",
        Title = new("Interne leverandørers timer", "Hours of internal providers"),
        Definition = new(
            "Bevilgede timer til et barn for en ydelse i en periode, brugte timer i samme periode og det, der er tilbage. Timer uden bevilling på dagen vises for sig. Kapaciteten er bevilgede timer pr. uge mod medarbejdernes.",
            "Hours granted to a child for a service in a period, hours used in the same period, and what is left. Hours without a grant on the day are shown apart. The capacity is granted hours a week against those of staff."),
        Reading = new(
            "Læs det sådan: er der brugt mere end bevilget, skal sagsbehandleren tage stilling til, om bevillingen skal udvides; leverandøren kan ikke selv.",
            "Read it like this: where more has been used than granted, the caseworker must decide whether to extend the grant; the provider cannot."),
        Sources = [SourceRef.JoiningReport("4.4.1")],
        Layouts = [GrantedHoursLayout.Declaration, UsedHoursLayout.Declaration, StaffHoursLayout.Declaration],
    };

    /// <summary>The hours as they stand on a day.</summary>
    public static HoursTable Of(MoneyBook book, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(book);
        var granted = book.GrantedHours.ToLookup(g => (g.Person, g.Service, g.Provider));
        var used = new Dictionary<GrantedHours, decimal>(ReferenceEqualityComparer.Instance);
        var without = new List<UsedHours>();
        foreach (var use in book.UsedHours.Where(u => u.On <= day))
        {
            if (granted[(use.Person, use.Service, use.Provider)].FirstOrDefault(g => g.From <= use.On && use.On <= g.To) is { } grant)
                used[grant] = used.GetValueOrDefault(grant) + use.Hours;
            else
                without.Add(use);
        }

        var rows = book.GrantedHours.Where(g => g.From <= day).Select(g => new HoursRow(g, used.GetValueOrDefault(g))).OrderBy(r => r.Remaining).ThenBy(r => r.Granted.Id, StringComparer.Ordinal);
        var ungranted = without.GroupBy(u => (u.Person, u.Service, u.Provider)).Select(g => new UngrantedHours(g.Key.Person, g.Key.Service, g.Key.Provider, g.Min(u => u.On), g.Max(u => u.On), g.Sum(u => u.Hours)));
        return new HoursTable([.. rows], [.. ungranted.OrderByDescending(u => u.Hours)], Capacity(book, day));
    }

    /// <summary>Decides on hours that a provider wants to book on a day.</summary>
    public static (BookingOutcome Outcome, decimal Beyond) Book(MoneyBook book, UsedHours wanted)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(wanted);
        var row = Of(book, DateOnly.MaxValue).Rows.FirstOrDefault(r => r.Granted.Person == wanted.Person && r.Granted.Service == wanted.Service && r.Granted.Provider == wanted.Provider && r.Granted.From <= wanted.On && wanted.On <= r.Granted.To);
        if (row is null)
            return (BookingOutcome.NoGrant, wanted.Hours);
        var beyond = wanted.Hours - row.Remaining;
        return beyond > 0 ? (BookingOutcome.Request, beyond) : (BookingOutcome.Booked, 0);
    }

    private static List<CapacityRow> Capacity(MoneyBook book, DateOnly day)
    {
        static decimal AWeek(decimal hours, DateOnly from, DateOnly to) => hours * 7 / (to.DayNumber - from.DayNumber + 1);
        var granted = book.GrantedHours.Where(g => g.From <= day && day <= g.To).GroupBy(g => g.Provider, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(x => AWeek(x.Hours, x.From, x.To)), StringComparer.Ordinal);
        var staff = book.StaffHours.Where(s => s.From <= day && day <= s.To).GroupBy(s => s.Provider, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(x => AWeek(x.Hours, x.From, x.To)), StringComparer.Ordinal);
        return [.. granted.Keys.Union(staff.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(p => new CapacityRow(p, granted.GetValueOrDefault(p), staff.TryGetValue(p, out var hours) ? hours : null))];
    }
}

using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>Occupancy as plain tables for pages and files.</summary>
public static class OccupancyGrids
{
    /// <summary>The offers, lowest occupancy first.</summary>
    public static Grid Offers(OccupancyTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new Grid("offers", new("Belægning på egne tilbud", "Occupancy of own offers"),
            [new("offer", new("Tilbud", "Offer")), new("places", new("Pladser", "Places"), 1), new("days", new("Belagte døgn", "Occupied days"), 0), new("percent", new("Belægning, %", "Occupancy, %"), 1), new("budget", new("Budgetteret, %", "Budgeted, %"), 1), new("above", new("Procentpoint over budget", "Percentage points above budget"), 1)],
            [.. table.Rows.OrderBy(r => r.Percent).Select(r => (IReadOnlyList<GridCell>)[r.Provider.Name, r.Provider.Places, r.OccupiedDays, r.Percent, r.Provider.OccupancyPercent, r.AboveBudget])]);
    }

    /// <summary>Stays that stand in one list only.</summary>
    public static Grid Mismatches(MoneyBook book, OccupancyTable table)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(table);
        IReadOnlyList<GridCell> Row(Text list, OccupancyMismatch m) => [list, m.Person.ToString(), book.Providers.TryGetValue(m.Provider, out var provider) ? provider.Name : m.Provider, m.From, m.To, m.Days];
        return new Grid("mismatches", new("Belægningslisten mod bevillingerne", "Enrolments against grants"), [new("list", new("Hvad er galt", "What is wrong")), new("child", new("Barn", "Child")), new("offer", new("Tilbud", "Offer")), new("from", new("Fra", "From")), new("to", new("Til", "To")), new("days", new("Døgn", "Days"), 0)],
            [.. table.EnrolledWithoutGrant.Select(m => Row(new("indskrevet uden bevilling", "enrolled without a grant"), m)), .. table.GrantedNotEnrolled.Select(m => Row(new("bevilget, men ikke indskrevet", "granted but not enrolled"), m))])
        { Empty = new("Ingen: de indskrevne er de bevilgede.", "None: those enrolled are those granted.") };
    }
}

using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>Hours of internal providers as plain tables for pages and files.</summary>
public static class HourGrids
{
    /// <summary>Granted hours against staff.</summary>
    public static Grid Capacity(MoneyBook book, HoursTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new Grid("capacity", new("Timer om ugen: bevilget mod personale", "Hours a week: granted against staff"), [new("provider", new("Leverandør", "Provider")), Hours("granted", "Bevilget", "Granted"), Hours("staff", "Personale", "Staff"), Hours("free", "Ledigt", "Free")],
            [.. table.Capacity.Select(c => (IReadOnlyList<GridCell>)[Name(book, c.Provider), c.GrantedAWeek, c.StaffAWeek, c.Free])]);
    }

    /// <summary>Hours of each child, those overdrawn first.</summary>
    public static Grid Children(MoneyBook book, HoursTable table)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(table);
        return new Grid("children", new("Timer pr. barn", "Hours of each child"),
            [new("child", new("Barn", "Child")), new("service", new("Ydelse", "Service")), new("provider", new("Leverandør", "Provider")), new("from", new("Fra", "From")), new("to", new("Til", "To")), Hours("granted", "Bevilget", "Granted"), Hours("used", "Brugt", "Used"), Hours("remaining", "Tilbage", "Left"), Hours("percent", "Brugt, %", "Used, %")],
            [.. table.Rows.Select(r => (IReadOnlyList<GridCell>)[r.Granted.Person.ToString(), CommitmentGrids.NameOf(book, r.Granted.Service), Name(book, r.Granted.Provider), r.Granted.From, GridCell.Of(r.Granted.To), r.Granted.Hours, r.Used, r.Remaining, r.Percent])]);
    }

    /// <summary>Hours used without a grant.</summary>
    public static Grid Ungranted(MoneyBook book, HoursTable table)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(table);
        return new Grid("ungranted", new("Timer brugt uden bevilling", "Hours used without a grant"), [new("child", new("Barn", "Child")), new("service", new("Ydelse", "Service")), new("provider", new("Leverandør", "Provider")), new("from", new("Fra", "From")), new("to", new("Til", "To")), Hours("hours", "Timer", "Hours")],
            [.. table.Ungranted.Select(u => (IReadOnlyList<GridCell>)[u.Person.ToString(), CommitmentGrids.NameOf(book, u.Service), Name(book, u.Provider), u.From, u.To, u.Hours])]);
    }

    private static string Name(MoneyBook book, string provider) => book.Providers.TryGetValue(provider, out var known) ? known.Name : provider;

    private static GridColumn Hours(string name, string danish, string english) => new(name, new(danish, english), 1);
}

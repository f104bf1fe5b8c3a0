namespace Socialstat.Law;

/// <summary>Who answers questions about a documented family of tables (data/statistics_contacts.csv); the publisher replaces the row with its own.</summary>
/// <param name="Documentation">Code of the documentation: ISBU, HANDBU or BU.</param>
/// <param name="Organisation">Organisation.</param>
/// <param name="Office">Office.</param>
/// <param name="Name">Name of the contact person.</param>
/// <param name="Function">What the person does.</param>
/// <param name="Address">Address.</param>
/// <param name="Mail">Mail address.</param>
/// <param name="Telephone">Telephone.</param>
public sealed record StatisticsContact(string Documentation, string Organisation, string Office, string Name, string Function, string Address, string Mail, string Telephone)
{
    /// <summary>All contacts.</summary>
    public static IReadOnlyList<StatisticsContact> All { get; } =
    [
        .. DataFile.Read("statistics_contacts.csv").Select(r => new StatisticsContact(
            r["documentation"], r["organisation"], r["office"], r["name"], r["function"], r["address"], r["mail"], r["telephone"])),
    ];

    /// <summary>The contact of a documentation, or null when there is none.</summary>
    public static StatisticsContact? For(string documentation) => All.FirstOrDefault(c => c.Documentation == documentation);
}

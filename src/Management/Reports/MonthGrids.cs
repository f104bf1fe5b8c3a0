using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>What the administrative monthly report tells of grants: receivers by account, and placements by district, place and age.</summary>
public static class MonthGrids
{
    private static readonly IReadOnlyList<(int From, int To)> Ages = [(0, 5), (6, 11), (12, 14), (15, 17), (18, 22)];

    /// <summary>Different children with a running grant by grouping of the chart of accounts on each day.</summary>
    public static Grid Receivers(MoneyBook book, IReadOnlyList<DateOnly> days, bool isPlacement)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(days);
        var grants = book.Grants.Where(g => g is { Status: GrantStatus.Granted, IsIncome: false, MainGrant: null } && g.PlaceType is not null == isPlacement).ToList();
        var name = isPlacement ? "placed_by_account" : "prevention_by_account";
        return new Grid(name, isPlacement ? new("Unikke anbragte efter gruppering i kontoplanen", "Different placed children by grouping of the accounts") : new("Unikke modtagere af forebyggende foranstaltninger efter gruppering i kontoplanen", "Different receivers of preventive measures by grouping of the accounts"),
            [new("account", new("Konto", "Account")), new("services", new("Ydelser", "Services")), .. days.Select(d => new GridColumn(KeyFigureGrids.Head(d), new(KeyFigureGrids.Head(d), KeyFigureGrids.Head(d)), 0))],
            [
                .. grants.GroupBy(g => g.Account.Place).OrderBy(g => g.Key).Select(g => (IReadOnlyList<GridCell>)[
                    g.First().Account.IsRead ? $"{g.First().Account.FunctionText}.{g.First().Account.GroupingText}" : g.First().AccountText, string.Join(", ", g.Select(l => CommitmentGrids.NameOf(book, l.Service)).Distinct().Order(StringComparer.Ordinal).Take(4)), .. days.Select(d => (GridCell)Running(g, d).Count)]),
                [new Text("I alt, hvert barn én gang", "All, each child once"), "", .. days.Select(d => (GridCell)Running(grants, d).Count)],
            ])
        { Note = new("Børn med en bevilling, der løber på dagen. Registret tæller det, der er indberettet; forskellen står på listen over uoverensstemmelser.", "Children with a grant that runs on the day. The register counts what is reported; the difference stands in the list of discrepancies.") };
    }

    /// <summary>Placed children of each district on the day, by kind of place and by age.</summary>
    public static Grid Districts(Snapshot snapshot, Municipality municipality, DateOnly day, IReadOnlyDictionary<PersonId, string> districts)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(districts);
        var persons = snapshot.Persons.ToArray();
        (Text Name, string[] Keys)[] kinds = [(new("plejefamilie", "foster family"), ["P1", "P2", "P3", "P4"]), (new("opholdssted", "residence"), ["P6", "P12", "P13"]), (new("døgninstitution", "institution"), ["P7", "P8", "P9", "P10"]), (new("eget værelse, kost- og efterskole", "own room, boarding school"), ["P5", "P11"])];
        (int Placed, IReadOnlyList<GridCell> Row) Of(Text name, IReadOnlyList<SnapshotPerson> group)
        {
            var now = PlacementTrend.On(snapshot, municipality, [day], group.Select(p => p.Id).ToHashSet())[0];
            var ages = Ages.Select(a => PlacementTrend.On(snapshot, municipality, [day], group.Where(p => p.BirthDayNumber > 0 && KeyFigureCounts.AgeOn(DateOnly.FromDayNumber(p.BirthDayNumber), day) is var age && age >= a.From && age <= a.To).Select(p => p.Id).ToHashSet())[0].AllPlaced);
            return (now.AllPlaced, [name, now.AllPlaced, .. kinds.Select(k => (GridCell)k.Keys.Sum(key => now.Placed.GetValueOrDefault(key))), .. ages.Select(a => (GridCell)a)]);
        }

        var rows = persons.GroupBy(p => districts.GetValueOrDefault(p.Id, "")).OrderBy(g => g.Key.Length == 0).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => Of(DistrictGrids.NameOf(g.Key), [.. g])).Where(r => r.Placed > 0);
        return new Grid("districts", new($"Anbragte efter distrikt, sted og alder {day:yyyy-MM-dd}", $"Placed children by district, place and age {day:yyyy-MM-dd}"),
            [new("district", new("Distrikt", "District")), new("placed", new("Anbragte", "Placed"), 0), .. kinds.Select((k, i) => new GridColumn($"place_{i + 1}", k.Name, 0)), .. Ages.Select(a => new GridColumn($"age_{a.From}_{a.To}", new($"{a.From}-{a.To} år", $"{a.From}-{a.To} years"), 0))],
            [.. rows.Append(Of(new("I alt", "All"), persons)).Select(r => r.Row)]);
    }

    private static HashSet<PersonId> Running(IEnumerable<Grant> grants, DateOnly day) => [.. grants.Where(g => g.From <= day && (g.To is null || g.To >= day)).Select(g => g.Person)];
}

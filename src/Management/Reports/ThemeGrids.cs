using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>Themes for a meeting: foster families, young people about to come of age, and how long placements have lasted.</summary>
public static class ThemeGrids
{
    private static readonly IReadOnlyList<(int Years, Text Name)> Durations = [(1, new("under 1 år", "below 1 year")), (2, new("1-2 år", "1-2 years")), (4, new("2-4 år", "2-4 years")), (8, new("4-8 år", "4-8 years")), (100, new("8 år og mere", "8 years and more"))];

    /// <summary>Fees, extras and own payment for a child in foster care by district, as the mean over children; small groups are hidden.</summary>
    public static Grid Foster(MoneyBook book, CommitmentTable table)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(table);
        var foster = table.Lines.Where(l => l.Grant.PlaceType?.Key is "P1" or "P2" or "P3" or "P4").Select(l => l.Grant.Id).ToHashSet(StringComparer.Ordinal);
        var lines = table.Lines.Where(l => foster.Contains(l.Grant.Id) || (l.Grant.MainGrant is { } main && foster.Contains(main))).ToList();
        var rows = lines.GroupBy(l => l.Grant.District).OrderBy(g => g.Key.Length == 0).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => (District: g.Key, Children: g.Select(l => l.Grant.Person).Distinct().Count(), Lines: g.ToList())).ToList();
        var hidden = DistrictGrids.Hidden([.. rows.Select(r => r.Children)]);
        // Follow costs name the kind of place too; the fee is the placement's own line.
        bool IsFee(Grant grant) => grant is { Kind: GrantKind.Measure, IsIncome: false } && foster.Contains(grant.Id);
        decimal Mean(List<CommitmentLine> own, int children, Func<Grant, bool> which) => own.Where(l => which(l.Grant)).Sum(l => l.Amounts.Forecast.Amount) / Math.Max(1, children);
        return new Grid("foster", new($"Plejefamilier: kroner pr. barn i {table.Question.Year}", $"Foster families: kroner a child in {table.Question.Year}"),
            [new("district", new("Distrikt", "District")), new("children", new("Børn", "Children"), 0), new("fee", new("Vederlag", "Fee"), 0), new("extras", new("Tillæg og følgeudgifter", "Extras and follow cost"), 0), new("income", new("Egenbetaling og anden indtægt", "Own payment and other income"), 0), new("net", new("Netto", "Net"), 0)],
            [
                .. rows.Select((r, i) => (IReadOnlyList<GridCell>)(hidden[i]
                    ? [DistrictGrids.NameOf(r.District), GridCell.Hidden, GridCell.Hidden, GridCell.Hidden, GridCell.Hidden, GridCell.Hidden]
                    : [DistrictGrids.NameOf(r.District), r.Children, Mean(r.Lines, r.Children, IsFee), Mean(r.Lines, r.Children, x => !IsFee(x) && !x.IsIncome), Mean(r.Lines, r.Children, x => x.IsIncome), Mean(r.Lines, r.Children, _ => true)])),
            ]);
    }

    /// <summary>Placed young people who turn 18 within a year, by kind of place and quarter of the birthday.</summary>
    public static Grid ComingOfAge(Snapshot snapshot, Municipality municipality, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(municipality);
        var counts = new Dictionary<int, int[]>();
        ForEachPlaced(snapshot, municipality, day, (person, spell) =>
        {
            if (person.BirthDayNumber == 0)
                return;
            var birthday = AgeBands.Birthday(DateOnly.FromDayNumber(person.BirthDayNumber), AgeBands.Adult);
            if (birthday <= day || birthday > day.AddYears(1))
                return;
            var quarter = Enumerable.Range(0, 4).First(q => birthday <= day.AddMonths(3 * (q + 1)));
            if (!counts.TryGetValue(spell.Measure, out var row))
                counts.Add(spell.Measure, row = new int[4]);
            row[quarter]++;
        });
        return new Grid("coming_of_age", new($"Anbragte, der fylder 18 år inden for et år efter {day:yyyy-MM-dd}", $"Placed young people who turn 18 within a year of {day:yyyy-MM-dd}"),
            [new("place", new("Sted", "Place")), .. Enumerable.Range(1, 4).Select(q => new GridColumn($"quarter_{q}", new($"Inden {3 * q} måneder", $"Within {3 * q} months"), 0)), new("all", new("I alt", "All"), 0)],
            [.. counts.OrderBy(c => c.Key).Select(c => (IReadOnlyList<GridCell>)[Measures.All[c.Key].Title, .. c.Value.Select(n => (GridCell)n), c.Value.Sum()])])
        { Note = new("Anbringelsen slutter ved 18 år; et ungeophold eller en anden støtte skal være besluttet inden.", "The placement ends at 18; a stay for young people or other support must be decided before.") };
    }

    /// <summary>How long those who are placed have been at their place, by kind.</summary>
    public static Grid Duration(Snapshot snapshot, Municipality municipality, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(municipality);
        var counts = new Dictionary<int, int[]>();
        ForEachPlaced(snapshot, municipality, day, (_, spell) =>
        {
            var from = PackedDay.Unpack(spell.Start);
            if (!counts.TryGetValue(spell.Measure, out var row))
                counts.Add(spell.Measure, row = new int[Durations.Count]);
            row[Durations.ToList().FindIndex(d => from.AddYears(d.Years) > day)]++;
        });
        return new Grid("duration", new($"Hvor længe de anbragte har været på deres sted {day:yyyy-MM-dd}", $"How long the placed have been at their place {day:yyyy-MM-dd}"), [new("place", new("Sted", "Place")), .. Durations.Select((d, i) => new GridColumn($"duration_{i + 1}", d.Name, 0)), new("all", new("I alt", "All"), 0)],
            [.. counts.OrderBy(c => c.Key).Select(c => (IReadOnlyList<GridCell>)[Measures.All[c.Key].Title, .. c.Value.Select(n => (GridCell)n), c.Value.Sum()])]);
    }

    private static void ForEachPlaced(Snapshot snapshot, Municipality municipality, DateOnly day, Action<SnapshotPerson, SpellWord> take)
    {
        var packed = PackedDay.Pack(day);
        for (var i = 0; i < snapshot.Persons.Length; i++)
        {
            foreach (var bits in snapshot.SpellsOf(i))
            {
                if (new SpellWord(bits) is var spell && spell.Municipality == municipality.Index && Measures.All[spell.Measure].Statistic == Statistic.Placement && spell.Start <= packed && spell.End >= packed)
                    take(snapshot.Persons[i], spell);
            }
        }
    }
}

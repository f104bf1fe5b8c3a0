using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>Children of a municipality on some days: placed by kind of place, only helped otherwise, and with any measure.</summary>
/// <param name="Day">The day.</param>
/// <param name="Placed">Placed children by key of the kind of place; a child in two places stands in both.</param>
/// <param name="AllPlaced">Different placed children.</param>
/// <param name="OnlySupport">Children with support measures who are not placed.</param>
/// <param name="Active">Children with any measure: active cases.</param>
public sealed record ChildrenOnDay(DateOnly Day, IReadOnlyDictionary<string, int> Placed, int AllPlaced, int OnlySupport, int Active);

/// <summary>Comings and goings of placements in a month.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Into">Children placed who were not placed the day before.</param>
/// <param name="Out">Children no longer placed the day after.</param>
public sealed record PlacementFlow(DateOnly Month, int Into, int Out);

/// <summary>How the number of placed children develops.</summary>
public static class PlacementTrend
{
    /// <summary>Kinds of place in official order.</summary>
    public static IReadOnlyList<Measure> Kinds { get; } = [.. Measures.All.Where(m => m.Statistic == Statistic.Placement)];

    /// <summary>The children on each day.</summary>
    public static IReadOnlyList<ChildrenOnDay> On(Snapshot snapshot, Municipality municipality, IEnumerable<DateOnly> days, IReadOnlySet<PersonId>? only = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(municipality);
        ArgumentNullException.ThrowIfNull(days);
        return [.. days.Select(d => Count(snapshot, municipality, d, only))];
    }

    /// <summary>Comings and goings in the months.</summary>
    public static IReadOnlyList<PlacementFlow> Flows(Snapshot snapshot, Municipality municipality, IReadOnlyList<DateOnly> months)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(municipality);
        ArgumentNullException.ThrowIfNull(months);
        var (into, outOf) = (new int[months.Count], new int[months.Count]);
        var firsts = months.Select(m => m.DayNumber - PackedDay.Origin).ToArray();
        var lasts = months.Select(m => m.AddMonths(1).AddDays(-1).DayNumber - PackedDay.Origin).ToArray();
        for (var i = 0; i < snapshot.Persons.Length; i++)
        {
            var own = new List<SpellWord>();
            foreach (var bits in snapshot.SpellsOf(i))
            {
                if (new SpellWord(bits) is var spell && spell.Municipality == municipality.Index && Measures.All[spell.Measure].Statistic == Statistic.Placement)
                    own.Add(spell);
            }

            own.Sort((a, b) => a.Start.CompareTo(b.Start));
            foreach (var (start, end) in Joined(own))
            {
                for (var m = 0; m < months.Count; m++)
                {
                    into[m] += start >= firsts[m] && start <= lasts[m] ? 1 : 0;
                    outOf[m] += end >= firsts[m] && end <= lasts[m] ? 1 : 0;
                }
            }
        }

        return [.. months.Select((m, i) => new PlacementFlow(m, into[i], outOf[i]))];
    }

    /// <summary>The development as a table, with kinds that nobody was in left out.</summary>
    public static Grid Placements(IReadOnlyList<ChildrenOnDay> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return new Grid("placements", new("Anbragte børn og unge efter sted", "Placed children by place"), [new("place", new("Sted", "Place")), .. Heads(days)],
            [
                .. Kinds.Where(k => days.Any(d => d.Placed.GetValueOrDefault(k.Key) > 0)).Select(k => (IReadOnlyList<GridCell>)[k.Title, .. days.Select(d => (GridCell)d.Placed.GetValueOrDefault(k.Key))]),
                [new Text("Anbragte i alt (hvert barn én gang)", "All placed (each child once)"), .. days.Select(d => (GridCell)d.AllPlaced)],
            ]);
    }

    /// <summary>Placed, only supported, and active cases as a table.</summary>
    public static Grid Split(IReadOnlyList<ChildrenOnDay> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        decimal? Share(int part, ChildrenOnDay day) => day.AllPlaced + day.OnlySupport == 0 ? null : 100m * part / (day.AllPlaced + day.OnlySupport);
        return new Grid("split", new("Forebyggelse og anbringelse", "Prevention and placement"), [new("what", new("Børn og unge", "Children")), .. Heads(days)],
            [
                [new Text("Med støttende indsatser uden anbringelse", "With supportive measures, not placed"), .. days.Select(d => (GridCell)d.OnlySupport)],
                [new Text("Anbragt", "Placed"), .. days.Select(d => (GridCell)d.AllPlaced)],
                [new Text("Anbragt, procent af de to", "Placed, percent of the two"), .. days.Select(d => GridCell.Of(Share(d.AllPlaced, d)) with { Decimals = 1 })],
                [new Text("Aktive sager (børn med en indsats)", "Active cases (children with a measure)"), .. days.Select(d => (GridCell)d.Active)],
            ]);
    }

    /// <summary>Comings and goings as a table.</summary>
    public static Grid Flows(IReadOnlyList<PlacementFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return new Grid("flows", new("Til- og afgang i anbringelser", "Inflow and outflow of placements"), [new("month", new("Måned", "Month")), new("into", new("Tilgang", "Inflow"), 0), new("out", new("Afgang", "Outflow"), 0), new("net", new("Netto", "Net"), 0)],
            [.. flows.Select(f => (IReadOnlyList<GridCell>)[f.Month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), f.Into, f.Out, f.Into - f.Out])])
        { Note = new("Et barn, der flytter fra et sted til et andet uden en dag imellem, er hverken til- eller afgang.", "A child that moves from one place to another without a day between is neither inflow nor outflow.") };
    }

    private static IEnumerable<GridColumn> Heads(IReadOnlyList<ChildrenOnDay> days) => days.Select(d => new GridColumn(KeyFigureGrids.Head(d.Day), new(KeyFigureGrids.Head(d.Day), KeyFigureGrids.Head(d.Day)), 0));

    private static ChildrenOnDay Count(Snapshot snapshot, Municipality municipality, DateOnly day, IReadOnlySet<PersonId>? only)
    {
        var packed = PackedDay.Pack(day);
        var kinds = new int[Measures.All.Count];
        var (placed, support, active) = (0, 0, 0);
        for (var i = 0; i < snapshot.Persons.Length; i++)
        {
            if (only?.Contains(snapshot.Persons[i].Id) == false)
                continue;
            var (isPlaced, isSupported, isActive, last) = (false, false, false, -1);
            foreach (var bits in snapshot.SpellsOf(i))
            {
                var spell = new SpellWord(bits);
                if (spell.Municipality != municipality.Index || spell.Start > packed || spell.End < packed)
                    continue;
                isActive = true;
                var statistic = Measures.All[spell.Measure].Statistic;
                isSupported |= statistic == Statistic.Support;
                if (statistic != Statistic.Placement)
                    continue;
                isPlaced = true;
                // Spells stand in order of measure: two of the same kind on the day are one child there.
                kinds[spell.Measure] += spell.Measure == last ? 0 : 1;
                last = spell.Measure;
            }

            placed += isPlaced ? 1 : 0;
            support += isSupported && !isPlaced ? 1 : 0;
            active += isActive ? 1 : 0;
        }

        return new ChildrenOnDay(day, Kinds.ToDictionary(k => k.Key, k => kinds[k.Index], StringComparer.Ordinal), placed, support, active);
    }

    private static IEnumerable<(int Start, int End)> Joined(List<SpellWord> spells)
    {
        for (var i = 0; i < spells.Count;)
        {
            var (start, end) = (spells[i].Start, spells[i].End);
            for (i++; i < spells.Count && spells[i].Start <= end + 1; i++)
                end = Math.Max(end, spells[i].End);
            yield return (start, end);
        }
    }
}

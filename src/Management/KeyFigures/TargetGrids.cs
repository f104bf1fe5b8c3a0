using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>Where the key figures stand against targets and milestones.</summary>
public static class TargetGrids
{
    /// <summary>Each target with the figure of the day.</summary>
    public static Grid Of(KeyFigureTable table, IReadOnlyList<KeyFigureTarget> targets, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(targets);
        return new Grid("targets", new("Måltal og milepæle", "Targets and milestones"),
            [new("figure", new("Nøgletal", "Key figure")), new("kind", new("Mål", "Aim")), new("day", new("Dato", "Date")), new("wanted", new("Ønsket pr. 1000", "Wanted per 1000"), 2), new("now", new($"Pr. 1000 {day:yyyy-MM-dd}", $"Per 1000 {day:yyyy-MM-dd}"), 2), new("missing", new("Mangler", "To go"), 2), new("state", new("Status", "State"))],
            [
                .. targets.OrderBy(t => t.Figure, StringComparer.Ordinal).ThenBy(t => t.Day).Select(t =>
                {
                    var row = table.Rows.FirstOrDefault(r => r.Figure.Code == t.Figure && r.Day == day);
                    var reached = row?.PerThousand is { } figure && t.IsReachedBy(figure);
                    return (IReadOnlyList<GridCell>)[row is null ? t.Figure : new Text($"{t.Figure} {row.Figure.Title.Da}", $"{t.Figure} {row.Figure.Title.En}"), t.IsMilestone ? new Text("milepæl", "milestone") : new Text("måltal", "target"), t.Day, t.PerThousand, row?.PerThousand,
                        reached ? GridCell.None : GridCell.Of(t.PerThousand - row?.PerThousand), reached ? new Text("nået", "reached") : t.Day < day ? new Text("ikke nået i tide", "not reached in time") : new Text("på vej", "under way")];
                }),
            ]);
    }
}

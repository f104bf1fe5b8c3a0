using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>The moves on the ladder within groups of children: ages and districts.</summary>
public static class LadderBreakdown
{
    private static readonly IReadOnlyList<(int From, int To)> Ages = [(0, 5), (6, 11), (12, 14), (15, 17), (18, 22)];

    /// <summary>By age on the first day.</summary>
    public static Grid ByAge(Snapshot snapshot, LadderQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Make("by_age", new("Bevægelser efter alder den første dag", "Moves by age on the first day"), new("Alder", "Age"),
            [.. Ages.Select(a => (new Text($"{a.From}-{a.To} år", $"{a.From}-{a.To} years"), LadderCounts.Of(snapshot, question with { Ages = a })))]);
    }

    /// <summary>By district; children whom no grant places in a district stand last.</summary>
    public static Grid ByDistrict(Snapshot snapshot, LadderQuestion question, IReadOnlyDictionary<PersonId, string> districts)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(districts);
        var groups = snapshot.Persons.ToArray().GroupBy(p => districts.GetValueOrDefault(p.Id, "")).OrderBy(g => g.Key.Length == 0).ThenBy(g => g.Key, StringComparer.Ordinal);
        return Make("by_district", new("Bevægelser efter distrikt", "Moves by district"), new("Distrikt", "District"),
            [.. groups.Select(g => (g.Key.Length == 0 ? new Text("uden distrikt", "no district") : new Text(g.Key, g.Key), LadderCounts.Of(snapshot, question with { Only = g.Select(p => p.Id).ToHashSet() })))]);
    }

    private static Grid Make(string name, Text title, Text group, IReadOnlyList<(Text Name, LadderMatrix Matrix)> groups) => new(name, title,
        [
            new("group", group), Count("first", "Første dag", "First day"), Count("stayed", "Blevet", "Stayed"), Count("down", "Ned ad trappen", "Down the ladder"), Count("left", "Udgået", "Left"), Count("up", "Op ad trappen", "Up the ladder"), Count("new", "Nye", "New"),
            Count("last", "Anden dag", "Second day"), new("step_first", new("Gennemsnitligt trin, første dag", "Mean step, first day"), 2), new("step_last", new("Gennemsnitligt trin, anden dag", "Mean step, second day"), 2),
        ],
        [.. groups.Where(g => g.Matrix.AtFirst + g.Matrix.New > 0).Select(g => (IReadOnlyList<GridCell>)[g.Name, g.Matrix.AtFirst, g.Matrix.Stayed, g.Matrix.DownInAll - g.Matrix.Left, g.Matrix.Left, g.Matrix.UpInAll, g.Matrix.New, g.Matrix.AtLast, GridCell.Of(g.Matrix.MeanStep(true)), GridCell.Of(g.Matrix.MeanStep(false))])]);

    private static GridColumn Count(string name, string danish, string english) => new(name, new(danish, english), 0);
}

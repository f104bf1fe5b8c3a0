using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>What to mend first: the findings about reports and about imported money, gathered by what is wrong, those that keep most out of the figures first.</summary>
internal static class ToMend
{
    private const int Most = 10;

    /// <summary>The ten kinds of findings to mend first.</summary>
    public static Grid First(MunicipalData data)
    {
        var reports = data.Keep("to-mend", () => Reports(data));
        var money = data.Money.Findings.GroupBy(f => f.Rule.Code).Select(g => new Kind(g.Key, g.First().Rule.Severity, g.First().Rule.Title, g.Count(), 0, null));
        var first = reports.Concat(money).OrderBy(k => k.Severity == Severity.Error ? 0 : 1).ThenByDescending(k => k.Lines).ThenBy(k => k.Code, StringComparer.Ordinal).Take(Most);
        return new Grid("to_mend", new("De ti fejl at rette først", "The ten faults to mend first"),
            [new("rule", new("Regel", "Rule")), new("severity", new("Alvor", "Severity")), new("what", new("Hvad er galt", "What is wrong")), new("lines", new("Linjer", "Lines"), 0), new("oldest", new("Ældste, dage", "Oldest, days"), 0)],
            [.. first.Select(k => (IReadOnlyList<GridCell>)[GridCell.Of(k.Code) with { Path = k.Path }, Word(k.Severity), k.Title, k.Lines, k.Path is null ? GridCell.None : (GridCell)k.OldestDays])])
        { Note = new("Fejl holder poster ude af alle tal; advarsler gør tallene usikre. Samme fejl i mange linjer rettes som regel ét sted.", "Errors keep records out of all figures; warnings make figures uncertain. The same fault in many lines is usually mended in one place.") };
    }

    /// <summary>Number of errors and of warnings about reports.</summary>
    public static (long Errors, long Warnings) Count(MunicipalData data)
    {
        var reports = data.Keep("to-mend", () => Reports(data));
        return (reports.Where(k => k.Severity == Severity.Error).Sum(k => (long)k.Lines) + data.Money.Findings.Count(f => f.Rule.Severity == Severity.Error), reports.Where(k => k.Severity == Severity.Warning).Sum(k => (long)k.Lines) + data.Money.Findings.Count(f => f.Rule.Severity == Severity.Warning));
    }

    private static List<Kind> Reports(MunicipalData data)
    {
        using var database = new StoreDatabase(data.Paths.Database);
        return [.. FindingPages.Read(database, new FindingFilter(data.Municipality.Code), Language.Danish).Where(f => f.Line.Severity != Severity.Info && f.Life.State != FindingState.Accepted).GroupBy(f => f.Line.Code).Select(g => new Kind(
            g.Key, g.First().Line.Severity, Validation.Catalogue.WithCode(g.Key)?.Title ?? new Text(g.Key, g.Key), g.Count(), g.Max(f => f.Life.AgeDays), $"/findings?reporter={data.Municipality.Code}&code={g.Key}"))];
    }

    private static Text Word(Severity severity) => severity switch { Severity.Error => new("Fejl", "Error"), Severity.Warning => new("Advarsel", "Warning"), _ => new("Oplysning", "Information") };

    private sealed record Kind(string Code, Severity Severity, Text Title, int Lines, int OldestDays, string? Path);
}

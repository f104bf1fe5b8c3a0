using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A municipality with placements reports something each quarter, or that there is nothing to report. Judged when the deadline has passed.</summary>
public static class Anb058NothingForQuarter
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-058",
        Title = new("Intet indberettet for et kvartal", "Nothing reported for a quarter"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.ActingMunicipality],
        JudgedOn = JudgedOn.Today,
        Together = Together.Reporter,
        Violations = group => ReportingCycle.Quarter.Between(new DateOnly(group.LastFullYear, 1, 1), group.Today)
            .Where(q => Deadlines.LastDay(group.Type, q.From) < group.Today && !group.InForce.Any(e => e.Day is { } day && q.Contains(day)) && !HasNilReport(group, q))
            .Select(q => (Quarter: q, Active: group.Placements.SelectMany(p => p.Spells).Count(s => !s.IsPlanned && s.From < q.From && s.IsActiveOn(q.From))))
            .Where(q => q.Active > 0)
            .Select(q => new Violation(null, ReportingCycle.Quarter.Name(q.Quarter), Write.Number(q.Active), Write.Day(q.Quarter.From))),
        Message = new(
            "For kvartalet {0} er der hverken indberettet hændelser, eller at der ingen er, selv om kommunen havde {1} anbringelse(r) i gang den {2}.",
            "For the quarter {0} neither events nor that there are none have been reported, although the municipality had {1} placement(s) running on {2}."),
        Fix = new(
            "Indberet kvartalets hændelser. Er der ingen, så send en leverance, der siger det.",
            "Report the events of the quarter. If there are none, send a delivery that says so."),
        Sources = [SourceRef.Guideline("1.3"), SourceRef.Guideline("2.3")],
    };

    // After the deadline of the quarter before, and before the quarter after has ended.
    private static bool HasNilReport(GroupView group, Period quarter) => group.Deliveries.Any(d => d.IsNilReport
        && d.Date > Deadlines.LastDay(group.Type, quarter.From.AddDays(-1)) && d.Date <= ReportingCycle.Quarter.Around(quarter.To!.Value.AddDays(1)).To);
}

using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Treatment rarely starts on the day of the request; when it nearly always does, the request is probably not registered when it comes. By year of the request.</summary>
public static class Sto005SameDayRequests
{
    private static readonly Threshold LargestShare = new(
        new("Største andel på samme dag, procent", "Largest share on the same day, percent"), Dated.Always(80, "Liste over valideringer, STO-005"));

    private static readonly Threshold FewestCases = new(
        new("Færrest sager, som kan vurderes", "Fewest cases that can be judged"), Dated.Always(20, "Liste over valideringer, STO-005"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "STO-005",
        Title = new(
            "Anmodning og iværksættelse er næsten altid samme dag",
            "Request and start are nearly always on the same day"),
        Severity = Severity.Warning,
        AppliesTo = [DrugRecord.Declaration],
        Fields = [Fields.EventDate],
        JudgedOn = JudgedOn.Today,
        Together = Together.Reporter,
        Violations = g => g.Entries.GroupBy(e => e.CaseId)
            .Select(c => (Asked: c.FirstOrDefault(e => e.Event == DrugEvents.Request)?.Day, Began: c.FirstOrDefault(e => e.Event == DrugEvents.Start)?.Day))
            .Where(c => c is { Asked: not null, Began: not null } && c.Asked.Value.Year >= g.LastFullYear)
            .GroupBy(c => c.Asked!.Value.Year).OrderBy(year => year.Key)
            .Select(year => (Year: year.Key, Cases: year.Count(), SameDay: year.Count(c => c.Asked == c.Began)))
            .Where(y => y.Cases >= FewestCases.On(g.Today) && y.SameDay * 100L > (long)y.Cases * LargestShare.On(g.Today))
            .Select(y => new Violation(null, Write.Number(y.SameDay), Write.Number(y.Cases), Write.Number(y.Year), Write.Number(LargestShare.On(g.Today)))),
        Message = new(
            "I {0} af {1} sager fra {2} er behandlingen iværksat på anmodningsdagen; det er mere end {3} %.",
            "In {0} of {1} cases from {2} the treatment started on the day of the request; that is more than {3} %."),
        Fix = new(
            "Undersøg, om anmodningsdatoen er den dag, borgeren henvendte sig, eller den dag, sagen blev oprettet.",
            "Find out whether the date of the request is the day on which the citizen asked, or the day on which the case was opened."),
        Sources = [SourceRef.Guideline("6.2.1")],
        IsDerived = true,
        Thresholds = [LargestShare, FewestCases],
    };
}

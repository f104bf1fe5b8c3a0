using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Treatments of drug abuse with at most 10 days between them are one course: a parameter of its own, not the 14 days of measures.</summary>
public static class Reg017DrugCourses
{
    private static readonly Threshold LongestGap = new(
        new("Længste mellemrum (dage)", "Longest gap (days)"),
        Dated.Always(10, "Danmarks Statistik: dokumentation af stofmisbrug"));

    /// <summary>The declaration.</summary>
    public static readonly RegisterRule Rule = new()
    {
        Code = "REG-017",
        Title = new("Forløb af stofmisbrugsbehandling samlet af flere", "Drug treatment courses joined from several"),
        Severity = Severity.Warning,
        AppliesTo = [DrugRecord.Declaration],
        Fields = [Fields.EventDate],
        JudgedOn = JudgedOn.Today,
        Judged = r => r.Ledgers().Where(l => l.Type == DrugRecord.Declaration).Sum(l => (long)TreatmentCourses.Treatments(l).Count),
        Violations = r => r.Ledgers().Where(l => l.Type == DrugRecord.Declaration).SelectMany(l => TreatmentCourses.Joined(l, LongestGap)
            .Select(c => new RegisterViolation(l.Municipality, 1, Write.Day(c.From), Write.Day(c.To), Write.Number(c.Treatments)))),
        Thresholds = [LongestGap],
        Message = new(
            "Forløbet {0}–{1} er samlet af {2} behandlinger.",
            "The course {0}–{1} has been joined from {2} treatments."),
        Fix = new(
            "Det er en liste over, hvordan registret er bygget; der skal ikke rettes noget.",
            "It is a list of how the register was built; nothing need be mended."),
        Sources = [SourceRef.Public("Danmarks Statistik: dokumentation af stofmisbrug")],
    };
}

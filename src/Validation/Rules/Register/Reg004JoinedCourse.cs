using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Records of the same child, municipality and measure that overlap or have at most 14 days between them are one course: first start, last end, and an open end wins.</summary>
public static class Reg004JoinedCourse
{
    /// <summary>The declaration.</summary>
    public static readonly RegisterRule Rule = new()
    {
        Code = "REG-004",
        Title = new("Forløb samlet af flere poster", "Course joined from several records"),
        Severity = Severity.Warning,
        AppliesTo = Kinds.Counted,
        Fields = [],
        JudgedOn = JudgedOn.Today,
        Judged = r => r.Courses.Count,
        Violations = r => r.Courses.Where(c => c.Spells > 1).Select(c => new RegisterViolation(c.Word.Municipality, 1, RegisterView.InWords(c.Word), Write.Number(c.Spells))),
        Thresholds = [new Threshold(new("Længste mellemrum (dage)", "Longest gap (days)"), CourseJudge.LongestGap)],
        Message = new(
            "Forløbet {0} er samlet af {1} poster.",
            "The course {0} has been joined from {1} records."),
        Fix = new(
            "Det er en liste over, hvordan registret er bygget; der skal ikke rettes noget.",
            "It is a list of how the register was built; nothing need be mended."),
        Sources = [SourceRef.MeasuresDocumentation("3.5"), SourceRef.DisabilityDocumentation("3.5")],
    };
}

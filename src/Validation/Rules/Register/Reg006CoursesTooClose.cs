using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>Two courses of the same child, municipality and measure neither overlap nor have at most 14 days between them.</summary>
public static class Reg006CoursesTooClose
{
    /// <summary>The declaration.</summary>
    public static readonly RegisterRule Rule = new()
    {
        Code = "REG-006",
        Title = new("To forløb, der skulle være ét", "Two courses that should be one"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Counted,
        Fields = [],
        JudgedOn = JudgedOn.Today,
        Judged = r => r.Courses.Count,
        Violations = r => Close(r),
        Thresholds = [new Threshold(new("Længste mellemrum (dage)", "Longest gap (days)"), CourseJudge.LongestGap)],
        Message = new(
            "Forløbet {0} burde være samlet med {1}.",
            "The course {0} should have been joined with {1}."),
        Fix = new(
            "Registret skal bygges igen. Er fejlen der stadig, ligger den i programmet; meld den til dem, der driver det.",
            "Rebuild the register. If the fault is still there, it is in the program; report it to those who run it."),
        Sources = [SourceRef.MeasuresDocumentation("3.5"), SourceRef.DisabilityDocumentation("3.5")],
    };

    private static IEnumerable<RegisterViolation> Close(RegisterView r)
    {
        for (var i = 1; i < r.Courses.Count; i++)
        {
            var (before, course) = (r.Courses[i - 1], r.Courses[i]);
            if (before.Person == course.Person && before.Word.Place == course.Word.Place
                && (before.Word.End == PackedDay.Open || course.Word.Start - before.Word.End <= CourseJudge.LongestGap.On(PackedDay.Unpack(course.Word.Start))))
                yield return new RegisterViolation(course.Word.Municipality, 1, RegisterView.InWords(course.Word), RegisterView.InWords(before.Word));
        }
    }
}

using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>A course of a measure with an age limit that runs to or past the birthday. Records that do so by themselves are errors (IND-009, IND-011, HAN-008) and do not enter, so only what is open today, or known later, is listed.</summary>
public static class Reg013CrossesAgeLimit
{
    /// <summary>The declaration.</summary>
    public static readonly RegisterRule Rule = new()
    {
        Code = "REG-013",
        Title = new("Forløb over en aldersgrænse", "Course over an age limit"),
        Severity = Severity.Warning,
        AppliesTo = Kinds.Counted,
        Fields = [Fields.EndDate],
        JudgedOn = JudgedOn.Today,
        Judged = r => r.Courses.Count,
        Violations = r => r.Courses.Where(c => Crosses(r, c)).Select(c => new RegisterViolation(c.Word.Municipality, 1, RegisterView.InWords(c.Word), Write.Number(Measures.All[c.Word.Measure].AgeLimit))),
        Message = new(
            "Forløbet {0} går over den {1}-års fødselsdag, som er grænsen for indsatsen.",
            "The course {0} runs over birthday {1}, which is the limit of the measure."),
        Fix = new(
            "Indberet ophør senest dagen før fødselsdagen.",
            "Report an end at the latest the day before the birthday."),
        Sources = [SourceRef.Guideline("3.2.1"), SourceRef.Guideline("3.2.2")],
    };

    // Stays of placement may go on at 18-22 years by a decision of their own (ANB rules).
    private static bool Crosses(RegisterView r, BuiltCourse course)
    {
        var measure = Measures.All[course.Word.Measure];
        if (measure.Statistic == Statistic.Placement || r.BirthDate(course.Person) is not { } born)
            return false;
        var birthday = CaseView.BirthdayOf(born, measure.AgeLimit);
        return PackedDay.Unpack(course.Word.Start) < birthday && (course.Word.End == PackedDay.Open ? r.Today >= birthday : PackedDay.Unpack(course.Word.End) >= birthday);
    }
}

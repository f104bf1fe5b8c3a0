using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>A course joined of records from before and after 1 January 2024 whose measure has several provisions in one act: which one goes on as which cannot be told, so it is listed.</summary>
public static class Reg015OverChangeOfLaw
{
    /// <summary>The declaration.</summary>
    public static readonly RegisterRule Rule = new()
    {
        Code = "REG-015",
        Title = new("Forløb over lovændringen med flere mulige paragraffer", "Course over the change of law with several possible provisions"),
        Severity = Severity.Warning,
        AppliesTo = Kinds.Counted,
        Fields = [Fields.MeasureParagraph],
        JudgedOn = JudgedOn.Today,
        Judged = r => r.Courses.Count,
        Violations = r => r.Courses.Where(c => IsOver(r, c)).Select(c => new RegisterViolation(c.Word.Municipality, 1, RegisterView.InWords(c.Word), string.Join(", ", Measures.All[c.Word.Measure].Provisions))),
        Message = new(
            "Forløbet {0} går over lovændringen; indsatsen har flere paragraffer i samme lov: {1}.",
            "The course {0} runs over the change of law; the measure has several provisions in one act: {1}."),
        Fix = new(
            "Det er en liste over, hvordan registret er bygget; der skal ikke rettes noget.",
            "It is a list of how the register was built; nothing need be mended."),
        Sources = [SourceRef.MeasuresDocumentation("1"), SourceRef.MeasuresDocumentation("7.2")],
    };

    private static bool IsOver(RegisterView r, BuiltCourse course)
    {
        if (course.Spells < 2 || Measures.All[course.Word.Measure].Provisions.GroupBy(p => p.Act).All(g => g.Count() == 1) || Measures.All[course.Word.Measure].Statistic == Statistic.Placement)
            return false;
        var change = PackedDay.Pack(Act.BarnetsLov.InForce.From);
        var (before, after) = (false, false);
        foreach (var bits in r.Snapshot.Spells.Slice(course.FirstSpell, course.Spells))
        {
            before |= new SpellWord(bits).Start < change;
            after |= new SpellWord(bits).Start >= change;
        }

        return before && after;
    }
}

using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>All records of a course are of the same child, municipality and measure, and it runs from the first start to the last end of them.</summary>
public static class Reg005MembersDiffer
{
    /// <summary>The declaration.</summary>
    public static readonly RegisterRule Rule = new()
    {
        Code = "REG-005",
        Title = new("Forløb af poster, der ikke hører sammen", "Course of records that do not belong together"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Counted,
        Fields = [],
        JudgedOn = JudgedOn.Today,
        Judged = r => r.Courses.Count,
        Violations = r => r.Courses.Where(c => !IsSound(r, c)).Select(c => new RegisterViolation(c.Word.Municipality, 1, RegisterView.InWords(c.Word))),
        Message = new(
            "Forløbet {0} er ikke bygget af sine egne poster.",
            "The course {0} is not built of its own records."),
        Fix = new(
            "Registret skal bygges igen. Er fejlen der stadig, ligger den i programmet; meld den til dem, der driver det.",
            "Rebuild the register. If the fault is still there, it is in the program; report it to those who run it."),
        Sources = [SourceRef.MeasuresDocumentation("3.5"), SourceRef.DisabilityDocumentation("3.5")],
    };

    private static bool IsSound(RegisterView r, BuiltCourse course)
    {
        if (course.Spells < 1 || course.FirstSpell < 0 || course.FirstSpell + course.Spells > r.Snapshot.Spells.Length || course.Person < 0 || course.Person >= r.Snapshot.Persons.Length)
            return false;
        var own = r.Snapshot.Persons[course.Person].FirstSpell;
        var end = course.Person + 1 < r.Snapshot.Persons.Length ? r.Snapshot.Persons[course.Person + 1].FirstSpell : r.Snapshot.Spells.Length;
        if (course.FirstSpell < own || course.FirstSpell + course.Spells > end)
            return false;
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var bits in r.Snapshot.Spells.Slice(course.FirstSpell, course.Spells))
        {
            var spell = new SpellWord(bits);
            if (spell.Place != course.Word.Place)
                return false;
            (first, last) = (Math.Min(first, spell.Start), Math.Max(last, spell.End));
        }

        return first == course.Word.Start && last == course.Word.End;
    }
}

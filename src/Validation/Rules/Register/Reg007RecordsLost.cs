using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Each accepted record that counts is in exactly one course: the records of the ledgers, of the snapshot and of the courses are the same number.</summary>
public static class Reg007RecordsLost
{
    /// <summary>The declaration.</summary>
    public static readonly RegisterRule Rule = new()
    {
        Code = "REG-007",
        Title = new("Poster tabt eller talt to gange i forløbene", "Records lost or counted twice in the courses"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Counted,
        Fields = [],
        JudgedOn = JudgedOn.Today,
        Judged = r => r.Snapshot.Spells.Length,
        Violations = r => Lost(r),
        Message = new(
            "{0} poster i forløbene, {1} i det pakkede register og {2} i protokollerne; tallene skal være ens.",
            "{0} records in the courses, {1} in the packed register and {2} in the ledgers; the numbers must be the same."),
        Fix = new(
            "Registret skal bygges igen. Er fejlen der stadig, ligger den i programmet; meld den til dem, der driver det.",
            "Rebuild the register. If the fault is still there, it is in the program; report it to those who run it."),
        Sources = [SourceRef.MeasuresDocumentation("3.5")],
    };

    private static IEnumerable<RegisterViolation> Lost(RegisterView r)
    {
        var (next, isWhole, inCourses) = (0, true, 0L);
        foreach (var course in r.Courses)
        {
            isWhole &= course.FirstSpell == next;
            next = course.FirstSpell + course.Spells;
            inCourses += course.Spells;
        }

        var inLedgers = r.Ledgers().Sum(l => (long)l.Spells.Length);
        if (!isWhole || inCourses != r.Snapshot.Spells.Length || inLedgers != r.Snapshot.Spells.Length)
            yield return new RegisterViolation(-1, 1, Write.Number(inCourses), Write.Number(r.Snapshot.Spells.Length), Write.Number(inLedgers));
    }
}

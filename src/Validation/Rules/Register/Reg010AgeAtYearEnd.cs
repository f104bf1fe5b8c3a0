using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Age in the tables is the age on 31 December of the year. The children of each age band are counted again from their birth dates.</summary>
public static class Reg010AgeAtYearEnd
{
    /// <summary>The declaration.</summary>
    public static readonly RegisterRule Rule = new()
    {
        Code = "REG-010",
        Title = new("Alderen er ikke den 31. december", "The age is not that on 31 December"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Counted,
        Fields = [],
        JudgedOn = JudgedOn.Today,
        Judged = r => r.Counts.Count(c => c.Youngest is not null),
        Violations = r => new Recount(r).Where(c => c.Youngest is not null, (counted, again) => counted != again),
        Message = new(
            "{0} børn er talt for {1} i {2}, men {3} har den alder den 31. december.",
            "{0} children are counted for {1} in {2}, but {3} are of that age on 31 December."),
        Fix = new(
            "Registret skal bygges igen. Er fejlen der stadig, ligger den i programmet; meld den til dem, der driver det.",
            "Rebuild the register. If the fault is still there, it is in the program; report it to those who run it."),
        Sources = [SourceRef.MeasuresDocumentation("2.1"), SourceRef.DisabilityDocumentation("2.1")],
    };
}

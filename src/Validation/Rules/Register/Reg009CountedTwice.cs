using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A child counts once in a national total, and once per municipality and measure, in a year. The figures are counted again from the spells, with sets of persons.</summary>
public static class Reg009CountedTwice
{
    /// <summary>The declaration.</summary>
    public static readonly RegisterRule Rule = new()
    {
        Code = "REG-009",
        Title = new("Et barn er talt mere end én gang", "A child is counted more than once"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Counted,
        Fields = [],
        JudgedOn = JudgedOn.Today,
        Judged = r => r.Counts.Count(c => c.Youngest is null),
        Violations = r => new Recount(r).Where(c => c.Youngest is null, (counted, again) => counted > again),
        Message = new(
            "{0} børn er talt for {1} i {2}, men der er kun {3} forskellige.",
            "{0} children are counted for {1} in {2}, but there are only {3} different ones."),
        Fix = new(
            "Registret skal bygges igen. Er fejlen der stadig, ligger den i programmet; meld den til dem, der driver det.",
            "Rebuild the register. If the fault is still there, it is in the program; report it to those who run it."),
        Sources = [SourceRef.MeasuresDocumentation("2.1"), SourceRef.MeasuresDocumentation("8.6")],
    };
}

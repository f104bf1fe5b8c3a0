using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Many short records joined into one course point to a practice worth asking about.</summary>
public static class Ind039ManyShortRecords
{
    private static readonly Threshold MostInYear = new(
        new("Flest poster i et forløb på et år", "Most records in a course in a year"),
        Dated.Always(4, "projektets standard"));

    /// <summary>The declaration.</summary>
    public static readonly CourseRule Rule = new()
    {
        Code = "IND-039",
        Title = new("Mange korte poster i ét forløb", "Many short records in one course"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.StartDate],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => BrokenWhen(c.SpellsStartedInYear == MostInYear.On(c.Later.Start) + 1),
        Values = c => [Write.Number(c.SpellsStartedInYear), Write.Number(c.Later.Start.Year), Write.Provision(c.Later.Measure.Provisions[^1])],
        Message = new(
            "{0} poster om samme barn og indsats ({2}) er startet i {1} og lagt sammen til ét forløb.",
            "{0} records of the same child and measure ({2}) started in {1} and were joined into one course."),
        Fix = new(
            "Registrér en indsats, der fortsætter, som én sag med én slutdato, og ikke som mange korte.",
            "Register a measure that goes on as one case with one end date, not as many short ones."),
        Sources = [SourceRef.MeasuresDocumentation("3.5")],
        Thresholds = [MostInYear],
    };
}

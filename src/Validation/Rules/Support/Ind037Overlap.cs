using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Two records of the same child, municipality and measure overlap; they are joined into one course.</summary>
public static class Ind037Overlap
{
    /// <summary>The declaration.</summary>
    public static readonly CourseRule Rule = new()
    {
        Code = "IND-037",
        Title = new("Samme indsats overlapper i tid", "The same measure overlaps in time"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.StartDate],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => BrokenWhen(c.GapDays <= 0),
        Values = c => [Write.Day(c.Later.Start), Write.Day(c.Earlier.End)],
        Message = new(
            "Indsatsen starter {0}, før den forrige af samme slags er slut (slut: ”{1}”). De lægges sammen til ét forløb; begge poster er bevaret.",
            "The measure starts {0}, before the earlier one of the same kind has ended (end: “{1}”). They are joined into one course; both records are kept."),
        Fix = new(
            "Se efter, om den samme indsats er oprettet to gange.",
            "Check whether the same measure has been registered twice."),
        Sources = [SourceRef.MeasuresDocumentation("3.5")],
    };
}

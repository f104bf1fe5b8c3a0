using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Two records of the same child, municipality and measure with at most 14 days between them are joined into one course.</summary>
public static class Ind038ShortGap
{
    private static readonly Threshold LongestGap = new(
        new("Længste mellemrum (dage)", "Longest gap (days)"),
        CourseJudge.LongestGap);

    /// <summary>The declaration.</summary>
    public static readonly CourseRule Rule = new()
    {
        Code = "IND-038",
        Title = new("Samme indsats med kort mellemrum", "The same measure with a short gap"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.StartDate],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => BrokenWhen(c.GapDays > 0 && c.GapDays <= LongestGap.On(c.Later.Start)),
        Values = c => [Write.Day(c.Later.Start), Write.Day(c.Earlier.End), Write.Number(c.GapDays), Write.Number(LongestGap.On(c.Later.Start))],
        Message = new(
            "Indsatsen starter {0}, kort efter at den forrige af samme slags sluttede {1} (dage imellem: {2}, højst {3}). De lægges sammen til ét forløb; begge poster er bevaret.",
            "The measure starts {0}, shortly after the earlier one of the same kind ended {1} (days between: {2}, at most {3}). They are joined into one course; both records are kept."),
        Fix = new(
            "Er indsatsen fortsat uden ophold, så ret slutdatoen i stedet for at oprette en ny sag.",
            "If the measure went on without a break, correct the end date instead of opening a new case."),
        Sources = [SourceRef.MeasuresDocumentation("3.5")],
        Thresholds = [LongestGap],
    };
}

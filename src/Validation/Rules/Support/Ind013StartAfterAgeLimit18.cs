using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A measure for children starts before the 18th birthday.</summary>
public static class Ind013StartAfterAgeLimit18
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-013",
        Title = new("Indsatsen starter efter, at barnet er fyldt 18 år", "The measure starts after the child has turned 18"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.StartDate, Fields.PersonId],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.Measure is not { } measure)
                return Outcome.CannotBeJudged;
            return measure.AgeLimit == 18 ? AgeLimits.StartsFrom(c, 18) : Outcome.Kept;
        },
        Values = c => [Write.Day(c.StartDate), Write.Day(c.Birthday(18)), Write.Provision(c.Provision)],
        Message = new(
            "Startdatoen {0} ligger på eller efter 18-års fødselsdagen ({1}). Indsatser efter {2} gives kun til børn under 18 år.",
            "The start date {0} is on or after the 18th birthday ({1}). Measures under {2} are for children under 18."),
        Fix = new(
            "Kontrollér startdato og paragraf. Er det ungestøtte, så indberet den efter reglerne om ungestøtte (fx § 114 i barnets lov).",
            "Check the start date and the provision. Youth support is reported under its own provisions (e.g. section 114 of the Children’s Act)."),
        Sources = [SourceRef.Guideline("3.2.1")],
    };
}

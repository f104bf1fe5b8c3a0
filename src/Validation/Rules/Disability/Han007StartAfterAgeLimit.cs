using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A disability measure for children starts before the age limit.</summary>
public static class Han007StartAfterAgeLimit
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "HAN-007",
        Title = new("Indsatsen starter efter, at barnet er fyldt 18 år", "The measure starts after the child has turned 18"),
        Severity = Severity.Error,
        AppliesTo = [DisabilityRecord.Declaration],
        Fields = [Fields.StartDate, Fields.PersonId],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.Measure is not { } measure)
                return Outcome.CannotBeJudged;
            return AgeLimits.StartsFrom(c, measure.AgeLimit);
        },
        Values = c => [Write.Day(c.StartDate), Write.Day(c.Birthday(c.Measure!.AgeLimit)), Write.Number(c.Measure.AgeLimit)],
        Message = new(
            "Startdatoen {0} ligger på eller efter {2}-års fødselsdagen ({1}). Statistikken omfatter børn og unge under {2} år.",
            "The start date {0} is on or after the birthday at {2} years ({1}). The statistic covers children and young people under {2}."),
        Fix = new(
            "Kontrollér CPR-nummer og startdato. Indsatser til voksne indberettes ikke her.",
            "Check the CPR number and the start date. Measures for adults are not reported here."),
        Sources = [SourceRef.DisabilityDocumentation("2.6")],
    };
}

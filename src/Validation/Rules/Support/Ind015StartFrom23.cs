using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>The statistic covers persons who are under 23 when the measure starts.</summary>
public static class Ind015StartFrom23
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-015",
        Title = new("Personen er fyldt 23 år ved start", "The person has turned 23 at the start"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.StartDate, Fields.PersonId],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => AgeLimits.StartsFrom(c, AgeLimits.OldestInStatistic),
        Values = c => [Write.Day(c.StartDate), Write.Day(c.Birthday(AgeLimits.OldestInStatistic.On(c.StartDate!.Value)))],
        Message = new(
            "Startdatoen {0} ligger på eller efter 23-års fødselsdagen ({1}). Statistikken omfatter børn og unge under 23 år.",
            "The start date {0} is on or after the 23rd birthday ({1}). The statistic covers children and young people under 23."),
        Fix = new(
            "Kontrollér CPR-nummer og startdato. Er nummeret en forælders, så indberet barnets.",
            "Check the CPR number and the start date. If the number is a parent’s, report the child’s."),
        Sources = [SourceRef.MeasuresDocumentation("2.6"), SourceRef.Guideline("3.2.2")],
        Thresholds = [AgeLimits.OldestInStatistic],
    };
}

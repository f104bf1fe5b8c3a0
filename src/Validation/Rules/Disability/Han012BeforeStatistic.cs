using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A measure that both started and ended before the statistic began is not counted.</summary>
public static class Han012BeforeStatistic
{
    private static readonly Threshold FirstYear = new(
        new("Statistikkens første år", "First year of the statistic"),
        Dated.Always(2022, "Statistikdokumentation 1"));

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "HAN-012",
        Title = new("Indsatsen ligger før statistikken", "The measure lies before the statistic"),
        Severity = Severity.Warning,
        AppliesTo = [DisabilityRecord.Declaration],
        Fields = [Fields.StartDate, Fields.EndDate],
        Events = [CodeLists.Start, CodeLists.End],
        JudgedOn = JudgedOn.EndDate,
        IsBrokenBy = c =>
        {
            if (c.StartDate is not { } start)
                return Outcome.CannotBeJudged;
            return BrokenWhen(c.EndDate is { } end && end.Year < FirstYear.On(end) && start.Year < FirstYear.On(start));
        },
        Values = c => [Write.Day(c.StartDate), Write.Day(c.EndDate), Write.Number(FirstYear.On(c.StartDate!.Value))],
        Message = new(
            "Indsatsen løb {0} til {1}. Statistikken omfatter indsatser fra 1. januar {2}, så den tælles ikke med.",
            "The measure ran {0} to {1}. The statistic covers measures from 1 January {2}, so it is not counted."),
        Fix = new(
            "Kontrollér årstallene. Er de rigtige, er der intet at rette.",
            "Check the years. If they are right, there is nothing to correct."),
        Sources = [SourceRef.DisabilityDocumentation("1")],
        Thresholds = [FirstYear],
    };
}

using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A measure that has been open for years with nothing reported since is probably over.</summary>
public static class Ind044OpenForYears
{
    private static readonly Threshold LongestOpen = new(
        new("År siden start", "Years since the start"),
        Dated.Always(5, "projektets standard"));

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-044",
        Title = new("Åben i mange år uden nyt", "Open for many years without news"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.EndDate, Fields.StartDate],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.Today,
        IsBrokenBy = c =>
        {
            if (!c.IsOpen)
                return Outcome.Kept;
            if (c.StartDate is not { } start)
                return Outcome.CannotBeJudged;
            return BrokenWhen(c.LaterEvents == 0 && start.AddYears(LongestOpen.On(c.Today)) < c.Today);
        },
        Values = c => [Write.Day(c.StartDate), Write.Provision(c.Provision), Write.Number(LongestOpen.On(c.Today))],
        Message = new(
            "Indsatsen efter {1} har været åben siden {0}, i mere end {2} år, og der er intet indberettet om den siden.",
            "The measure under {1} has been open since {0}, for more than {2} years, and nothing has been reported about it since."),
        Fix = new(
            "Indberet ophør med den dag, indsatsen sluttede. Løber den stadig, er der intet at rette.",
            "Report an end with the day on which the measure ended. If it still runs, there is nothing to correct."),
        Sources = [SourceRef.JoiningReport("4.3")],
        IsDerived = true,
        Thresholds = [LongestOpen],
    };
}

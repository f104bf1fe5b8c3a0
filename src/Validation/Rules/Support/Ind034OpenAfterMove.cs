using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>When a child has moved to another municipality, the measure ends in the old one.</summary>
public static class Ind034OpenAfterMove
{
    private static readonly Threshold LongestWait = new(
        new("Dage efter flytningen", "Days after the move"),
        Dated.Always(30, "projektets standard"));

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-034",
        Title = new(
            "Barnet er fraflyttet, men indsatsen er stadig åben",
            "The child has moved away, but the measure is still open"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.ActingMunicipality, Fields.EndDate],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.Today,
        IsBrokenBy = c =>
        {
            if (!c.IsOpen)
                return Outcome.Kept;
            if (!c.IsOnChild || !c.People.HasResidence || c.People.ResidenceOn(c.PersonIndex, c.Today) < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(Moves.AwayOn(c) is { } moved && c.Today.DayNumber - moved.DayNumber > LongestWait.On(c.Today)
                && !c.Placements.Of(c.CurrentIdentity).Any(s => s.Municipality == c.Municipality.Index && (s.To is null || s.To >= c.Today)));
        },
        Values = c => [Geography.Municipalities[c.People.ResidenceOn(c.PersonIndex, c.Today)].ToString(), Write.Day(Moves.AwayOn(c)), c.Municipality.ToString()],
        Message = new(
            "Barnet flyttede {1} og bor nu i {0}, men indsatsen er stadig åben i {2}. Har kommunen anbragt barnet uden for kommunen, er anbringelsen ikke indberettet.",
            "The child moved {1} and now lives in {0}, but the measure is still open in {2}. If the municipality has placed the child elsewhere, the placement has not been reported."),
        Fix = new(
            "Indberet ophør på flyttedagen, hvis den nye kommune er handlekommune; ellers indberet anbringelsen.",
            "Report an end on the day of the move if the new municipality is the acting municipality; otherwise report the placement."),
        Sources = [SourceRef.Guideline("1.1.1")],
        Thresholds = [LongestWait],
    };
}

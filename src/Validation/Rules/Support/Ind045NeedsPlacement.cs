using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Some measures are only given to children who are placed, or were shortly before. Which ones is data on the measure.</summary>
public static class Ind045NeedsPlacement
{
    private static readonly Threshold LongestTime = new(
        new("Dage fra anbringelsens ophør", "Days since the placement ended"),
        Dated.Always(366, "IND-045: højst 366 dage før"));

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-045",
        Title = new("Indsatsen forudsætter en anbringelse", "The measure presupposes a placement"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.MeasureParagraph, Fields.StartDate],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.Measure is not { NeedsPlacement: true })
                return Outcome.Kept;
            if (!c.IsOnChild || c.StartDate is not { } start || !c.Placements.IsAvailable)
                return Outcome.CannotBeJudged;
            var earliest = start.AddDays(-Math.Min(LongestTime.On(start), start.DayNumber));
            return BrokenWhen(!c.Placements.Of(c.CurrentIdentity).Any(s => BesidePlacement.Overlaps(c, s) || (s.To is { } to && to >= earliest && to < start)));
        },
        Values = c => [Write.Provision(c.Provision), Write.Day(c.StartDate), Write.Number(LongestTime.On(c.StartDate!.Value))],
        Message = new(
            "Indsatsen efter {0} fra {1} forudsætter en anbringelse, men barnet er ikke indberettet anbragt i perioden eller de {2} dage før.",
            "The measure under {0} from {1} presupposes a placement, but the child has not been reported as placed in the period or the {2} days before."),
        Fix = new(
            "Indberet anbringelsen, eller ret indsatsens paragraf.",
            "Report the placement, or correct the provision of the measure."),
        Sources = [SourceRef.MeasuresDocumentation("7.3")],
        Thresholds = [LongestTime],
    };
}

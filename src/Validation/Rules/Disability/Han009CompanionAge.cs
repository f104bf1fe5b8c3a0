using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The companion scheme is for young people from 12 years to the age limit.</summary>
public static class Han009CompanionAge
{
    private static readonly Measure Companion = Measures.WithKey("H7");

    private static readonly Threshold Youngest = new(
        new("Yngste alder (år)", "Youngest age (years)"),
        Dated.Always(12, "Statistikdokumentation 2.6: mellem 12 og 18 år"));

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "HAN-009",
        Title = new("Ledsageordning uden for aldersgrænsen", "Companion scheme outside the age limits"),
        Severity = Severity.Error,
        AppliesTo = [DisabilityRecord.Declaration],
        Fields = [Fields.StartDate, Fields.MeasureParagraph, Fields.PersonId],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.Measure is not { } measure)
                return Outcome.CannotBeJudged;
            if (measure != Companion)
                return Outcome.Kept;
            if (c.StartDate is not { } start || c.Birthday(Youngest.On(start)) is not { } from || c.Birthday(measure.AgeLimit) is not { } to)
                return Outcome.CannotBeJudged;
            return BrokenWhen(start < from || start >= to);
        },
        Values = c => [Write.Day(c.StartDate), Write.Provision(c.Provision), Write.Day(c.Birthday(Youngest.On(c.StartDate!.Value))), Write.Day(c.Birthday(c.Measure!.AgeLimit)!.Value.AddDays(-1))],
        Message = new(
            "Startdatoen {0}: ledsageordning efter {1} gives til unge fra 12 til og med 17 år, for denne unge fra {2} til {3}.",
            "Start date {0}: the companion scheme under {1} is for young people from 12 to 17 years, for this one from {2} to {3}."),
        Fix = new(
            "Kontrollér CPR-nummer, startdato og paragraf.",
            "Check the CPR number, the start date and the provision."),
        Sources = [SourceRef.DisabilityDocumentation("2.6")],
        Thresholds = [Youngest],
    };
}

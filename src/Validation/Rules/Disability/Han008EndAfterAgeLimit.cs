using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A disability measure for children ends at the latest the day before the age limit.</summary>
public static class Han008EndAfterAgeLimit
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "HAN-008",
        Title = new("Indsatsen løber efter det 18. år", "The measure runs past the 18th birthday"),
        Severity = Severity.Error,
        AppliesTo = [DisabilityRecord.Declaration],
        Fields = [Fields.EndDate, Fields.PersonId],
        Events = [CodeLists.Start, CodeLists.End],
        JudgedOn = JudgedOn.Today,
        IsBrokenBy = c =>
        {
            if (c.Measure is not { } measure)
                return Outcome.CannotBeJudged;
            return AgeLimits.RunsPast(c, measure.AgeLimit);
        },
        Values = c => [Write.Day(c.EndDate), Write.Day(c.Birthday(c.Measure!.AgeLimit)!.Value.AddDays(-1)), Write.Provision(c.Provision), Write.Number(c.Measure.AgeLimit)],
        Message = new(
            "Slutdato ”{0}”: indsatsen efter {2} skal være ophørt senest {1}, dagen før barnet fylder {3} år.",
            "End date “{0}”: the measure under {2} must have ended by {1}, the day before the child turns {3}."),
        Fix = new(
            "Indberet ophør med datoen dagen før 18-års fødselsdagen.",
            "Report an end dated the day before the 18th birthday."),
        Proposal = AgeLimits.DayBeforeBirthday,
        Sources = [SourceRef.DisabilityDocumentation("2.6"), SourceRef.Guideline("3.2.1")],
    };
}

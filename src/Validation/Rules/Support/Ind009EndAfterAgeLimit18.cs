using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A measure for children ends at the latest the day before the 18th birthday.</summary>
public static class Ind009EndAfterAgeLimit18
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-009",
        Title = new("Indsatsen løber efter det 18. år", "The measure runs past the 18th birthday"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.EndDate, Fields.PersonId],
        Events = [CodeLists.Start, CodeLists.End],
        JudgedOn = JudgedOn.Today,
        IsBrokenBy = c => AgeLimits.RunsPast(c, 18),
        Values = c => [Write.Day(c.EndDate), Write.Day(c.Birthday(18)!.Value.AddDays(-1)), Write.Provision(c.Provision)],
        Message = new(
            "Slutdato ”{0}”: indsatsen efter {2} skal være ophørt senest {1}, dagen før barnet fylder 18 år.",
            "End date “{0}”: the measure under {2} must have ended by {1}, the day before the child turns 18."),
        Fix = new(
            "Indberet ophør med datoen dagen før 18-års fødselsdagen.",
            "Report an end dated the day before the 18th birthday."),
        Proposal = AgeLimits.DayBeforeBirthday,
        Sources = [SourceRef.Guideline("3.2.1")],
    };
}

using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A measure for children that ends on the 18th birthday should have ended the day before.</summary>
public static class Ind010EndOnBirthday18
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-010",
        Title = new("Ophør på 18-års fødselsdagen", "End on the 18th birthday"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.EndDate, Fields.PersonId],
        Events = [CodeLists.Start, CodeLists.End],
        JudgedOn = JudgedOn.EndDate,
        IsBrokenBy = c => AgeLimits.EndsOnBirthday(c, 18),
        Values = c => [Write.Day(c.EndDate), Write.Day(c.EndDate?.AddDays(-1)), Write.Provision(c.Provision)],
        Message = new(
            "Slutdatoen {0} er barnets 18-års fødselsdag. Sidste dag for indsatsen efter {2} er dagen før: {1}.",
            "The end date {0} is the child’s 18th birthday. The last day of the measure under {2} is the day before: {1}."),
        Fix = new(
            "Ret slutdatoen til dagen før 18-års fødselsdagen.",
            "Change the end date to the day before the 18th birthday."),
        Proposal = AgeLimits.DayBeforeBirthday,
        Sources = [SourceRef.Guideline("3.2.1")],
    };
}

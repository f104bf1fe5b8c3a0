using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Youth support that ends on the 23rd birthday should have ended the day before.</summary>
public static class Ind012EndOnBirthday23
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-012",
        Title = new("Ophør på 23-års fødselsdagen", "End on the 23rd birthday"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.EndDate, Fields.PersonId],
        Events = [CodeLists.Start, CodeLists.End],
        JudgedOn = JudgedOn.EndDate,
        IsBrokenBy = c => AgeLimits.EndsOnBirthday(c, 23),
        Values = c => [Write.Day(c.EndDate), Write.Day(c.EndDate?.AddDays(-1)), Write.Provision(c.Provision)],
        Message = new(
            "Slutdatoen {0} er den unges 23-års fødselsdag. Sidste dag for ungestøtten efter {2} er dagen før: {1}.",
            "The end date {0} is the young person’s 23rd birthday. The last day of the youth support under {2} is the day before: {1}."),
        Fix = new(
            "Ret slutdatoen til dagen før 23-års fødselsdagen.",
            "Change the end date to the day before the 23rd birthday."),
        Proposal = AgeLimits.DayBeforeBirthday,
        Sources = [SourceRef.Guideline("3.2.2")],
    };
}

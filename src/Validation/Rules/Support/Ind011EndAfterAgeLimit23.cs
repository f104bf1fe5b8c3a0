using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Youth support ends at the latest the day before the 23rd birthday.</summary>
public static class Ind011EndAfterAgeLimit23
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-011",
        Title = new("Ungestøtten løber efter det 23. år", "Youth support runs past the 23rd birthday"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.EndDate, Fields.PersonId],
        Events = [CodeLists.Start, CodeLists.End],
        JudgedOn = JudgedOn.Today,
        IsBrokenBy = c => AgeLimits.RunsPast(c, 23),
        Values = c => [Write.Day(c.EndDate), Write.Day(c.Birthday(23)!.Value.AddDays(-1)), Write.Provision(c.Provision)],
        Message = new(
            "Slutdato ”{0}”: ungestøtten efter {2} skal være ophørt senest {1}, dagen før den unge fylder 23 år.",
            "End date “{0}”: the youth support under {2} must have ended by {1}, the day before the young person turns 23."),
        Fix = new(
            "Indberet ophør med datoen dagen før 23-års fødselsdagen.",
            "Report an end dated the day before the 23rd birthday."),
        Proposal = AgeLimits.DayBeforeBirthday,
        Sources = [SourceRef.Guideline("3.2.2")],
    };
}

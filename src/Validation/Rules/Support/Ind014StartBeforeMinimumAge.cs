using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Youth support starts on the 18th birthday at the earliest.</summary>
public static class Ind014StartBeforeMinimumAge
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-014",
        Title = new(
            "Ungestøtten starter, før den unge er fyldt 18 år",
            "Youth support starts before the young person has turned 18"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.StartDate, Fields.PersonId],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.Measure is not { } measure)
                return Outcome.CannotBeJudged;
            if (measure.MinimumAge is not { } age)
                return Outcome.Kept;
            return c.StartDate is { } start && c.Birthday(age) is { } birthday ? BrokenWhen(start < birthday) : Outcome.CannotBeJudged;
        },
        Values = c => [Write.Day(c.StartDate), Write.Day(c.Birthday(c.Measure!.MinimumAge!.Value)), Write.Provision(c.Provision), Write.Number(c.Measure.MinimumAge.Value)],
        Message = new(
            "Startdatoen {0} ligger før den unges {3}-års fødselsdag ({1}). Ungestøtte efter {2} kan tidligst starte den dag.",
            "The start date {0} is before the young person’s {3}th birthday ({1}). Youth support under {2} cannot start earlier."),
        Fix = new(
            "Kontrollér startdato og paragraf. Før 18-års fødselsdagen gives indsatsen efter reglerne for børn (fx § 32 i barnets lov).",
            "Check the start date and the provision. Before the 18th birthday the measure is given under the provisions for children (e.g. section 32 of the Children’s Act)."),
        Sources = [SourceRef.Guideline("3.2.2"), SourceRef.Guideline("3.2.7")],
    };
}

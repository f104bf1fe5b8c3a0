using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Start and end on the same day means that the end is not known, which is for early support only.</summary>
public static class Ind007StartIsEnd
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-007",
        Title = new("Start og slut på samme dag", "Start and end on the same day"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.EndDate, Fields.StartDate],
        Events = [CodeLists.Start, CodeLists.End],
        JudgedOn = JudgedOn.EndDate,
        IsBrokenBy = c =>
        {
            if (c.Measure is null || c.StartDate is not { } start)
                return Outcome.CannotBeJudged;
            return BrokenWhen(c.EndDate == start && !SupportProvisions.IsEarlySupport(c.StartVersion.Provision));
        },
        Values = c => [Write.Day(c.EndDate), Write.Provision(c.Provision)],
        Message = new(
            "Indsatsen efter {1} starter og slutter samme dag ({0}). Det bruges ellers kun, når slutdatoen er ukendt for forebyggende indsatser efter § 30 i barnets lov (tidligere § 11 i serviceloven).",
            "The measure under {1} starts and ends on the same day ({0}). That is otherwise only used when the end date is not known for early support under section 30 of the Children’s Act (earlier section 11 of the Act on Social Services)."),
        Fix = new(
            "Kontrollér start- og slutdato. Er indsatsen stadig i gang, så fjern slutdatoen.",
            "Check the start and end date. If the measure is still running, remove the end date."),
        Sources = [SourceRef.Guideline("3.2.9.3"), SourceRef.MeasuresDocumentation("5.3")],
        IsDerived = true,
    };
}

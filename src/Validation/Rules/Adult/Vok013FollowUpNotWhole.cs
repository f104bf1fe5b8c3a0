using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A follow-up carries all of the assessment, also what has not changed. A record is a follow-up when it says so, or when its day of assessment is after the start and is not the end.</summary>
public static class Vok013FollowUpNotWhole
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "VOK-013",
        Title = new("Opfølgning uden alle oplysninger", "A follow-up without all information"),
        Severity = Severity.Error,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [AdultFields.AssessmentDate, AdultFields.FollowUp, AdultFields.FunctionsConditions, AdultFields.EnvironmentFactors, AdultFields.ActivityParticipation, AdultFields.FunctioningLevel, AdultFields.SupportNeed],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => AdultConcepts.Missing(c) is not { } missing
            ? Outcome.CannotBeJudged
            : BrokenWhen(missing.Count > 0 && AdultConcepts.IsFollowUp(c)),
        Values = c => [c.TextOf(AdultFields.AssessmentDate), string.Join(", ", AdultConcepts.Missing(c)!)],
        Message = new(
            "Opfølgningen den ”{0}” mangler: {1}. Alle oplysninger skal med, også når de er uændrede.",
            "The follow-up on “{0}” lacks: {1}. All information is included, also when it has not changed."),
        Fix = new(
            "Udfyld felterne, også med det, der er som sidst.",
            "Fill in the fields, also with what is as last time."),
        Sources = [SourceRef.Guideline("9.2.6")],
    };
}

using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Services that are described with Faelles Faglige Begreber carry them when started or granted anew from 1 January 2025. What a follow-up lacks is for VOK-013.</summary>
public static class Vok012ConceptsMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "VOK-012",
        Title = new("Fælles Faglige Begreber mangler", "Fælles Faglige Begreber are missing"),
        Severity = Severity.Error,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [AdultFields.FunctionsConditions, AdultFields.EnvironmentFactors, AdultFields.ActivityParticipation, AdultFields.FunctioningLevel, AdultFields.SupportNeed, AdultFields.AssessmentDate, AdultFields.ServiceParagraph],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => AdultConcepts.Missing(c) is not { } missing
            ? Outcome.CannotBeJudged
            : BrokenWhen(missing.Count > 0 && !AdultConcepts.IsFollowUp(c)),
        Values = c => [string.Join(", ", AdultConcepts.Missing(c)!), c.TextOf(AdultFields.ServiceParagraph), Write.Day(AdultConcepts.From)],
        Message = new(
            "Disse oplysninger fra visitationen er tomme: {0}. De skal angives for ydelser efter {1}, der er startet eller revisiteret fra {2}.",
            "This information of the assessment is blank: {0}. It is given for services under {1} that were started or granted anew from {2}."),
        Fix = new(
            "Udfyld felterne med begreber fra Fælles Faglige Begreber og dagen for visitationen.",
            "Fill in the fields with concepts from Fælles Faglige Begreber and the day of the assessment."),
        Sources = [SourceRef.Guideline("9.1"), SourceRef.Guideline("9.2.6")],
    };
}

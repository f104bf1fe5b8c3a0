using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A start has at least one decisive circumstance.</summary>
public static class Ind026ReasonsMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IND-026",
        Title = new("Udslagsgivende forhold mangler", "Decisive circumstances are missing"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.DecisiveCircumstances, Fields.MeasureParagraph],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete || c.Event != CodeLists.Start)
                return Outcome.Kept;
            if (c.Measure is not { } measure || c[Fields.DecisiveCircumstances].State == ValueState.NotInList)
                return Outcome.CannotBeJudged;
            return BrokenWhen(measure.NeedsReasons && c.IsBlank(Fields.DecisiveCircumstances));
        },
        Values = c => [c.TextOf(Fields.DecisiveCircumstances), c.TextOf(Fields.MeasureParagraph)],
        Message = new(
            "Indsatsen efter {1} er indberettet uden udslagsgivende forhold (”{0}”). Der skal angives mindst ét.",
            "The measure under {1} is reported without decisive circumstances (“{0}”). At least one must be given."),
        Fix = new(
            "Angiv alle forhold, der var udslagsgivende for indsatsen. Passer ingen, så overvej ”Utilstrækkelig omsorg fra forældre” (UDSLAG14).",
            "Give all circumstances that were decisive for the measure. When none fits, consider “insufficient care from parents” (UDSLAG14)."),
        Sources = [SourceRef.Guideline("3.2.9.1")],
    };
}

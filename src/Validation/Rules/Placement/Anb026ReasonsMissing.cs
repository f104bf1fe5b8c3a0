using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A decision has at least one decisive circumstance.</summary>
public static class Anb026ReasonsMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-026",
        Title = new("Udslagsgivende forhold mangler", "Decisive circumstances are missing"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.DecisiveCircumstances],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Event < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(!c.IsDelete && c.Event == PlacementEvents.Decision && c.IsBlank(Fields.DecisiveCircumstances));
        },
        Values = c => [c.TextOf(Fields.DecisiveCircumstances)],
        Message = new(
            "Afgørelsen er indberettet uden udslagsgivende forhold (”{0}”). Der skal angives mindst ét.",
            "The decision is reported without decisive circumstances (“{0}”). At least one must be given."),
        Fix = new(
            "Angiv alle forhold, der var udslagsgivende for anbringelsen. Passer ingen, så overvej ”Utilstrækkelig omsorg fra forældre” (UDSLAG14).",
            "Give all circumstances that were decisive for the placement. When none fits, consider “insufficient care from parents” (UDSLAG14)."),
        Sources = [SourceRef.Guideline("2.2.3.1")],
    };
}

using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A start says on which day the placement started or is planned to.</summary>
public static class Anb004StartDateMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-004",
        Title = new("Iværksættelsesdato mangler", "The start date is missing"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.EventDate],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Event < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(c.Event is PlacementEvents.Start && c.IsBlank(Fields.EventDate));
        },
        Values = c => [c.TextOf(Fields.EventDate)],
        Message = new(
            "Datoen for iværksættelsen er ikke udfyldt (”{0}”).",
            "The date of the start is not filled in (“{0}”)."),
        Fix = new(
            "Udfyld den dag, anbringelsen begyndte eller er planlagt til at begynde, og send posten igen.",
            "Fill in the day on which the placement started or is planned to start, and send the record again."),
        Sources = [SourceRef.Guideline("2.1")],
    };
}

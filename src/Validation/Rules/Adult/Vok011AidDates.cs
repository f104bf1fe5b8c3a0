using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Support under section 117 a that is used for an aid ends on the day after it starts.</summary>
public static class Vok011AidDates
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "VOK-011",
        Title = new("Hjælpemiddel efter § 117 a: slutdato", "Aid under section 117 a: end date"),
        Severity = Severity.Warning,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [Fields.EndDate, Fields.StartDate, AdultFields.Usage],
        JudgedOn = JudgedOn.EndDate,
        IsBrokenBy = c => c.Provision is not { } service || c.Date(Fields.StartDate) is not { } start || c[Fields.EndDate].State == ValueState.Unreadable
            ? Outcome.CannotBeJudged
            : BrokenWhen(service == AdultServices.FreeChoice && c.Code(AdultFields.Usage) == Aid && c.Date(Fields.EndDate)?.DayNumber != start.DayNumber + 1),
        Values = c => [c.TextOf(Fields.EndDate), c.TextOf(Fields.StartDate)],
        Message = new(
            "Hjælpemidlet efter § 117 a har startdato {1} og slutdato ”{0}”. Slutdatoen er dagen efter startdatoen.",
            "The aid under section 117 a has start date {1} and end date “{0}”. The end date is the day after the start date."),
        Fix = new(
            "Sæt slutdatoen til dagen efter, at hjælpemidlet er givet.",
            "Set the end date to the day after the aid was given."),
        Sources = [SourceRef.Guideline("9.2.5")],
    };

    private static readonly int Aid = AdultFields.Usage.Codes!.IndexOf("112");
}

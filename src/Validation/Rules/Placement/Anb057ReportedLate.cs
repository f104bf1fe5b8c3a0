using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Events of a quarter are reported by the last day of the month after it. A correction of an event that was reported before is not late.</summary>
public static class Anb057ReportedLate
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "ANB-057",
        Title = new("Indberettet efter fristen", "Reported after the deadline"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Events = [],
        Fields = [Fields.EventDate],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.EventDate is not { } day)
                return Outcome.CannotBeJudged;
            return c.HasEarlier ? Outcome.Kept : BrokenWhen(c.Delivery.Date > Deadlines.LastDay(PlacementRecord.Declaration, day));
        },
        Values = c => [Write.Day(c.EventDate), Write.Day(Deadlines.LastDay(PlacementRecord.Declaration, c.EventDate!.Value)), Write.Day(c.Delivery.Date)],
        Message = new(
            "Hændelsen den ”{0}” skulle være indberettet senest {1}; den er modtaget i leverancen af {2}. Den er taget ind og talt som forsinket.",
            "The event on “{0}” should have been reported by {1}; it came in the delivery of {2}. It was taken in and counted as late."),
        Fix = new(
            "Posten skal ikke sendes igen. Indberet fremover senest den sidste dag i måneden efter kvartalet.",
            "The record need not be sent again. In future, report by the last day of the month after the quarter."),
        Sources = [SourceRef.Guideline("2.3")],
    };
}

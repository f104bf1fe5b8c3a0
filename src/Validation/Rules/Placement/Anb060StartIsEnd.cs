using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A placement of less than a day is probably a wrong date.</summary>
public static class Anb060StartIsEnd
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-060",
        Title = new("Anbringelsen begynder og ophører samme dag", "The placement starts and ends on the same day"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.EventDate],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => group.Placements.SelectMany(p => p.Spells)
            .Where(s => s is { Opened.Event: PlacementEvents.Start, Closed: { Event: PlacementEvents.End, InForce: true } } && s.From == s.To)
            .Select(s => new Violation(s.Closed, Write.Day(s.To))),
        Message = new(
            "Anbringelsen begynder og ophører den samme dag, ”{0}”.",
            "The placement starts and ends on the same day, “{0}”."),
        Fix = new(
            "Ret den dato, der er forkert. Blev anbringelsen aldrig til noget, så slet iværksættelse og ophør.",
            "Correct the date that is wrong. If the placement never came about, delete the start and the end."),
        Sources = [SourceRef.Guideline("2.1")],
        IsDerived = true,
    };
}

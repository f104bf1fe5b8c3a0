using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Whether a child is placed on 31 December is told by the last event before it, and by the course that covers it: both are computed, each from its own data, for the last full year.</summary>
public static class Reg014PlacedAtYearEnd
{
    /// <summary>The declaration.</summary>
    public static readonly RegisterRule Rule = new()
    {
        Code = "REG-014",
        Title = new("Anbragt den 31. december efter hændelser og efter forløb", "Placed on 31 December by events and by courses"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.EventDate],
        JudgedOn = JudgedOn.Today,
        Judged = r => r.Ledgers().Where(l => l.Type == PlacementRecord.Declaration).Sum(l => (long)l.InForce.Select(row => row.Person).Distinct().Count()),
        Violations = r => PlacedAtYearEnd.Differing(r).Select(d => new RegisterViolation(d.Municipality, 1, d.Person.ToString(), Write.Day(d.Day), d.ByEvents ? "1" : "0", d.ByEvents ? "0" : "1")),
        Message = new(
            "”{0}” er den {1} anbragt efter hændelser: {2}, efter forløb: {3}.",
            "“{0}” is placed on {1} by events: {2}, by courses: {3}."),
        Fix = new(
            "Se efter, om en start, en flytning eller et ophør mangler eller har forkert dato.",
            "Check whether a start, a move or an end is missing or has a wrong date."),
        Sources = [SourceRef.Public("Danmarks Statistik: hændelses-, forløbs- og statusregister for anbringelser")],
    };
}

using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>The two sides of a handover have the same date. The finding is on the side that receives.</summary>
public static class Anb055HandoverDatesDiffer
{
    /// <summary>The declaration.</summary>
    public static readonly AcrossRule Rule = new()
    {
        Code = "ANB-055",
        Title = new("Handlepligten er afgivet og modtaget på forskellige datoer", "The duty was given and received on different dates"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Reads = [],
        ByPerson = true,
        Fields = [Fields.EventDate],
        JudgedOn = JudgedOn.EventDate,
        Violations = person => Handover.In(person, PlacementEvents.DutyReceived).SelectMany(received =>
            Handover.In(person, PlacementEvents.DutyGiven).Where(given => Handover.IsPair(given, received, person.Today)).OrderBy(given => Handover.DaysApart(given, received)).Take(1)
                .Where(given => given.Day != received.Day)
                .Select(given => new Violation(received, Write.Day(received.Day), Write.Day(given.Day), Geography.Municipalities[given.Municipality].Name))),
        Message = new(
            "Handlepligten er modtaget ”{0}”, men {2} Kommune har afgivet den {1}. De to datoer skal være ens.",
            "The duty to act was received on “{0}”, but the municipality of {2} gave it on {1}. The two dates must be the same."),
        Fix = new(
            "Aftal datoen med den anden kommune. Den forkerte slettes og sendes igen med den rigtige dato.",
            "Agree on the date with the other municipality. The wrong one is deleted and sent again with the right date."),
        Sources = [SourceRef.Guideline("2.1")],
        IsDerived = true,
    };
}

using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A duty to act that is given is received by another municipality.</summary>
public static class Anb052GivenNotReceived
{
    /// <summary>The declaration.</summary>
    public static readonly AcrossRule Rule = new()
    {
        Code = "ANB-052",
        Title = new("Afgivet handlepligt er ikke modtaget", "Duty given is not received"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Reads = [],
        ByPerson = true,
        AlsoAloneWith = [PlacementEvents.DutyGiven],
        Fields = [PlacementFields.Event, PlacementFields.OtherMunicipality],
        Thresholds = [Handover.MostDaysApart],
        JudgedOn = JudgedOn.EventDate,
        Violations = person => Handover.Alone(person, PlacementEvents.DutyGiven, PlacementEvents.DutyReceived),
        Message = new(
            "Handlepligten er afgivet ”{0}” til kommune {1}, men ingen anden kommune har modtaget den inden for {2} dage.",
            "The duty to act was given on “{0}” to municipality {1}, but no other municipality has received it within {2} days."),
        Fix = new(
            "Aftal datoen med den anden kommune, og bed den indberette modtaget handlepligt.",
            "Agree on the date with the other municipality, and ask it to report the duty received."),
        Sources = [SourceRef.Guideline("2.1")],
    };
}

using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A duty to act that is received was given by another municipality.</summary>
public static class Anb053ReceivedNotGiven
{
    /// <summary>The declaration.</summary>
    public static readonly AcrossRule Rule = new()
    {
        Code = "ANB-053",
        Title = new("Modtaget handlepligt er ikke afgivet", "Duty received is not given"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Reads = [],
        ByPerson = true,
        AlsoAloneWith = [PlacementEvents.DutyReceived],
        Fields = [PlacementFields.Event, PlacementFields.OtherMunicipality],
        Thresholds = [Handover.MostDaysApart],
        JudgedOn = JudgedOn.EventDate,
        Violations = person => Handover.Alone(person, PlacementEvents.DutyReceived, PlacementEvents.DutyGiven),
        Message = new(
            "Handlepligten er modtaget ”{0}” fra kommune {1}, men ingen anden kommune har afgivet den inden for {2} dage.",
            "The duty to act was received on “{0}” from municipality {1}, but no other municipality has given it within {2} days."),
        Fix = new(
            "Aftal datoen med den anden kommune, og bed den indberette afgivet handlepligt.",
            "Agree on the date with the other municipality, and ask it to report the duty given."),
        Sources = [SourceRef.Guideline("2.1")],
    };
}

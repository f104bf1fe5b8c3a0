using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A child is placed by one municipality at a time, unless the duty to act was handed over. Half a handover has ANB-052 and ANB-053.</summary>
public static class Anb051OverlapElsewhere
{
    /// <summary>The declaration.</summary>
    public static readonly AcrossRule Rule = new()
    {
        Code = "ANB-051",
        Title = new("Barnet er anbragt af to kommuner samtidig", "The child is placed by two municipalities at the same time"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Reads = [],
        ByPerson = true,
        Fields = [Fields.EventDate, Fields.ActingMunicipality],
        JudgedOn = JudgedOn.EventDate,
        Violations = person =>
        {
            var spells = person.Placements.SelectMany(p => p.Spells).Where(s => !s.IsPlanned && s.Opened.IsOnPerson).OrderBy(s => s.From).ToArray();
            return spells.SelectMany((later, i) => spells.Take(i).Where(s => s.Opened.Municipality != later.Opened.Municipality && s.Overlaps(later) && !IsHandedOver(person, s, later)).Take(1)
                .Select(earlier => new Violation(later.Opened, Write.Day(later.From), Geography.Municipalities[earlier.Opened.Municipality].Name, Write.Day(earlier.From), Write.Day(earlier.To))));
        },
        Message = new(
            "Anbringelsen fra ”{0}” falder sammen med en anbringelse af barnet i {1} Kommune fra {2} til ”{3}” (tomt: ikke ophørt), uden at handlepligten er afgivet og modtaget.",
            "The placement from “{0}” overlaps a placement of the child by the municipality of {1} from {2} to “{3}” (blank: not ended), without the duty to act having been given and received."),
        Fix = new(
            "Aftal med den anden kommune, hvem der er handlekommune. Indberet afgivet og modtaget handlepligt, eller ophør.",
            "Agree with the other municipality who has the duty to act. Report the duty given and received, or an end."),
        Sources = [SourceRef.Guideline("1.1.1"), SourceRef.Guideline("2.1")],
    };

    // Either side of a handover near the time when the later one began.
    private static bool IsHandedOver(AcrossView person, PlacementSpell earlier, PlacementSpell later) =>
        Handover.In(person, PlacementEvents.DutyGiven).Concat(Handover.In(person, PlacementEvents.DutyReceived)).Any(e =>
            (e.Municipality == earlier.Opened.Municipality || e.Municipality == later.Opened.Municipality)
            && (Handover.DaysApart(e, later.Opened) <= Handover.MostDaysApart.On(person.Today) || ReferenceEquals(e, earlier.Closed)));
}

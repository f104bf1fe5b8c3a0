using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// A placed child who moves or gets another legal basis keeps the placement: no new decision, no second start.
/// A start of another case is judged by ANB-050; a second start that tells of another family or department by ANB-017 and ANB-048.
/// </summary>
public static class Anb012NewPlacementWhilePlaced
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-012",
        Title = new("Ny afgørelse eller iværksættelse under en anbringelse", "New decision or start during a placement"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.Event],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Person,
        Violations = group =>
            EachPlacement.Step(group, (placement, step) =>
                IsNewStart(step) || (step.Event.Event == PlacementEvents.Decision && IsPlaced(group, placement, step))
                    ? [Write.Day(step.Day), step.Event.Text(PlacementFields.Event)]
                    : null),
        Message = new(
            "Hændelsen {1} den ”{0}” er indberettet, mens barnet allerede er anbragt af kommunen. En flytning eller et nyt lovgrundlag er ikke en ny afgørelse eller iværksættelse.",
            "The event {1} on “{0}” was reported while the child is already placed by the municipality. A move or a new legal basis is not a new decision or start."),
        Fix = new(
            "Slet posten, og indberet ændret anbringelsessted (place_change) eller ændret lovgrundlag (basis_change) i den løbende sag.",
            "Delete the record, and report a changed place (place_change) or a changed legal basis (basis_change) in the running case."),
        Sources = [SourceRef.Guideline("2.2.2")],
    };

    private static bool IsNewStart(PlacementStep step) =>
        EachPlacement.IsSecondStart(step) && !NewDepartment.IsOtherFamily(step) && !NewDepartment.IsNotTold(step);

    // A decision that came after its own start has ANB-007.
    private static bool IsPlaced(GroupView group, PlacementCase placement, PlacementStep step) =>
        group.Placements.Any(p => p.Spells.Any(s => !s.IsPlanned && s.From < step.Day && (s.To is null || s.To > step.Day)
            && (!ReferenceEquals(p, placement) || p.Steps.Any(leave => leave.Day <= s.From && EachPlacement.GivesLeave(leave.Event)))));
}

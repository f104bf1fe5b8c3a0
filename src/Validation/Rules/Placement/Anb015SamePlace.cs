using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A changed place is another place. Where nothing tells the place (no reference, no P-number) it cannot be judged; a department that is not told has ANB-048.</summary>
public static class Anb015SamePlace
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-015",
        Title = new("Ændringen nævner det samme sted", "The change names the same place"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.PlacementType, Fields.PNumber, Fields.DepartmentId, PlacementFields.PlaceRef],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (_, step) =>
        {
            if (step.Event.Event != PlacementEvents.PlaceChange || step is not { Spell: not null, Place: { } before } || NewDepartment.IsNotTold(step))
                return null;
            var (now, was) = (step.Event.Extras, before.Extras);
            var reference = EachPlacement.RefOf(step.Event);
            var isTold = now.PNumber != 0 || now.Department != Guid.Empty || reference.Length > 0;
            return isTold && EachPlacement.PlaceOf(step.Event) is { } place && place == EachPlacement.PlaceOf(before)
                && now.PNumber == was.PNumber && now.Department == was.Department && reference == EachPlacement.RefOf(before)
                ? [step.Event.Text(PlacementFields.PlacementType), Write.Day(step.Day), Write.Day(before.Day)]
                : null;
        }),
        Message = new(
            "Det ændrede sted den {1} (type ”{0}”) er det samme som det, barnet har været i siden {2}: type, P-nummer, afdeling og reference er ens.",
            "The changed place on {1} (type “{0}”) is the one that the child has been in since {2}: type, P-number, department and reference are the same."),
        Fix = new(
            "Ret det, der er forkert om det nye sted. Er barnet ikke flyttet, så slet ændringen.",
            "Correct what is wrong about the new place. If the child has not moved, delete the change."),
        Sources = [SourceRef.Guideline("2.2.2")],
        IsDerived = true,
    };
}

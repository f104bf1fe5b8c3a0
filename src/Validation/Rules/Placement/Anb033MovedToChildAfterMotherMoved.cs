using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>When the expecting mother moved before the birth, the case in the first municipality stays on her number.</summary>
public static class Anb033MovedToChildAfterMotherMoved
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-033",
        Title = new("Moderen flyttede før fødslen, men sagen er flyttet til barnet", "The mother moved before the birth, but the case was moved to the child"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.PersonIdType, Fields.MotherMoved],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (placement, step) =>
            OnMother.IsOnChild(step.Event) && !placement.Steps.Any(s => s.Day < step.Day && s.Event.InForce && OnMother.IsOnChild(s.Event)) && OnMother.MovedBeforeBirth(group, placement)
                ? [step.Event.Text(PlacementFields.PersonIdType), Write.Day(step.Day)]
                : null),
        Message = new(
            "Sagen er den {1} flyttet til barnets nummer (”{0}”), men moderen flyttede fra kommunen før fødslen. Så skal sagen blive på moderens CPR-nummer.",
            "On {1} the case was moved to the child’s number (“{0}”), but the mother moved from the municipality before the birth. Then the case must stay on the mother’s CPR number."),
        Fix = new(
            "Slet posten på barnets nummer. Anbringes barnet, indberettes det af den kommune, moderen flyttede til.",
            "Delete the record on the child’s number. If the child is placed, the municipality that the mother moved to reports it."),
        Sources = [SourceRef.Guideline("2.2.1")],
    };
}

using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// The statistic is about unborn children and ages 0-22: nothing happens before the birth of a child on its own number, or from the 23rd birthday.
/// What follows from a placement that ran too long has ANB-042 and ANB-043.
/// </summary>
public static class Anb044OutsideAges
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-044",
        Title = new("Hændelsen ligger før fødslen eller efter 23 år", "The event is before the birth or after 23 years"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.EventDate, Fields.PersonId],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (placement, step) =>
        {
            if (step.Event.BirthDate is not { } born || step.Event.Version.IdentityKind == CodeLists.MotherCprKind)
                return null;
            var isBefore = step.Day < born && step.Event.Bool(Fields.Unborn) != true && !step.Event.Extras.PreviousPerson.IsGiven && !placement.Events.Any(e => e.Version.IdentityKind == CodeLists.MotherCprKind);
            var isAfter = placement.Birthday(23) is { } end && step.Day >= end && !(step.Spell is { } spell && spell.From < end && EachPlacement.LimitPassed(placement, spell, step.Day) is not null);
            return isBefore || isAfter ? [Write.Day(step.Day), Write.Day(born)] : null;
        }),
        Message = new(
            "Hændelsen den ”{0}” ligger før fødslen eller efter 23-årsdagen for personen, der er født {1}.",
            "The event on “{0}” is before the birth or after the 23rd birthday of the person, born {1}."),
        Fix = new(
            "Ret datoen eller CPR-nummeret. Er barnet ufødt, så indberet den kommende mors CPR-nummer.",
            "Correct the date or the CPR number. If the child is unborn, report the expecting mother’s CPR number."),
        Sources = [SourceRef.Guideline("2.1"), SourceRef.MeasuresDocumentation("2.6")],
    };
}

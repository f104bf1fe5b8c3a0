namespace Socialstat.Validation;

/// <summary>Rules about stays at crisis centres (KRI) and enquiries to them (KRH), in official order.</summary>
public static class CrisisRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Kri001ChildrenDiffer.Rule,
        Kri002ChildLeftBlank.Rule,
        Kri003ChildGrownUp.Rule,
        Kri004BirthDateKnown.Rule,
        Kri005DepartmentMissing.Rule,
        Kri006DepartmentChanged.Rule,
        Kri007InternalMove.Rule,
        Kri008PNumberMissing.Rule,
        Kri009StayAbsent.Rule,
        Kri010ReportedLate.Rule,
        Kri011AnonymousTwice.Rule,
        Kri012ChildInTwoStays.Rule,

        Krh001PersonMissing.Rule,
        Krh002NotAboutViolence.Rule,
        Krh003AftercareGroup.Rule,
        Krh004EnrolledElsewhere.Rule,
        Krh005SeveralInOne.Rule,
        Krh006NoneUnder18.Rule,
        Krh007ReportedLate.Rule,
    ];
}

namespace Socialstat.Validation;

/// <summary>Rules about notifications (UND), in official order.</summary>
public static class NotificationRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Und001ReceivedDateMissing.Rule,
        Und002NotAChild.Rule,
        Und003UnbornWithoutMother.Rule,
        Und004NotifierUnknown.Rule,
        Und005ReasonsMissing.Rule,
        Und006ReasonRepeated.Rule,
        Und007PoliceInterrogation.Rule,
        Und008NoneFromPolice.Rule,
        Und009TwoMunicipalities.Rule,
        Und010Duplicate.Rule,
        Und011InterMunicipal.Rule,
        Und012InsufficientCareAlone.Rule,
        Und013ReportedLate.Rule,
        Und014OneDate.Rule,
        Und015LevelChanged.Rule,
        Und016TakenOutAfterMove.Rule,
    ];
}

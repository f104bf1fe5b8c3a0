namespace Socialstat.Validation;

/// <summary>Rules for support for cars (BIL), in official order.</summary>
public static class CarRules
{
    /// <summary>The active rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Bil001DecisionBeforeApplication.Rule,
        Bil002GrantWithoutAmount.Rule,
        Bil003RefusalWithAmount.Rule,
        Bil004ComplaintFieldsWithoutComplaint.Rule,
        Bil005FinalDecisionMissing.Rule,
        Bil006ChangeNotAnswered.Rule,
        Bil007LicencePending.Rule,
        Bil008NewApplicationOnOldCase.Rule,
        Bil009MoreThanPriceChanged.Rule,
        Bil010ChildUnderAdultsProvision.Rule,
        Bil012UnusedGrantTakenOut.Rule,
        Bil011ReportedLate.Rule,
    ];
}

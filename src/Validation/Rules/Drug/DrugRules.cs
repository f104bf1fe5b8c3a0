namespace Socialstat.Validation;

/// <summary>Rules for treatment of drug abuse (STO), in official order.</summary>
public static class DrugRules
{
    /// <summary>The active rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Sto001RequestMissing.Rule,
        Sto002NotTreated.Rule,
        Sto003BeforeRequest.Rule,
        Sto004GuaranteeExceeded.Rule,
        Sto005SameDayRequests.Rule,
        Sto006TooManyTypes.Rule,
        Sto007TwoSubstitutionDrugs.Rule,
        Sto008SubstitutionAlone.Rule,
        Sto009ChangeNotDated.Rule,
        Sto010AgeAndBasis.Rule,
        Sto011ReportedLate.Rule,
        Sto012OpenWithoutNews.Rule,
    ];
}

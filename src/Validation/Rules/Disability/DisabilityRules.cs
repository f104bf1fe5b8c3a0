namespace Socialstat.Validation;

/// <summary>Rules for disability measures for children (HAN), in official order.</summary>
public static class DisabilityRules
{
    /// <summary>The active rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Han001EventNotInList.Rule,
        Han002ProvisionNotInList.Rule,
        Han003HomeTrainingUnder85.Rule,
        Han004LinkedOfferUnder82No1.Rule,
        Han005ReferredUnderDayCareAct.Rule,
        Han006OfferMissing.Rule,
        Han007StartAfterAgeLimit.Rule,
        Han008EndAfterAgeLimit.Rule,
        Han009CompanionAge.Rule,
        Han010StartDateMissing.Rule,
        Han011EndDateMissing.Rule,
        Han012BeforeStatistic.Rule,
        Han013Overlap.Rule,
        Han014ShortGap.Rule,
        Han015FewerSourceSystems.Rule,
        Han016MeasureVanished.Rule,
        Han017ReportedLate.Rule,
        Han018LevelChanged.Rule,
    ];

    /// <summary>The rules that cannot be judged yet.</summary>
    public static IReadOnlyList<InactiveRule> Inactive { get; } = [];
}

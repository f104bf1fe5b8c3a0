namespace Socialstat.Validation;

/// <summary>Rules for expenditure by person (IHU), in official order.</summary>
public static class ExpenditureRules
{
    /// <summary>The active rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Ihu001IdentityMissing.Rule,
        Ihu002AccountDigitsMissing.Rule,
        Ihu003AccountNotInTable.Rule,
        Ihu004OptionalDigitsMissing.Rule,
        Ihu005OwnPaymentGrouping.Rule,
        Ihu006PeriodMissing.Rule,
        Ihu007PeriodAfterYear.Rule,
        Ihu008PeriodLongBefore.Rule,
        Ihu009ReporterDoesNotPay.Rule,
        Ihu010AreaOnlyPartly.Rule,
        Ihu011NotForOnePerson.Rule,
        Ihu012PlacementsAndExpenses.Rule,
        Ihu013UnusualUnitCost.Rule,
        Ihu015AmountNotConfirmed.Rule,
        Ihu014ReportedLate.Rule,
    ];
}

namespace Socialstat.Validation;

/// <summary>Rules for adults with disability and vulnerable adults (VOK), in official order.</summary>
public static class AdultRules
{
    /// <summary>The active rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Vok001ServiceNotInList.Rule,
        Vok002StartDateMissing.Rule,
        Vok003SupportInStayMissing.Rule,
        Vok004AnotherMunicipalityPays.Rule,
        Vok005OwnCodeAndBlankMixed.Rule,
        Vok006TargetGroupMissing.Rule,
        Vok007HeadingAsTargetGroup.Rule,
        Vok008ConceptUnknown.Rule,
        Vok009FreeChoiceTargetGroup.Rule,
        Vok010FreeChoiceUsage.Rule,
        Vok011AidDates.Rule,
        Vok012ConceptsMissing.Rule,
        Vok013FollowUpNotWhole.Rule,
        Vok014OfferMissing.Rule,
        Vok015DepartmentChanged.Rule,
        Vok016StockLacksServices.Rule,
        Vok017EndedBeforeStock.Rule,
        Vok018DeltaNotStock.Rule,
        Vok019DeliveredLate.Rule,
        Vok020StartBefore18.Rule,
    ];
}

namespace Socialstat.Validation;

/// <summary>Rules for measures and support for children (IND), in official order.</summary>
public static class SupportRules
{
    /// <summary>The active rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Ind001EventNotInList.Rule,
        Ind002ProvisionNotInList.Rule,
        Ind003StartDateMissing.Rule,
        Ind004GrantedButNotStarted.Rule,
        Ind005EndDateMissing.Rule,
        Ind006EarlySupportWithoutEnd.Rule,
        Ind007StartIsEnd.Rule,
        Ind008EarlySupportDurationUnknown.Rule,
        Ind009EndAfterAgeLimit18.Rule,
        Ind010EndOnBirthday18.Rule,
        Ind011EndAfterAgeLimit23.Rule,
        Ind012EndOnBirthday23.Rule,
        Ind013StartAfterAgeLimit18.Rule,
        Ind014StartBeforeMinimumAge.Rule,
        Ind015StartFrom23.Rule,
        Ind016OnlyParentReported.Rule,
        Ind017OtherReceiverMissing.Rule,
        Ind018ParentSupportWithKnownChild.Rule,
        Ind019ChildsNumberOfAdult.Rule,
        Ind020UnbornNotOnMother.Rule,
        Ind021StillOnMother.Rule,
        Ind022EndedBeforeBirthMovedToChild.Rule,
        Ind023MotherMovedCaseMovedToChild.Rule,
        Ind024DiedNotOnMother.Rule,
        Ind025OneCasePerTwin.Rule,
        Ind026ReasonsMissing.Rule,
        Ind027ReasonRepeated.Rule,
        Ind028InsufficientCareAlone.Rule,
        Ind029OfferMissing.Rule,
        Ind030PortalNotAnswered.Rule,
        Ind031ChangeWithoutOffer.Rule,
        Ind032PartOfPlacement.Rule,
        Ind033OpenInTwoMunicipalities.Rule,
        Ind034OpenAfterMove.Rule,
        Ind035OpenAfterPlacedElsewhere.Rule,
        Ind036YouthSupportElsewhere.Rule,
        Ind037Overlap.Rule,
        Ind038ShortGap.Rule,
        Ind039ManyShortRecords.Rule,
        Ind040EndMovedFar.Rule,
        Ind041ReportedLate.Rule,
        Ind042OrdersNeverSent.Rule,
        Ind043ParentSupportOnParent.Rule,
        Ind044OpenForYears.Rule,
        Ind045NeedsPlacement.Rule,
    ];

    /// <summary>The rules that cannot be judged yet.</summary>
    public static IReadOnlyList<InactiveRule> Inactive { get; } = [];
}

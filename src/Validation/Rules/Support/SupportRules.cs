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
        Ind026ReasonsMissing.Rule,
        Ind027ReasonRepeated.Rule,
        Ind028InsufficientCareAlone.Rule,
        Ind029OfferMissing.Rule,
        Ind030PortalNotAnswered.Rule,
        Ind031ChangeWithoutOffer.Rule,
        Ind033OpenInTwoMunicipalities.Rule,
        Ind034OpenAfterMove.Rule,
        Ind037Overlap.Rule,
        Ind038ShortGap.Rule,
        Ind039ManyShortRecords.Rule,
        Ind040EndMovedFar.Rule,
        Ind041ReportedLate.Rule,
        Ind042OrdersNeverSent.Rule,
        Ind043ParentSupportOnParent.Rule,
        Ind044OpenForYears.Rule,
    ];

    /// <summary>The rules that cannot be judged yet.</summary>
    public static IReadOnlyList<InactiveRule> Inactive { get; } =
    [
        new("IND-025",
            new("Færre sager end børn efter en tvillingefødsel", "Fewer cases than children after a birth of twins"),
            new("Kræver opslag på tværs af kommunens sager på moderens børn, hver gang en af dem ændres. En sag bedømmes nu kun for sig.",
                "Needs a look across the municipality’s cases of the mother’s children whenever one of them changes. A case is now judged by itself only.")),
        new("IND-032",
            new("Indsatsen er en del af anbringelsesstedets tilbud", "The measure is part of the placement’s offer"),
            new("Kræver anbringelser, som endnu ikke modtages.", "Needs placements, which are not taken in yet.")),
        new("IND-035",
            new("Åben indsats efter § 32 for en ung anbragt i en anden kommune, der er fyldt 18 år", "Open measure under section 32 for a young person placed in another municipality who has turned 18"),
            new("Kræver anbringelser, som endnu ikke modtages. At indsatsen løber efter 18-års fødselsdagen, fanges af IND-009.",
                "Needs placements, which are not taken in yet. That the measure runs past the 18th birthday is found by IND-009.")),
        new("IND-036",
            new("Ungestøtte i en kommune, som den unge ikke bor i", "Youth support in a municipality where the young person does not live"),
            new("Kræver afgørelser efter § 120 i barnets lov og ophold i andre sociale tilbud, som endnu ikke modtages.",
                "Needs decisions under section 120 of the Children’s Act and stays in other social offers, which are not taken in yet.")),
        new("IND-045",
            new("Indsatsen forudsætter en anbringelse", "The measure presupposes a placement"),
            new("Kræver anbringelser, som endnu ikke modtages. Hvilke indsatser det gælder, står på indsatsen.",
                "Needs placements, which are not taken in yet. Which measures it is about is data on the measure.")),
    ];
}

namespace Socialstat.Validation;

/// <summary>Rules about stays at shelters (HER) and rejected enquiries (HEH), in official order.</summary>
public static class ShelterRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Her001CprMissing.Rule,
        Her002LastResidenceMissing.Rule,
        Her003MovedFromParents.Rule,
        Her004DischargeHalfTold.Rule,
        Her005DepartmentMissing.Rule,
        Her006DepartmentChanged.Rule,
        Her007InternalMove.Rule,
        Her008PlaceMissing.Rule,
        Her009Overlap.Rule,
        Her010StayAbsent.Rule,
        Her011EndedBeforeTheYear.Rule,
        Her012ReportedLate.Rule,
        Her013UnderAge.Rule,

        Heh001NobodyNamed.Rule,
        Heh002ReasonNotNeeded.Rule,
        Heh003ReasonUnknown.Rule,
        Heh004BirthDateForm.Rule,
        Heh005LedToStay.Rule,
        Heh006AlreadyStaying.Rule,
        Heh007NotAboutPlace.Rule,
        Heh008TargetGroupMissing.Rule,
        Heh009EnquiryAbsent.Rule,
        Heh010ReportedLate.Rule,
    ];
}

namespace Socialstat.Validation;

/// <summary>Rules about the register as built (REG), in official order.</summary>
public static class RegisterRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Reg001UnknownPersonInRegister.Rule,
        Reg002TwoVersionsAtOnce.Rule,
        Reg003NearDuplicates.Rule,
        Reg004JoinedCourse.Rule,
        Reg005MembersDiffer.Rule,
        Reg006CoursesTooClose.Rule,
        Reg007RecordsLost.Rule,
        Reg008OnParentsNumber.Rule,
        Reg009CountedTwice.Rule,
        Reg010AgeAtYearEnd.Rule,
        Reg011FixedErrorReturns.Rule,
        Reg012DeletedReappears.Rule,
        Reg013CrossesAgeLimit.Rule,
        Reg014PlacedAtYearEnd.Rule,
        Reg015OverChangeOfLaw.Rule,
        Reg016OtherRulePack.Rule,
        Reg017DrugCourses.Rule,
    ];
}

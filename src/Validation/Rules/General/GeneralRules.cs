namespace Socialstat.Validation;

/// <summary>Rules common to all statistics (GEN), in official order.</summary>
public static class GeneralRules
{
    /// <summary>The active rules: files, identity, dates, offers, cases. GEN-F027 to F030 and GEN-C001 are the project's own.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        GenF001NothingToRead.Rule,
        GenF002UnknownFormat.Rule,
        GenF003SchemaVersion.Rule,
        GenF004EncodingBroken.Rule,
        GenF005UnknownReporter.Rule,
        GenF006NoDelegation.Rule,
        GenF007CountDiffers.Rule,
        GenF008SameBytesAgain.Rule,
        GenF009SequenceReused.Rule,
        GenF010SequenceGap.Rule,
        GenF011UnknownColumns.Rule,
        GenF012MissingColumns.Rule,
        GenF013DateUnreadable.Rule,
        GenF014DateImpossible.Rule,
        GenF015BlanksAroundCode.Rule,
        GenF016CodeNotInList.Rule,
        GenF017CodeOfPreviousList.Rule,
        GenF018SameKeyDifferentContent.Rule,
        GenF019RepeatedRecord.Rule,
        GenF020NothingToChange.Rule,
        GenF021InsertOfKnown.Rule,
        GenF022UnusualSize.Rule,
        GenF023ManyDeletes.Rule,
        GenF024HeldPastDeadline.Rule,
        GenF025NewSourceSystem.Rule,
        GenF026ManyRejected.Rule,
        GenF027ValueUnreadable.Rule,
        GenF028RequiredValueMissing.Rule,
        GenF029WrongNumberOfValues.Rule,
        GenF030ReadAsWindows1252.Rule,

        GenI001IdentityMissing.Rule,
        GenI002NotTenDigits.Rule,
        GenI003NotADate.Rule,
        GenI004CheckDigit.Rule,
        GenI005BornAfterDelivery.Rule,
        GenI006NotInRegister.Rule,
        GenI007NumberReplaced.Rule,
        GenI008PersonIdForm.Rule,
        GenI009PersonIdStillUsed.Rule,
        GenI010IdentityChanged.Rule,
        GenI011AnonymousNumber.Rule,
        GenI012AnonymousForm.Rule,
        GenI013AnonymousSex.Rule,
        GenI014SexContradictsNumber.Rule,
        GenI015UnbornAndMother.Rule,
        GenI016UnlikelyMother.Rule,
        GenI017SeveralBirthDates.Rule,
        GenI018AfterDeath.Rule,
        GenI019BeforeBirth.Rule,
        GenI020TwoChildrenInCase.Rule,
        GenI021LivesElsewhere.Rule,

        GenD001EndBeforeStart.Rule,
        GenD002EventDateMissing.Rule,
        GenD003EventAfterDelivery.Rule,
        GenD004StartedOnDecision.Rule,
        GenD005StartedAtGoLive.Rule,
        GenD006NewYearStarts.Rule,
        GenD007Tardy.Rule,
        GenD008OutsideRevision.Rule,
        GenD009ProvisionNotInForce.Rule,
        GenD010OpenUnderOldAct.Rule,

        GenP001PNumberForm.Rule,
        GenP002DepartmentForm.Rule,
        GenP003OnlyOneOfTwo.Rule,
        GenP004NotInPortal.Rule,
        GenP005OtherPNumber.Rule,
        GenP006DepartmentClosed.Rule,
        GenP007NotApprovedFor.Rule,
        GenP008NoNewDepartment.Rule,
        GenP009DepartmentChangedInStart.Rule,

        GenC001NoStartYet.Rule,
    ];

    /// <summary>The rules that cannot be judged yet.</summary>
    public static IReadOnlyList<InactiveRule> Inactive { get; } = [];
}

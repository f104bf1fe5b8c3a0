using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>When the child dies before or at birth, the case stays on the mother's number.</summary>
public static class Ind024DiedNotOnMother
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IND-024",
        Title = new(
            "Barnet døde før eller ved fødslen, men sagen står ikke på moderen",
            "The child died before or at birth, but the case is not on the mother"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.PersonIdType, Fields.ChildDied],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => ExpectingMother.IsMissingWhen(c, Fields.ChildDied),
        Values = c => [c.TextOf(Fields.PersonIdType)],
        Message = new(
            "Barnet døde før eller ved fødslen, men personindikatoren er ”{0}”. Sagen skal blive på moderens CPR-nummer (mother_cpr).",
            "The child died before or at birth, but the kind of identity is “{0}”. The case must stay on the mother’s CPR number (mother_cpr)."),
        Fix = new(
            "Indberet sagen på moderens CPR-nummer med personindikatoren mother_cpr.",
            "Report the case on the mother’s CPR number with the kind mother_cpr."),
        Sources = [SourceRef.Guideline("3.2.5")],
    };
}

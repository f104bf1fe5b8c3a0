using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A measure for an unborn child is on the expecting mother's number.</summary>
public static class Ind020UnbornNotOnMother
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IND-020",
        Title = new(
            "Indsats til et ufødt barn uden moderens nummer",
            "Measure for an unborn child without the mother’s number"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.PersonIdType, Fields.Unborn],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => ExpectingMother.IsMissingWhen(c, Fields.Unborn),
        Values = c => [c.TextOf(Fields.PersonIdType)],
        Message = new(
            "Indsatsen er til et ufødt barn, men personindikatoren er ”{0}”. Før fødslen indberettes den kommende mors CPR-nummer (mother_cpr).",
            "The measure is for an unborn child, but the kind of identity is “{0}”. Before the birth the expecting mother’s CPR number is reported (mother_cpr)."),
        Fix = new(
            "Indberet moderens CPR-nummer med personindikatoren mother_cpr. Er barnet født, så ret feltet om ufødt barn.",
            "Report the mother’s CPR number with the kind mother_cpr. If the child has been born, correct the field about the unborn child."),
        Sources = [SourceRef.Guideline("3.2.5")],
    };
}

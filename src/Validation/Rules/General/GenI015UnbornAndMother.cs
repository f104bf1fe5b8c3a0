using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The expecting mother's number is used for an unborn child, and only then. Judged when the delivery says whether the child is born.</summary>
public static class GenI015UnbornAndMother
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "GEN-I015",
        Title = new("Moderens CPR-nummer og ufødt barn hører sammen", "The mother's CPR number and an unborn child go together"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration, NotificationRecord.Declaration],
        Fields = [Fields.PersonIdType, Fields.Unborn],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (!Sent.Start(c))
                return Sent.NoStart(c);
            var kind = c.Code(Fields.PersonIdType);
            if (c.Type == NotificationRecord.Declaration)
                return BrokenWhen(kind == CodeLists.MotherCprKind && c.Bool(Fields.Unborn) == false); // The rest is judged by UND-003.
            if (kind < 0 || c[Fields.Unborn].State is ValueState.NoColumn or ValueState.Unreadable)
                return Outcome.CannotBeJudged;
            return BrokenWhen((kind == CodeLists.MotherCprKind) != (c.Bool(Fields.Unborn) == true));
        },
        Values = c => [c.TextOf(Fields.PersonIdType), c.TextOf(Fields.Unborn)],
        Message = new(
            "Personindikatoren er ”{0}”, og feltet ufødt barn er ”{1}”. Den kommende mors CPR-nummer (mother_cpr) bruges netop, når barnet er ufødt.",
            "The kind of identity is “{0}”, and the field unborn child is “{1}”. The expecting mother's CPR number (mother_cpr) is used exactly when the child is unborn."),
        Fix = new(
            "Er barnet født, så indberet barnets eget CPR-nummer. Er det ufødt, så indberet den kommende mors og svar ja til ufødt barn.",
            "If the child is born, report the child's own CPR number. If it is unborn, report the expecting mother's and answer yes to unborn child."),
        Sources = [SourceRef.Guideline("2.2.1"), SourceRef.Guideline("3.2.5")],
    };
}

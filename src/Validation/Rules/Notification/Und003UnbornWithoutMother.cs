using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// Concern about an unborn child is reported on the expecting mother's CPR number. Judged in place of GEN-I001 (identity missing) when the
/// child is unborn.
/// </summary>
public static class Und003UnbornWithoutMother
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "UND-003",
        Title = new("Ufødt barn uden den kommende mors CPR-nummer", "An unborn child without the expecting mother's CPR number"),
        Severity = Severity.Error,
        AppliesTo = [NotificationRecord.Declaration],
        Fields = [Fields.PersonId, Fields.Unborn],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete)
                return Outcome.Kept;
            var kind = c.Code(NotificationFields.PersonIdType);
            if (kind < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(kind == CodeLists.MotherCprKind ? c.IsBlank(Fields.PersonId) : c.Bool(Fields.Unborn) == true);
        },
        Values = c => [c.TextOf(Fields.PersonId), c.TextOf(NotificationFields.PersonIdType)],
        Message = new(
            "Underretningen handler om et ufødt barn, men den kommende mors CPR-nummer er ikke oplyst (CPR-nummer ”{0}”, personindikator {1}).",
            "The notification is about an unborn child, but the expecting mother's CPR number is not given (CPR number “{0}”, kind of identity {1})."),
        Fix = new(
            "Udfyld morens CPR-nummer med personindikatoren mother_cpr. Er barnet født, så svar nej til ufødt barn, og brug barnets CPR-nummer.",
            "Fill in the mother's CPR number with the kind of identity mother_cpr. If the child has been born, answer no to unborn child and use the child's CPR number."),
        Sources = [SourceRef.Public("Danmarks Statistik: ufødte børn knyttes til den kommende mor"), SourceRef.Guideline("4.1")],
    };
}

using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A measure that is also given to a parent or sibling is reported with their number when the system can.</summary>
public static class Ind017OtherReceiverMissing
{
    private static readonly long Others =
        (1L << CodeLists.MeasureTargets.IndexOf("parent")) | (1L << CodeLists.MeasureTargets.IndexOf("sibling"));

    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IND-017",
        Title = new("Forælders eller søskendes nummer mangler", "The parent’s or sibling’s number is missing"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.ParentId, Fields.MeasureTarget, Fields.CustodyHolderId],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete || c.Event != CodeLists.Start)
                return Outcome.Kept;
            if (c[Fields.MeasureTarget].State != ValueState.Read)
                return Outcome.CannotBeJudged;
            if ((c[Fields.MeasureTarget].Number & Others) == 0)
                return Outcome.Kept;
            // A delivery with neither column comes from a system that cannot send them.
            if (c[Fields.ParentId].State == ValueState.NoColumn && c[Fields.CustodyHolderId].State == ValueState.NoColumn)
                return Outcome.CannotBeJudged;
            return BrokenWhen(c.IsBlank(Fields.ParentId) && c.IsBlank(Fields.CustodyHolderId));
        },
        Values = c => [c.TextOf(Fields.ParentId), c.TextOf(Fields.MeasureTarget)],
        Message = new(
            "Indsatsen gives også til forælder eller søskende (”{1}”), men deres CPR-nummer er ikke udfyldt (”{0}”).",
            "The measure is also given to a parent or sibling (“{1}”), but their CPR number is not given (“{0}”)."),
        Fix = new(
            "Indberet også forælderens eller søskendes CPR-nummer, når fagsystemet kan sende det.",
            "Report the parent’s or sibling’s CPR number too when the system can send it."),
        Sources = [SourceRef.Guideline("3.2.4")],
    };
}

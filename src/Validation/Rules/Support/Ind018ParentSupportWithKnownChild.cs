using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Support under BL 75 is on the parent only while the child's number is not known.</summary>
public static class Ind018ParentSupportWithKnownChild
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IND-018",
        Title = new(
            "Barnets nummer er kendt, men sagen står på forælderen",
            "The child’s number is known, but the case is on the parent"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.ParentId, Fields.PersonIdType, Fields.MeasureParagraph],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete || c.Event != CodeLists.Start)
                return Outcome.Kept;
            var kind = c.Code(Fields.PersonIdType);
            if (kind < 0 || c.Measure is not { } measure)
                return Outcome.CannotBeJudged;
            if (kind != CodeLists.ParentCprKind || !SupportProvisions.IsParentSupport((int)c[Fields.MeasureParagraph].Number))
                return Outcome.Kept;
            if (c[Fields.ParentId].State is ValueState.NoColumn or ValueState.Unreadable || c.Date(Fields.StartDate) is not { } start)
                return Outcome.CannotBeJudged;
            // The other number in the record is a child's when its age is one at which the measure can be given.
            var other = c.Person(Fields.ParentId);
            return BrokenWhen(other.IsCpr && other != c.Person(Fields.PersonId)
                && Cpr.BirthDate(other.Digits) is { } born && start < CaseView.BirthdayOf(born, measure.AgeLimit));
        },
        Values = c => [c.TextOf(Fields.ParentId), c.TextOf(Fields.PersonId), c.TextOf(Fields.MeasureParagraph)],
        Message = new(
            "Indsatsen efter {2} står på forælderens nummer {1}, men et barns nummer er også oplyst ({0}). Forælderens nummer bruges kun, når barnets er ukendt.",
            "The measure under {2} is on the parent’s number {1}, but a child’s number is given too ({0}). The parent’s number is only used when the child’s is not known."),
        Fix = new(
            "Indberet sagen på barnets CPR-nummer (personindikator cpr), og angiv forælderen som forældremyndighedsindehaver.",
            "Report the case on the child’s CPR number (kind of identity cpr) and give the parent as custody holder."),
        Sources = [SourceRef.Guideline("3.2.6")],
    };
}

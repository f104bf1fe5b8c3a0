using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The period that a payment is for has a start and an end, in that order.</summary>
public static class Ihu006PeriodMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IHU-006",
        Title = new("Betalingsperioden mangler eller er vendt om", "The payment period is missing or turned round"),
        Severity = Severity.Error,
        AppliesTo = [ExpenditureRecord.Declaration],
        Fields = [ExpenditureFields.PeriodStart, ExpenditureFields.PeriodEnd],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete)
                return Outcome.Kept;
            if (c.IsBlank(ExpenditureFields.PeriodStart) || c.IsBlank(ExpenditureFields.PeriodEnd))
                return Outcome.Broken;
            return c.Date(ExpenditureFields.PeriodStart) is { } start && c.Date(ExpenditureFields.PeriodEnd) is { } end ? BrokenWhen(end < start) : Outcome.CannotBeJudged;
        },
        Values = c => [c.TextOf(ExpenditureFields.PeriodStart), c.TextOf(ExpenditureFields.PeriodEnd)],
        Message = new(
            "Betalingsperioden er fra ”{0}” til ”{1}”. Begge dage skal udfyldes, og slut kan ikke ligge før start.",
            "The payment period is from “{0}” to “{1}”. Both days must be filled in, and the end cannot come before the start."),
        Fix = new(
            "Udfyld den periode, udgiften dækker: en dag, en måned eller hele året. Det er ikke bogføringsdatoen.",
            "Fill in the period that the expense covers: a day, a month or the whole year. It is not the day of posting."),
        Sources = [SourceRef.Guideline("11.2.4")],
    };
}

using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>What is posted in an accounting year has rarely to do with the time after it.</summary>
public static class Ihu007PeriodAfterYear
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IHU-007",
        Title = new("Betalingsperioden slutter efter regnskabsåret", "The payment period ends after the accounting year"),
        Severity = Severity.Warning,
        AppliesTo = [ExpenditureRecord.Declaration],
        Fields = [ExpenditureFields.PeriodEnd, ExpenditureFields.AccountingYear],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => c.IsDelete ? Outcome.Kept
            : c.Date(ExpenditureFields.PeriodEnd) is { } end && c.Number(ExpenditureFields.AccountingYear) is { } year ? BrokenWhen(end.Year > year) : Outcome.CannotBeJudged,
        Values = c => [c.TextOf(ExpenditureFields.PeriodEnd), c.TextOf(ExpenditureFields.AccountingYear)],
        Message = new(
            "Betalingsperioden slutter {0}, efter regnskabsåret {1}.",
            "The payment period ends {0}, after the accounting year {1}."),
        Fix = new("Kontrollér perioden og regnskabsåret.", "Check the period and the accounting year."),
        Sources = [SourceRef.Guideline("11.2.7")],
        IsDerived = true,
    };
}

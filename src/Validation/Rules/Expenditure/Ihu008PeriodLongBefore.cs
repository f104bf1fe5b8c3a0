using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>An expense for earlier years is reported in the year in which it was posted, but hardly many years later.</summary>
public static class Ihu008PeriodLongBefore
{
    private static readonly Threshold MostYears = new(
        new(
            "Flest år fra periodens start til regnskabsåret",
            "Most years from the start of the period to the accounting year"), Dated.Always(5, "Liste over valideringer, IHU-008"));

    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IHU-008",
        Title = new(
            "Betalingsperioden ligger langt før regnskabsåret",
            "The payment period is long before the accounting year"),
        Severity = Severity.Warning,
        AppliesTo = [ExpenditureRecord.Declaration],
        Fields = [ExpenditureFields.PeriodStart, ExpenditureFields.AccountingYear],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => c.IsDelete ? Outcome.Kept
            : c.Date(ExpenditureFields.PeriodStart) is { } start && c.Number(ExpenditureFields.AccountingYear) is { } year
                ? BrokenWhen(start.Year < year - MostYears.On(c.Delivery.Date)) : Outcome.CannotBeJudged,
        Values = c => [c.TextOf(ExpenditureFields.PeriodStart), c.TextOf(ExpenditureFields.AccountingYear), Write.Number(MostYears.On(c.Delivery.Date))],
        Message = new(
            "Betalingsperioden starter {0}, mere end {2} år før regnskabsåret {1}.",
            "The payment period starts {0}, more than {2} years before the accounting year {1}."),
        Fix = new(
            "Kontrollér årstallet i perioden. Er udgiften for så gammel en periode bogført i regnskabsåret, er der intet at rette.",
            "Check the year of the period. If the expense for so old a period was posted in the accounting year, there is nothing to correct."),
        Sources = [SourceRef.Guideline("11.2.7")],
        Thresholds = [MostYears],
    };
}

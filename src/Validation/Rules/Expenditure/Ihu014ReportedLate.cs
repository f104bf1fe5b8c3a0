using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>An accounting year is reported by 15 April of the next. What counts is when it was first reported.</summary>
public static class Ihu014ReportedLate
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IHU-014",
        Title = new("Indberettet efter fristen", "Reported after the deadline"),
        Severity = Severity.Warning,
        AppliesTo = [ExpenditureRecord.Declaration],
        Fields = [ExpenditureFields.AccountingYear],
        Events = [],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => LastDay(c) is { } last ? BrokenWhen(c.FirstReported > last) : Outcome.CannotBeJudged,
        Values = c => [Write.Day(c.FirstReported), c.Record!.TextOf(ExpenditureFields.AccountingYear), Write.Day(LastDay(c))],
        Message = new(
            "Posteringen for regnskabsåret {1} er først indberettet {0}. Fristen var {2}.",
            "The posting of the accounting year {1} was first reported {0}. The deadline was {2}."),
        Fix = new(
            "Indberet senest den 15. april efter regnskabsåret. Posten er taget med.",
            "Report by 15 April after the accounting year. The record has been taken in."),
        Sources = [SourceRef.Guideline("11.3")],
    };

    private static DateOnly? LastDay(CaseView c) =>
        c.Record!.Number(ExpenditureFields.AccountingYear) is { } year ? Deadlines.LastDay(ExpenditureRecord.Declaration, new DateOnly(year, 12, 31)) : null;
}

using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A changed offer says from which day. Starts and ends have rules of their own in each statistic (IND-003, IND-005, HAN-010, HAN-011).</summary>
public static class GenD002EventDateMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "GEN-D002",
        Title = new("Datoen for ændringen mangler", "The date of the change is missing"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration, DisabilityRecord.Declaration],
        Fields = [Fields.ChangeDate],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Event < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(c.Event == CodeLists.OfferChange && c.IsBlank(Fields.ChangeDate));
        },
        Values = c => [c.TextOf(Fields.ChangeDate)],
        Message = new(
            "Datoen for ændret tilbud eller afdeling er ikke udfyldt. Uden den kan ændringen ikke indgå i sagen.",
            "The date of changed offer or department is not filled in. Without it the change cannot enter the case."),
        Fix = new("Udfyld datoen, og send posten igen.", "Fill in the date, and send the record again."),
        Sources = [SourceRef.Public("Danmarks Statistik: indberetninger uden hændelsesdato udelades"), SourceRef.Guideline("2.1")],
    };
}

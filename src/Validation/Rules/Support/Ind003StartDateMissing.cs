using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A start has a start date.</summary>
public static class Ind003StartDateMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IND-003",
        Title = new("Startdatoen mangler", "The start date is missing"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.StartDate],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = Missing.StartDate,
        Values = c => [c.TextOf(Fields.StartDate)],
        Message = new(
            "Iværksættelsen har ingen startdato (”{0}”).",
            "The start has no start date (“{0}”)."),
        Fix = new(
            "Angiv den dag, indsatsen er sat i gang (ikke bevillingsdagen), og send posten igen. Er indsatsen aldrig sat i gang, skal den ikke indberettes.",
            "Give the day on which the measure took effect (not the day it was granted) and send the record again. A measure that never started is not reported."),
        Sources = [SourceRef.Guideline("3.1"), SourceRef.Guideline("3.2.9.4")],
    };
}

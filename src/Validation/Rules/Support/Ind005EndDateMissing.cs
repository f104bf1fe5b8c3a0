using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>An end has an end date.</summary>
public static class Ind005EndDateMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IND-005",
        Title = new("Slutdatoen mangler", "The end date is missing"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.EndDate],
        JudgedOn = JudgedOn.EndDate,
        IsBrokenBy = Missing.EndDate,
        Values = c => [c.TextOf(Fields.EndDate)],
        Message = new(
            "Ophøret har ingen slutdato (”{0}”).",
            "The end has no end date (“{0}”)."),
        Fix = new(
            "Angiv indsatsens sidste dag, og send ophøret igen.",
            "Give the last day of the measure and send the end again."),
        Sources = [SourceRef.Guideline("3.1")],
    };
}

using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Early support (BL 30, earlier SEL 11) always has an end date; when it is not known, it is the start date.</summary>
public static class Ind006EarlySupportWithoutEnd
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-006",
        Title = new("Forebyggende indsats uden slutdato", "Early support without an end date"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.EndDate, Fields.MeasureParagraph],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.Measure is null)
                return Outcome.CannotBeJudged;
            return BrokenWhen(c.IsOpen && SupportProvisions.IsEarlySupport(c.StartVersion.Provision));
        },
        Values = c => [Write.Day(c.EndDate), Write.Provision(c.Provision), Write.Day(c.StartDate)],
        Message = new(
            "Slutdatoen er ikke udfyldt (”{0}”). Forebyggende indsatser efter {1} skal altid indberettes med både start- og slutdato; er slutdatoen ukendt, bruges startdatoen ({2}).",
            "The end date is not given (“{0}”). Early support under {1} is always reported with both start and end date; when the end date is not known, the start date ({2}) is used."),
        Fix = new(
            "Angiv slutdatoen. Kender kommunen den ikke, så angiv startdatoen også som slutdato.",
            "Give the end date. When the municipality does not know it, give the start date as end date too."),
        Sources = [SourceRef.Guideline("3.2.9.3"), SourceRef.MeasuresDocumentation("5.3")],
    };
}

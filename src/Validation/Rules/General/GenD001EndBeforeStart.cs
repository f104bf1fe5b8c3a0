using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A measure does not end before it starts.</summary>
public static class GenD001EndBeforeStart
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-D001",
        Title = new("Slutdato ligger før startdato", "The end date is before the start date"),
        Severity = Severity.Error,
        AppliesTo = [.. Kinds.Measures, ShelterStayRecord.Declaration, CrisisStayRecord.Declaration, AdultRecord.Declaration],
        Fields = [Fields.EndDate, Fields.StartDate],
        Events = [CodeLists.Start, CodeLists.End],
        JudgedOn = JudgedOn.EndDate,
        IsBrokenBy = c =>
        {
            if (c.EndDate is not { } end)
                return Outcome.Kept;
            return c.StartDate is { } start ? BrokenWhen(end < start) : Outcome.CannotBeJudged;
        },
        Values = c => [Write.Day(c.EndDate), Write.Day(c.StartDate)],
        Message = new(
            "Slutdato ”{0}” ligger før startdato {1}.",
            "End date “{0}” is before the start date {1}."),
        Fix = new(
            "Ret den dato, der er forkert. En indsats på én dag har samme start- og slutdato.",
            "Correct the date that is wrong. A measure of one day has the same start and end date."),
        Sources = [SourceRef.MeasuresDocumentation("5.3")],
    };
}

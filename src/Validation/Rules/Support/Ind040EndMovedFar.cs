using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>An end date that is moved by more than a year is worth a second look.</summary>
public static class Ind040EndMovedFar
{
    private static readonly Threshold LongestMove = new(
        new("Dage mellem gammel og ny slutdato", "Days between the old and the new end date"),
        Dated.Always(365, "projektets standard"));

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-040",
        Title = new("Slutdatoen er flyttet mere end et år", "The end date was moved by more than a year"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.EndDate, Fields.StartDate],
        Events = [CodeLists.Start, CodeLists.End],
        JudgedOn = JudgedOn.EndDate,
        IsBrokenBy = c =>
        {
            var before = EndBefore(c);
            if (before == 0 || c.EndDate is not { } end)
                return Outcome.Kept;
            return BrokenWhen(Math.Abs(end.DayNumber - before) > LongestMove.On(end));
        },
        Values = c => [Write.Day(c.EndDate), Write.Day(DateOnly.FromDayNumber(EndBefore(c))), Write.Number(Math.Abs(c.EndDate!.Value.DayNumber - EndBefore(c)))],
        Message = new(
            "Slutdatoen er ændret fra {1} til {0}, det er {2} dage.",
            "The end date has been changed from {1} to {0}, that is {2} days."),
        Fix = new(
            "Kontrollér, at den nye slutdato er rigtig, og at det er den samme indsats, der fortsætter.",
            "Check that the new end date is right and that it is the same measure that goes on."),
        Sources = [SourceRef.Guideline("3.2.3")],
        IsDerived = true,
        Thresholds = [LongestMove],
    };

    // The end that the register had for the case before: of the same event, or the end that the start carried.
    private static int EndBefore(CaseView c)
    {
        if (c.Event == CodeLists.Start)
            return c.HasHeld ? c.Held.EndDay : 0;
        if (c.HasHeld)
            return c.Held.Day;
        return c.HasStart ? c.StartVersion.EndDay : 0;
    }
}

using Socialstat.Law;
using Socialstat.Register;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A changed end of an old measure is stored, but the tables of so old years are not published again.</summary>
public static class GenD008OutsideRevision
{
    private static readonly Threshold SupportYears = new(
        new("Indsatser og støtte: år tilbage, som offentliggøres igen", "Measures and support: years back that are published again"),
        Dated.Always(5, "Statistikdokumentation, indsatser og støtte, 2.8 og 5.8"));

    private static readonly Threshold DisabilityYears = new(
        new("Handicapkompenserende indsatser: år tilbage, som offentliggøres igen", "Disability measures: years back that are published again"),
        Dated.Always(2, "Statistikdokumentation, handicapkompenserende indsatser, 2.8 og 5.8"));

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-D008",
        Title = new("Slutdato er ændret for et år, der ikke offentliggøres igen", "The end date changed for a year that is not published again"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration, DisabilityRecord.Declaration],
        Fields = [Fields.EndDate],
        Events = [CodeLists.Start, CodeLists.End],
        Thresholds = [SupportYears, DisabilityYears],
        JudgedOn = JudgedOn.Today,
        IsBrokenBy = c =>
        {
            if (!c.HasHeld)
                return Outcome.Kept;
            if (c.StartDate is not { } start)
                return Outcome.CannotBeJudged;
            return BrokenWhen(EndOf(c.Held) != EndOf(c.Version) && start.Year < FirstYearRevised(c));
        },
        Values = c => [Write.Day(c.EndDate), Write.Day(EndOf(c.Held) == 0 ? null : DateOnly.FromDayNumber(EndOf(c.Held))), Write.Day(c.StartDate), Write.Number(FirstYearRevised(c))],
        Message = new(
            "Slutdato er ændret fra ”{1}” til ”{0}” på en indsats med start {2}. Ændringen er gemt, men tabeller før {3} offentliggøres ikke igen.",
            "The end date was changed from “{1}” to “{0}” on a measure that started on {2}. The change is stored, but tables before {3} are not published again."),
        Fix = new("Ingen handling er nødvendig, hvis datoen nu er rigtig.", "Nothing needs to be done if the date is now right."),
        Sources = [SourceRef.MeasuresDocumentation("2.8"), SourceRef.MeasuresDocumentation("5.8"), SourceRef.DisabilityDocumentation("2.8"), SourceRef.DisabilityDocumentation("5.8"), SourceRef.Public("Danmarks Statistik: revisioner af underretninger")],
    };

    private static int EndOf(in CaseEvent version) => version.Event == CodeLists.End ? version.Day : version.EndDay;

    // The last full year, and the window before it.
    private static int FirstYearRevised(CaseView c) =>
        c.Today.Year - 1 - (c.Statistic == Statistic.Disability ? DisabilityYears : SupportYears).On(c.Today);
}

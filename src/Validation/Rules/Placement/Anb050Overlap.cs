using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A child is placed under one case at a time in a municipality. The day on which one case takes over from the other is no overlap.</summary>
public static class Anb050Overlap
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-050",
        Title = new("To anbringelser af barnet samtidig", "Two placements of the child at the same time"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.EventDate, Fields.CaseId],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Person,
        Violations = group =>
        {
            var spells = group.Placements.SelectMany(p => p.Spells).Where(s => !s.IsPlanned).OrderBy(s => s.From).ToArray();
            return spells.SelectMany((later, i) => spells.Take(i).Where(later.Overlaps).Take(1)
                .Select(earlier => new Violation(later.Opened, Write.Day(later.From), earlier.Opened.CaseId, Write.Day(earlier.From), Write.Day(earlier.To))));
        },
        Message = new(
            "Anbringelsen fra ”{0}” falder sammen med barnets anbringelse i sag {1}, fra {2} til ”{3}” (tomt: ikke ophørt), i samme kommune.",
            "The placement from “{0}” overlaps the placement of the child in case {1}, from {2} to “{3}” (blank: not ended), in the same municipality."),
        Fix = new(
            "Er barnet flyttet, så indberet en flytning i den første sag, og slet den nye. Ellers ret datoerne, eller indberet ophøret.",
            "If the child moved, report a move in the first case and delete the new one. Otherwise correct the dates, or report the end."),
        Sources = [SourceRef.MeasuresDocumentation("3.5"), SourceRef.Public("Danmarks Statistik, dokumentation af anbringelser: TIMES PGF (ikke flere paragraffer samtidig")],
    };
}

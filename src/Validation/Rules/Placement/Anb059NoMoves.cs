using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Among many placements some children move or get another legal basis in a year.</summary>
public static class Anb059NoMoves
{
    private static readonly Threshold FewestPlacements = new(
        new("Færrest anbringelser, som kan vurderes", "Fewest placements that can be judged"), Dated.Always(30, "Liste over valideringer, ANB-059"));

    private static readonly Threshold Quarters = new(
        new("Kvartaler uden flytninger", "Quarters without moves"), Dated.Always(4, "Liste over valideringer, ANB-059"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-059",
        Title = new("Ingen flytninger i et år", "No moves in a year"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.Event],
        Thresholds = [FewestPlacements, Quarters],
        JudgedOn = JudgedOn.Today,
        Together = Together.Reporter,
        Violations = group =>
        {
            var last = ReportingCycle.Quarter.Around(group.Today).From.AddDays(-1);
            var first = last.AddDays(1).AddMonths(-3 * Quarters.On(group.Today));
            if (group.InForce.Any(e => e.Event is PlacementEvents.PlaceChange or PlacementEvents.BasisChange && e.Day >= first && e.Day <= last))
                return [];
            var active = group.Placements.SelectMany(p => p.Spells).Count(s => !s.IsPlanned && s.IsActiveOn(last));
            return active >= FewestPlacements.On(group.Today) ? [new Violation(null, Write.Number(active), Write.Day(first), Write.Day(last))] : [];
        },
        Message = new(
            "Kommunen har {0} anbringelser i gang, men har fra {1} til {2} hverken indberettet flytninger eller ændret lovgrundlag.",
            "The municipality has {0} placements running, but from {1} to {2} it has reported neither moves nor changed legal bases."),
        Fix = new(
            "Se efter, om fagsystemet sender ændret anbringelsessted og ændret lovgrundlag, og indberet dem, der mangler.",
            "Check whether the source system sends changed places and changed legal bases, and report those that are missing."),
        Sources = [SourceRef.Public("Danmarks Statistik, dokumentation af anbringelser: skift undervurderet"), SourceRef.Guideline("2.1")],
    };
}

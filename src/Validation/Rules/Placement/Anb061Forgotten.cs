using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A placement about which nothing has been reported for years is probably over. One that ran past 18 or 23 years has ANB-042 or ANB-043.</summary>
public static class Anb061Forgotten
{
    private static readonly Threshold LongestSilence = new(
        new("Flest år uden en hændelse", "Most years without an event"), Dated.Always(3, "Liste over valideringer, ANB-061"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-061",
        Title = new("Åben anbringelse uden nyt i mange år", "Open placement without news for years"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.EventDate],
        Thresholds = [LongestSilence],
        JudgedOn = JudgedOn.Today,
        Together = Together.Case,
        Violations = group => group.Placements.SelectMany(p => p.Spells.Where(s => s is { To: null, Opened.InForce: true } && !s.IsPlanned && EachPlacement.LimitPassed(p, s, group.Today) is null)
            .Select(s => (Spell: s, Last: p.Steps[^1].Day))
            .Where(s => s.Last < group.Today.AddYears(-LongestSilence.On(group.Today)))
            .Select(s => new Violation(s.Spell.Opened, Write.Day(s.Spell.From), Write.Day(s.Last), Write.Number(LongestSilence.On(group.Today))))),
        Message = new(
            "Anbringelsen fra ”{0}” er ikke ophørt, og der er intet indberettet om den siden {1}, i mere end {2} år.",
            "The placement from “{0}” has not ended, and nothing has been reported about it since {1}, for more than {2} years."),
        Fix = new(
            "Indberet ophøret, eller de flytninger og ændringer der mangler. Løber den uændret, er der intet at rette.",
            "Report the end, or the moves and changes that are missing. If it runs unchanged, there is nothing to correct."),
        Sources = [SourceRef.JoiningReport("4.3"), SourceRef.MeasuresDocumentation("5.3")],
        IsDerived = true,
    };
}

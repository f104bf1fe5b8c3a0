using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// Support under section 85 in a residential offer under sections 107 and 108 is reported by itself once it has started or been granted anew since 1 January 2025.
/// A stay that started or was assessed since then, with no such support beside it, may hide one.
/// </summary>
public static class Vok003SupportInStayMissing
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "VOK-003",
        Title = new(
            "Støtte efter § 85 i botilbuddet mangler måske",
            "Support under section 85 in the residential offer may be missing"),
        Severity = Severity.Warning,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [AdultFields.ServiceParagraph, Fields.StartDate],
        JudgedOn = JudgedOn.StartDate,
        Together = Together.Person,
        Violations = g => g.InForce
            .Where(stay => IsStay(stay) && (stay.Day >= AdultConcepts.From || stay.Date(AdultFields.AssessmentDate) >= AdultConcepts.From)
                && !g.InForce.Any(e => e.Provision?.Code == "SEL 85" && Overlap(e, stay)))
            .Select(stay => new Violation(stay, stay.Provision!.Code, Write.Day(stay.Day), Write.Day(AdultConcepts.From))),
        Message = new(
            "Der er ingen støtte efter § 85 til borgeren under opholdet efter {0} fra {1}. Støtte, der er startet eller revisiteret siden {2}, skal indberettes særskilt.",
            "There is no support under section 85 for the person during the stay under {0} from {1}. Support that has started or been granted anew since {2} is reported by itself."),
        Fix = new(
            "Får borgeren støtte efter § 85 i botilbuddet, så indberet den med egne datoer. Ellers er der intet at rette.",
            "If the person gets support under section 85 in the offer, report it with dates of its own. Otherwise there is nothing to correct."),
        Sources = [SourceRef.Guideline("9.2.1")],
    };

    private static bool IsStay(Entry e) => e.Provision?.Code is "SEL 107" or "SEL 108";

    private static bool Overlap(Entry a, Entry b) => a.Day <= (b.EndDay ?? DateOnly.MaxValue) && b.Day <= (a.EndDay ?? DateOnly.MaxValue);
}

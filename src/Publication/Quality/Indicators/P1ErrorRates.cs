using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>P1: how often rules are broken, over the records that each rule looks at.</summary>
public static class P1ErrorRates
{
    private const int MostRules = 10;

    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "P1",
        Title = new("Fejlrater", "Error rates"),
        Formula = new("Fund i procent af de poster, som reglen ser på; de hyppigst brudte regler.", "Findings as per cent of the records that the rule looks at; the rules broken most often."),
        Unit = new("Procent", "Per cent"),
        Meaning = new("En fejl holder posten ude af registret, en advarsel gør ikke.", "An error keeps the record out of the register, a warning does not."),
        Source = "project",
        Decimals = 2,
        Compute = c => [.. Worst(c.Input).Select(r => new IndicatorValue(Name(r), IndicatorValue.Percent(r.Findings, r.Judged)))],
        WhenEmpty = new("ingen regler er brudt.", "no rules are broken."),
    };

    private static IEnumerable<RuleFacts> Worst(QualityInput input) =>
        input.Rules.Where(r => r.Judged > 0 && r.Findings > 0).OrderByDescending(r => r.Findings).ThenBy(r => r.Rule, StringComparer.Ordinal).Take(MostRules);

    private static Text Name(RuleFacts r) =>
        new($"{r.Rule} {r.TitleDa} ({(r.IsError ? "fejl" : "advarsel")})", $"{r.Rule} {r.TitleEn} ({(r.IsError ? "error" : "warning")})");
}

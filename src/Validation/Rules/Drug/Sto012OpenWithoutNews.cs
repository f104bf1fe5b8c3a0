using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A treatment that has been open for long with nothing reported since is probably over.</summary>
public static class Sto012OpenWithoutNews
{
    private static readonly Threshold LongestQuiet = new(
        new("Flest måneder uden nyt", "Most months without news"), Dated.Always(18, "Liste over valideringer, STO-012"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "STO-012",
        Title = new("Åben behandling uden nyt længe", "Open treatment without news for long"),
        Severity = Severity.Warning,
        AppliesTo = [DrugRecord.Declaration],
        Fields = [Fields.EventDate, DrugFields.EndStatus],
        JudgedOn = JudgedOn.Today,
        Together = Together.Case,
        Violations = g =>
        {
            var isOpen = false;
            foreach (var form in g.Entries)
                isOpen = form.Event switch { DrugEvents.Start or DrugEvents.Change => true, DrugEvents.End => false, _ => isOpen };
            var last = g.Entries[^1];
            return isOpen && last is { InForce: true, Day: { } day } && day < g.Today.AddMonths(-LongestQuiet.On(g.Today))
                ? [new Violation(last, Write.Day(day), Write.Number(LongestQuiet.On(g.Today)))]
                : [];
        },
        Message = new(
            "Behandlingen er åben, og der er intet indberettet siden {0}, i mere end {1} måneder.",
            "The treatment is open, and nothing has been reported since {0}, for more than {1} months."),
        Fix = new(
            "Send afslutningsskemaet, hvis behandlingen er slut, eller de skift, der mangler. Løber den uændret, er der intet at rette.",
            "Send the closing form if the treatment is over, or the changes that are missing. If it runs unchanged, there is nothing to correct."),
        Sources = [SourceRef.Guideline("6.2.3")],
        IsDerived = true,
        Thresholds = [LongestQuiet],
    };
}

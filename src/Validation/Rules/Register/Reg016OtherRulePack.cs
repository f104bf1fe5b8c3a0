using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>All ledgers have been judged with the same rule pack, whatever the way in; which pack is told by its hash.</summary>
public static class Reg016OtherRulePack
{
    /// <summary>The declaration.</summary>
    public static readonly RegisterRule Rule = new()
    {
        Code = "REG-016",
        Title = new("Grunddata prøvet med en anden regelpakke", "Base data judged with another rule pack"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Order,
        Fields = [],
        JudgedOn = JudgedOn.Today,
        Judged = r => r.Ledgers().LongCount(),
        Violations = r => Others(r),
        Message = new(
            "{0} i {1} er prøvet med regelpakke {2}; den nyeste er {3}.",
            "{0} in {1} has been judged with rule pack {2}; the newest is {3}."),
        Fix = new(
            "Kør rebuild, så alt prøves med den samme regelpakke.",
            "Run rebuild, so that everything is judged with the same rule pack."),
        Sources = [SourceRef.MeasuresDocumentation("3.5"), SourceRef.MeasuresDocumentation("7.4")],
    };

    private static IEnumerable<RegisterViolation> Others(RegisterView r)
    {
        foreach (var ledger in r.Ledgers())
        {
            if (ledger.RulePack != RulePack.Hash)
                yield return new RegisterViolation(ledger.Municipality == Entry.Country ? -1 : ledger.Municipality, 1, ledger.Type.Name,
                    ledger.Municipality == Entry.Country ? "000" : Geography.Municipalities[ledger.Municipality].Code, ledger.RulePack, RulePack.Hash);
        }
    }
}

using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>When the acting municipality pays itself, it may leave the paying municipality blank or give its own code, but the same way throughout.</summary>
public static class Vok005OwnCodeAndBlankMixed
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "VOK-005",
        Title = new(
            "Betalingskommune er snart tom, snart egen kode",
            "The paying municipality is now blank, now the own code"),
        Severity = Severity.Warning,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [AdultFields.PayingMunicipality],
        JudgedOn = JudgedOn.Today,
        Together = Together.Reporter,
        Violations = g =>
        {
            var own = g.Entries.Count(e => e.Code(AdultFields.PayingMunicipality) == g.Municipality?.Index);
            var blank = g.Entries.Count(e => e.Record!.IsBlank(AdultFields.PayingMunicipality));
            return own > 0 && blank > 0 ? [new Violation(null, Write.Number(own), Write.Number(blank), g.Municipality!.Code)] : [];
        },
        Message = new(
            "Betalingskommunen er udfyldt med kommunens egen kode {2} for {0} ydelser og tom for {1}.",
            "The paying municipality is the municipality’s own code {2} for {0} services and blank for {1}."),
        Fix = new(
            "Vælg én måde, når kommunen selv betaler: enten altid tom eller altid egen kode.",
            "Choose one way when the municipality pays itself: always blank or always its own code."),
        Sources = [SourceRef.Guideline("9.2.3")],
    };
}

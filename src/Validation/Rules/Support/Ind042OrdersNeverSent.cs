using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A municipality with many measures and no orders or network consultations may have a system that does not send them.</summary>
public static class Ind042OrdersNeverSent
{
    private static readonly Threshold MostWithout = new(
        new("Flest indsatser i året uden pålæg og samråd", "Most measures in the year without orders and consultations"),
        Dated.Always(100, "projektets standard"));

    /// <summary>The declaration.</summary>
    public static readonly MunicipalityRule Rule = new()
    {
        Code = "IND-042",
        Title = new("Ingen pålæg eller netværkssamråd", "No orders or network consultations"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.MeasureParagraph],
        JudgedOn = JudgedOn.Today,
        Violations = m =>
        {
            var active = FigureSums.Of(m.Figures.Active, Measures.All, m.LastFullYear, m.LastFullYear);
            var orders = FigureSums.Of(m.Figures.Active, SupportProvisions.OrderMeasures, m.LastFullYear, m.LastFullYear);
            return orders == 0 && active > MostWithout.On(m.Today)
                ? [[Write.Number(orders), Write.Number(m.LastFullYear), Write.Number(active)]]
                : [];
        },
        Message = new(
            "Kommunen har {0} forældrepålæg, børne- og ungepålæg og netværkssamråd i {1}, men {2} indsatser i alt.",
            "The municipality has {0} parental orders, child and youth orders and network consultations in {1}, but {2} measures in all."),
        Fix = new(
            "Undersøg, om fagsystemet sender indsatser efter §§ 38, 39 og 130 i barnets lov (tidligere §§ 57 a, 57 b og 57 c i serviceloven).",
            "Find out whether the system sends measures under sections 38, 39 and 130 of the Children’s Act (earlier 57 a, 57 b and 57 c of the Act on Social Services)."),
        Sources = [SourceRef.MeasuresDocumentation("5.1")],
        Thresholds = [MostWithout],
    };
}

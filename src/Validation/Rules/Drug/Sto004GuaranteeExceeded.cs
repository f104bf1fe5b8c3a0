using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Treatment starts within 14 days of the request, unless the citizen uses the free choice or chose a later date (section 101, subsections 4-6). "Other" names no such reason.</summary>
public static class Sto004GuaranteeExceeded
{
    private static readonly Threshold Guarantee = new(
        new("Behandlingsgaranti, dage fra anmodning", "Treatment guarantee, days from the request"), Dated.Always(14, "Lov om social service, paragraf 101, stk. 4; barnets lov, paragraf 33"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "STO-004",
        Title = new("Behandlingsgarantien er overskredet", "The treatment guarantee is exceeded"),
        Severity = Severity.Warning,
        AppliesTo = [DrugRecord.Declaration],
        Fields = [Fields.EventDate, DrugFields.GuaranteeException],
        JudgedOn = JudgedOn.StartDate,
        Together = Together.Case,
        Violations = g =>
        {
            if (g.InForce.FirstOrDefault(e => e.Event == DrugEvents.Request)?.Day is not { } asked)
                return [];
            var start = g.Entries.FirstOrDefault(e => e.Event == DrugEvents.Start);
            if (start is not { InForce: true, Day: { } began } || Lawful.Contains((int)start.Code(DrugFields.GuaranteeException)))
                return [];
            var days = began.DayNumber - asked.DayNumber;
            return days > Guarantee.On(began)
                ? [new Violation(start, Write.Day(began), Write.Day(asked), Write.Number(days), Write.Number(Guarantee.On(began)), start.Text(DrugFields.GuaranteeException))]
                : [];
        },
        Message = new(
            "Behandlingen begyndte {0}, {2} dage efter anmodningen den {1}. Garantien er {3} dage, og der er ingen lovlig årsag (angivet: ”{4}”).",
            "The treatment began on {0}, {2} days after the request on {1}. The guarantee is {3} days, and there is no lawful reason (given: “{4}”)."),
        Fix = new(
            "Kontrollér de to datoer. Brugte borgeren frit valg, eller valgte borgeren selv en senere tid, så angiv det i guarantee_exception (free_choice eller own_later_date).",
            "Check the two dates. If the citizen used the free choice or chose a later date, say so in guarantee_exception (free_choice or own_later_date)."),
        Sources = [SourceRef.Guideline("6.2.1")],
        Thresholds = [Guarantee],
    };

    private static readonly int[] Lawful = [.. new[] { "free_choice", "own_later_date" }.Select(code => DrugFields.GuaranteeException.Codes!.IndexOf(code))];
}

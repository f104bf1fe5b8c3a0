namespace Socialstat.Publication;

/// <summary>Fields about the municipalities' deliveries and answers.</summary>
internal static class ResponseFields
{
    public static IReadOnlyList<BoundField> All { get; } =
    [
        new("delivered", new("Kommuner, der har leveret alt", "Municipalities that delivered everything"), c => FieldValue.Of(c.Input.Municipalities.Count(m => m.HasDelivered))),
        new("delivered.late", new("- heraf mindst én gang for sent", "- of these late at least once"), c => FieldValue.Of(A4UnitNonResponse.Late(c.Input))),
        new("delivered.nothing", new("- heraf uden noget at indberette", "- of these with nothing to report"), c => FieldValue.Of(A4UnitNonResponse.NothingToReport(c.Input))),
        new("delivered.lacking", new("Kommuner, der mangler en leverance", "Municipalities that lack a delivery"), c => FieldValue.Of(c.Input.Municipalities.Count(m => !m.HasDelivered))),
        new("asked", new("Kommuner i alt", "Municipalities in all"), c => FieldValue.Of(c.Input.Municipalities.Count)),
        new("nonresponse", new("Enhedsbortfald, procent", "Unit non-response, per cent"), c => FieldValue.Of(A4UnitNonResponse.Rate(c.Input), 1)),
        new("nonresponse.weighted", new("Vægtet enhedsbortfald, procent", "Weighted unit non-response, per cent"), c => FieldValue.Of(A4UnitNonResponse.Weighted(c.Input), 1)),
        new("approved", new("Kommuner, der har godkendt", "Municipalities that approved"), c => FieldValue.Of(A4UnitNonResponse.Approval(c.Input, ApprovalState.Approved))),
        new("approved.lacking", new("Kommuner, der ikke har godkendt", "Municipalities that have not approved"), c => FieldValue.Of(c.Input.Municipalities.Count - A4UnitNonResponse.Approval(c.Input, ApprovalState.Approved))),
        new("approved.waiting", new("Kommuner uden svar", "Municipalities without an answer"), c => FieldValue.Of(A4UnitNonResponse.Approval(c.Input, ApprovalState.NotAnswered))),
        new("approved.notenames", new("Navne på kommuner med en note", "Names of municipalities with a note"), c => FieldValue.Of(Names(c.Input, ApprovalState.IncludedWithNote))),
        new("approved.leftnames", new("Navne på kommuner, der er udeladt", "Names of municipalities left out"), c => FieldValue.Of(Names(c.Input, ApprovalState.LeftOut))),
        new("deliveries.expected", new("Leverancer ventet", "Deliveries expected"), c => FieldValue.Of(c.Input.Municipalities.Sum(m => m.Expected))),
        new("deliveries.ontime", new("Leverancer til tiden", "Deliveries on time"), c => FieldValue.Of(c.Input.Municipalities.Sum(m => m.OnTime))),
        new("deliveries.rate", new("Leverancer til tiden, procent", "Deliveries on time, per cent"), c => FieldValue.Of(P2DeliveryPunctuality.Rate(c.Input), 1)),
        new("deliveries.most", new("Længste forsinkelse, dage", "Longest delay, days"), c => FieldValue.Of(c.Input.Municipalities.Select(m => m.MostDaysLate).DefaultIfEmpty().Max())),
    ];

    private static Law.Text? Names(QualityInput input, ApprovalState state) => Listed.And(input.Municipalities.Where(m => m.Approval == state).Select(m => m.Name));
}

namespace Socialstat.Publication;

/// <summary>P2: deliveries by the deadline, per municipality.</summary>
public static class P2DeliveryPunctuality
{
    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "P2",
        Title = new("Rettidige leverancer og godkendelser", "Deliveries and approvals on time"),
        Formula = new("Leverancer inden fristen i procent af de forventede; kommuner, der ikke er helt rettidige; godkendelser i procent af kommunerne, da registret blev læst.", "Deliveries by the deadline as per cent of those expected; municipalities that are not wholly on time; approvals as per cent of municipalities when the register was read."),
        Unit = new("Procent", "Per cent"),
        Meaning = new("Kommuner, der ikke er nævnt, leverede alt til tiden.", "Municipalities not named delivered everything on time."),
        Source = "project; guideline, deadlines of each statistic",
        Decimals = 1,
        Compute = c =>
        [
            new(new("Alle kommuner", "All municipalities"), Rate(c.Input)),
            new(new("Godkendt inden udgivelsen", "Approved before the release"), IndicatorValue.Percent(A4UnitNonResponse.Approval(c.Input, ApprovalState.Approved), c.Input.Municipalities.Count)),
            .. c.Input.Municipalities.Where(m => m.Expected > m.OnTime).OrderBy(m => m.Code, StringComparer.Ordinal)
                .Select(m => new IndicatorValue(new($"{m.Code} {m.Name}", $"{m.Code} {m.Name}"), IndicatorValue.Percent(m.OnTime, m.Expected))),
        ],
    };

    /// <summary>All deliveries on time, as percent of those expected.</summary>
    public static decimal? Rate(QualityInput input) => IndicatorValue.Percent(input.Municipalities.Sum(m => m.OnTime), input.Municipalities.Sum(m => m.Expected));
}

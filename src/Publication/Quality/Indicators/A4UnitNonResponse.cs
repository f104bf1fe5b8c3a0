namespace Socialstat.Publication;

/// <summary>A4: municipalities that have not delivered.</summary>
public static class A4UnitNonResponse
{
    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "A4",
        Title = new("Enhedsbortfald", "Unit non-response"),
        Formula = new(
            "Antal kommuner af alle; bortfaldet er kommuner, der mangler en leverance, i procent, også vægtet med hvor mange poster de plejer at have.",
            "Number of municipalities of all; non-response is municipalities that lack a delivery, in per cent, also weighted by the records they usually have."),
        Unit = new("Kommuner, henholdsvis procent", "Municipalities, or per cent"),
        Meaning = new("Nul betyder, at alt, hvad der kunne ventes for året, er kommet.", "Nought means that everything expected for the year has come."),
        Source = "ESS Quality and Performance Indicators, A4",
        Decimals = 2,
        Compute = c =>
        [
            Number("Har leveret alt", "Have delivered everything", c.Input.Municipalities.Count(m => m.HasDelivered)),
            Number("- heraf mindst én gang for sent", "- of these late at least once", Late(c.Input)),
            Number("- heraf uden noget at indberette", "- of these with nothing to report", NothingToReport(c.Input)),
            Number("Har godkendt tallene", "Have approved the figures", Approval(c.Input, ApprovalState.Approved)),
            Number("Er med, men med en note", "Included with a note", Approval(c.Input, ApprovalState.IncludedWithNote)),
            Number("Er udeladt", "Left out", Approval(c.Input, ApprovalState.LeftOut)),
            new(new("Enhedsbortfald, procent", "Unit non-response, per cent"), Rate(c.Input)),
            new(new("Vægtet enhedsbortfald, procent", "Weighted unit non-response, per cent"), Weighted(c.Input)),
        ],
    };

    /// <summary>Municipalities without everything expected, as percent of all.</summary>
    public static decimal? Rate(QualityInput input) => IndicatorValue.Percent(input.Municipalities.Count(m => !m.HasDelivered), input.Municipalities.Count);

    /// <summary>Records of municipalities without everything expected, as percent of all records.</summary>
    public static decimal? Weighted(QualityInput input) => IndicatorValue.Percent(input.Municipalities.Where(m => !m.HasDelivered).Sum(m => m.Records), input.Municipalities.Sum(m => m.Records));

    /// <summary>Municipalities that have delivered everything, at least once late.</summary>
    public static int Late(QualityInput input) => input.Municipalities.Count(m => m.HasDelivered && m.Late > 0);

    /// <summary>Municipalities that have delivered, and only that there is nothing to report.</summary>
    public static int NothingToReport(QualityInput input) => input.Municipalities.Count(m => m.HasDelivered && m.NothingToReport == m.OnTime + m.Late);

    /// <summary>Municipalities whose answer for their figures is this.</summary>
    public static int Approval(QualityInput input, ApprovalState state) => input.Municipalities.Count(m => m.Approval == state);

    private static IndicatorValue Number(string danish, string english, long number) => new(new(danish, english), number) { IsCount = true };
}

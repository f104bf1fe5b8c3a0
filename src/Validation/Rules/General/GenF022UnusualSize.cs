using System.Globalization;
using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A delivery is about as large as the ones before it in its series.</summary>
public static class GenF022UnusualSize
{
    private static readonly Threshold SmallestShare = new(
        new("Mindste andel af medianen, procent", "Smallest share of the median, percent"), Dated.Always(50, "Liste over valideringer, GEN-F022"));

    private static readonly Threshold LargestShare = new(
        new("Største andel af medianen, procent", "Largest share of the median, percent"), Dated.Always(200, "Liste over valideringer, GEN-F022"));

    private static readonly Threshold DeliveriesBefore = new(
        new("Antal tidligere leverancer i medianen", "Number of earlier deliveries in the median"), Dated.Always(6, "Liste over valideringer, GEN-F022"));

    private static readonly Threshold FewestBefore = new(
        new("Færrest tidligere leverancer, som kan vurderes", "Fewest earlier deliveries that can be judged"), Dated.Always(3, "Liste over valideringer, GEN-F022"));

    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F022",
        Title = new("Leverancen er usædvanligt lille eller stor", "The delivery is unusually small or large"),
        Severity = Severity.Warning,
        AppliesTo = RecordTypes.All,
        Fields = [],
        DependsOnSeries = true,
        Thresholds = [SmallestShare, LargestShare, DeliveriesBefore, FewestBefore],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = d =>
        {
            if (d.Readability != Readability.Readable || TwiceMedian(d) is not { } median)
                return Outcome.CannotBeJudged;
            // Of a full stock VOK-016 and VOK-018 say what is lacking.
            var tooSmall = d.Type?.Replacement != Replacement.FullStock && d.Records * 200L < median * SmallestShare.On(d.Delivery.Date);
            return BrokenWhen(tooSmall || d.Records * 200L > median * LargestShare.On(d.Delivery.Date));
        },
        Values = d => [Write.Number(d.Records), (TwiceMedian(d)!.Value / 2m).ToString("0.#", CultureInfo.InvariantCulture)],
        Message = new(
            "Leverancen har {0} poster; de seneste leverancer i rækken har typisk (median) haft {1}. Noget kan mangle eller være sendt dobbelt.",
            "The delivery has {0} records; the latest deliveries of the series typically (median) had {1}. Something may be missing or sent twice."),
        Fix = new("Bekræft, at antallet er rigtigt, eller send leverancen igen.", "Confirm that the number is right, or send the delivery again."),
        Sources = [SourceRef.Guideline("1.4"), SourceRef.MeasuresDocumentation("5.1")],
    };

    // Twice the median of the last deliveries with a lower sequence number, so that halves stay whole; null when they are too few.
    private static long? TwiceMedian(DeliveryView d)
    {
        var sizes = d.Series.Where(s => s.Delivery.Sequence < d.Delivery.Sequence).TakeLast(DeliveriesBefore.On(d.Delivery.Date))
            .Select(s => (long)s.Records).Order().ToArray();
        return sizes.Length < FewestBefore.On(d.Delivery.Date) ? null : sizes[(sizes.Length - 1) / 2] + sizes[sizes.Length / 2];
    }
}

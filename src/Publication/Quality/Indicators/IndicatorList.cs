namespace Socialstat.Publication;

/// <summary>The indicators in official order, listed by hand.</summary>
public static class IndicatorList
{
    /// <summary>Every indicator.</summary>
    public static IReadOnlyList<Indicator> All { get; } =
    [
        R1Completeness.Declaration,
        A1SamplingError.Declaration,
        A2OverCoverage.Declaration,
        A3CommonUnits.Declaration,
        A4UnitNonResponse.Declaration,
        A5ItemNonResponse.Declaration,
        A6Revisions.Declaration,
        RevisionTriangle.Declaration,
        A7Derived.Declaration,
        Tp1FirstResults.Declaration,
        Tp2FinalResults.Declaration,
        Tp3Punctuality.Declaration,
        Cc2ComparableSeries.Declaration,
        Ac3Metadata.Declaration,
        P1ErrorRates.Declaration,
        P2DeliveryPunctuality.Declaration,
        P3Findings.Declaration,
    ];
}

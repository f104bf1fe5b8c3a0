namespace Socialstat.Publication;

/// <summary>A1: sampling error, which a count of everybody does not have.</summary>
public static class A1SamplingError
{
    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "A1",
        Title = new("Stikprøvefejl", "Sampling error"),
        Formula = new("Beregnes kun for stikprøver.", "Computed for samples only."),
        Unit = new("Procent", "Per cent"),
        Meaning = new("Statistikken tæller alle; der er ingen stikprøve.", "The statistics count everybody; there is no sample."),
        Source = "ESS Quality and Performance Indicators, A1",
        Decimals = 0,
        Compute = _ => [],
        WhenEmpty = new("ikke relevant, da alle tælles.", "not relevant, as everybody is counted."),
    };
}

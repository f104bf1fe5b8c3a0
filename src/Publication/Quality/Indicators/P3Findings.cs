namespace Socialstat.Publication;

/// <summary>P3: what is still open on the error list, and what municipalities have answered for.</summary>
public static class P3Findings
{
    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "P3",
        Title = new("Fejllisten", "The error list"),
        Formula = new("Fund, der stod åbne, da registret blev læst, og advarsler, som kommunen har svaret for.", "Findings that were open when the register was read, and warnings that the municipality has answered for."),
        Unit = new("Antal", "Number"),
        Meaning = new("Poster med en åben fejl er ikke med i tallene.", "Records with an open error are not in the figures."),
        Source = "project",
        Decimals = 0,
        Compute = c =>
        [
            new(new("Åbne fejl", "Open errors"), c.Input.Findings.OpenErrors),
            new(new("Åbne advarsler", "Open warnings"), c.Input.Findings.OpenWarnings),
            new(new("Accepterede advarsler", "Accepted warnings"), c.Input.Findings.Accepted),
            new(new("Poster indberettet", "Records reported"), c.Input.Findings.Records),
            new(new("Poster holdt ude af registret", "Records kept out of the register"), c.Input.Findings.Rejected),
        ],
    };

    /// <summary>Records kept out, as percent of those reported.</summary>
    public static decimal? RejectedRate(QualityInput input) => IndicatorValue.Percent(input.Findings.Rejected, input.Findings.Records);
}

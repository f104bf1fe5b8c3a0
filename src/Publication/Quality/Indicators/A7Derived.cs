namespace Socialstat.Publication;

/// <summary>A7: what has been derived rather than reported. Nothing is imputed.</summary>
public static class A7Derived
{
    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "A7",
        Title = new("Afledte oplysninger", "Derived information"),
        Formula = new("Samlede perioder i procent af perioder, og omkodede bestemmelser i procent af startindberetninger.", "Joined spells as per cent of spells, and recoded provisions as per cent of starts."),
        Unit = new("Procent", "Per cent"),
        Meaning = new("Ingen værdier gættes; det, der ændres, følger faste regler.", "No values are guessed; what is changed follows fixed rules."),
        Source = "ESS Quality and Performance Indicators, A7",
        Decimals = 2,
        Compute = c =>
        [
            new(new("Perioder samlet til et længere forløb", "Spells joined into a longer episode"), Merged(c.Input)),
            new(new("Bestemmelser omkodet til den, der gælder nu", "Provisions recoded to the one now in force"), Recoded(c.Input)),
        ],
    };

    /// <summary>Spells joined to another, as percent of spells.</summary>
    public static decimal? Merged(QualityInput input) => IndicatorValue.Percent(input.Derivations.Merged, input.Derivations.Spells);

    /// <summary>Starts under a provision that another has taken over from, as percent of starts.</summary>
    public static decimal? Recoded(QualityInput input) => IndicatorValue.Percent(input.Derivations.Recoded, input.Derivations.Records);
}

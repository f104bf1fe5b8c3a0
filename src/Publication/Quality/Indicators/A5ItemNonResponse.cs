namespace Socialstat.Publication;

/// <summary>A5: fields without a usable value.</summary>
public static class A5ItemNonResponse
{
    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "A5",
        Title = new("Partielt bortfald", "Item non-response"),
        Formula = new("Manglende eller ubrugelige værdier i procent af de poster, hvor feltet skal udfyldes.", "Missing or unusable values as per cent of the records in which the field must be filled in."),
        Unit = new("Procent", "Per cent"),
        Meaning = new("Poster uden et nødvendigt felt står på fejllisten, til kommunen har rettet dem.", "Records without a necessary field are on the error list until the municipality has put them right."),
        Source = "ESS Quality and Performance Indicators, A5",
        Decimals = 2,
        Compute = c => [.. c.Input.Items.Select(i => new IndicatorValue(new(i.LabelDa, i.LabelEn), IndicatorValue.Percent(i.Missing, i.Required)))],
        WhenEmpty = new("ingen felter mangler en værdi.", "no field lacks a value."),
    };

    /// <summary>The field with the largest share missing, or null when there is none.</summary>
    public static ItemFacts? Worst(QualityInput input) =>
        input.Items.Where(i => i.Required > 0).OrderByDescending(i => (decimal)i.Missing / i.Required).ThenBy(i => i.Field, StringComparer.Ordinal).FirstOrDefault();
}

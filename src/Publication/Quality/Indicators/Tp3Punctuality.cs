namespace Socialstat.Publication;

/// <summary>TP3: days from the announced day to the day of the release.</summary>
public static class Tp3Punctuality
{
    /// <summary>The declaration.</summary>
    public static Indicator Declaration { get; } = new()
    {
        Code = "TP3",
        Title = new("Publikationspunktlighed", "Punctuality of publication"),
        Formula = new("Dage fra den annoncerede dag til udgivelsen.", "Days from the announced day to the release."),
        Unit = new("Dage", "Days"),
        Meaning = new("Nul er til tiden.", "Nought is on time."),
        Source = "ESS Quality and Performance Indicators, TP3; 000:6.2, 004:6.2",
        Decimals = 0,
        Compute = c => [.. c.Input.History.Select(h => new IndicatorValue(new(h.Id, h.Id), h.Published.DayNumber - h.Scheduled.DayNumber))],
    };

    /// <summary>Days for this release.</summary>
    public static int Days(QualityInput input) => input.Release.Published.DayNumber - input.Release.Scheduled.DayNumber;
}

namespace Socialstat.Law;

/// <summary>Rates.</summary>
public static class RatesLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "rates",
        Title = new("Takster", "Rates"),
        Description = new(
            "En række er en takst i en periode. Overlapper to perioder for samme takst, gælder den senest indlæste; en dag uden takst er en fejl og aldrig 0 kr.",
            "A row is a rate in a period. Where two periods of a rate overlap, the one imported last holds; a day without a rate is an error and never 0 kroner."),
        Source = SourceRef.JoiningReport("4.1"),
        Key = [MoneyFields.RateCode, MoneyFields.ValidFrom],
        Columns =
        [
            Use.Always(MoneyFields.RateCode),
            Use.Optional(MoneyFields.Name),
            Use.Always(MoneyFields.ValidFrom),
            Use.Optional(MoneyFields.ValidTo),
            Use.Optional(MoneyFields.Unit),
            Use.Always(MoneyFields.Price),
        ],
    };
}

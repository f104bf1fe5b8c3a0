namespace Socialstat.Law;

/// <summary>Ledger balances.</summary>
public static class LedgerLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "ledger",
        Title = new("Saldi i økonomisystemet", "Ledger balances"),
        Description = new(
            "En række er økonomisystemets egen sum for en konto i en måned. Den holdes op mod de indlæste posteringer, så det ses, om alle er kommet med.",
            "A row is the finance system's own sum for an account in a month. It is held against the imported postings, so that it is seen whether all have come."),
        Source = SourceRef.JoiningReport("4.4.1"),
        Key = [MoneyFields.Account, MoneyFields.Year, MoneyFields.Month],
        Columns =
        [
            Use.Always(MoneyFields.Account),
            Use.Always(MoneyFields.Year),
            Use.Always(MoneyFields.Month),
            Use.Always(MoneyFields.Kroner),
        ],
    };
}

namespace Socialstat.Law;

/// <summary>Municipal accounts by function, grouping, dranst and kind.</summary>
public static class AccountsRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "accounts",
        Statistic = Statistic.Register,
        Title = new("Kommunernes regnskaber", "Municipal accounts"),
        Description = new(
            "Leveres for landet som helhed (indberetter 000). En ny oplysning om samme år, kommune, funktion, gruppering, dranst og art erstatter den tidligere.",
            "Delivered for the whole country (reporter 000). A new record of the same year, municipality, function, grouping, dranst and kind replaces the earlier one."),
        Source = SourceRef.JoiningReport("3.4"),
        Reporter = ReporterKind.Register,
        Fields =
        [
            Use.Always(AccountsFields.Year),
            Use.Always(AccountsFields.Municipality),
            Use.Always(AccountsFields.Function),
            Use.Always(AccountsFields.Grouping),
            Use.Always(AccountsFields.Dranst),
            Use.Always(AccountsFields.Art),
            Use.Always(AccountsFields.Amount),
        ],
    };
}

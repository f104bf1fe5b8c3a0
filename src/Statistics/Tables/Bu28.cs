using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>BU28. Municipal expenditure on children and young people by function, million kroner.</summary>
public static class Bu28
{
    /// <summary>The declaration.</summary>
    public static TableDeclaration Declaration { get; } = new()
    {
        Code = "BU28",
        Title = new("Kommunernes udgifter til udsatte børn og unge", "Municipal expenditure on disadvantaged children and young people"),
        Subject = Subject.Children,
        Statistic = Statistic.Expenditure,
        Basis = TableBasis.Accounts,
        Counts = CountedUnit.Kroner,
        Reference = ReferenceTime.DuringYear,
        Dimensions = [AccountList.Expenditure],
        Population = TableNotes.AgesUpTo22,
        Unit = new("Mio. kr.", "Million DKK"),
        Decimals = 1,
        Notes =
        [
            new("Driftsudgifter (dranst 1) efter kommunernes regnskaber, løbende priser.", "Operating expenditure (dranst 1) from the municipal accounts, current prices."),
            new("Totalen er afrundet for sig, så summen af funktionerne kan afvige.", "The total is rounded by itself, so the functions may not add up to it."),
        ],
        RevisionYears = 1,
        Disclosure = DisclosureDeclaration.NoPersons,
        FirstYear = 2002,
        Sources = [SourceRef.JoiningReport("3.4"), SourceRef.Public("Statistikbanken, BU28")],
    };
}

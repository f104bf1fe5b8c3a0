using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>BU43. Children and young people placed or with support measures on 31 December as percent of the population of their age.</summary>
public static class Bu43
{
    /// <summary>The declaration.</summary>
    public static TableDeclaration Declaration { get; } = new()
    {
        Code = "BU43",
        Title = new("Udsatte børn og unge pr. 31. december i procent af befolkningen", "Disadvantaged children and young people on 31 December as percent of the population"),
        Subject = Subject.Children,
        Statistic = Statistic.Placement,
        Basis = TableBasis.ShareOfPopulation,
        Counts = CountedUnit.Persons,
        Reference = ReferenceTime.YearEnd,
        Dimensions = [StockList.AllPlaces, StockList.Kinds, StockList.Ages],
        Population = TableNotes.AgesUpTo22,
        Unit = new("Pct.", "Per cent"),
        Decimals = 1,
        Notes =
        [
            new("Befolkningen er opgjort den 1. januar i det følgende år i samme område og alder.", "The population is that of 1 January of the following year in the same place and age."),
            TableNotes.Perturbed, TableNotes.CountedOnce, TableNotes.ActingMunicipality, TableNotes.Age, TableNotes.Parents,
        ],
        RevisionYears = 5,
        Disclosure = DisclosureDeclaration.SharesByMunicipality,
        FirstYear = 2011,
        Sources = [SourceRef.Guideline("2.1"), SourceRef.MeasuresDocumentation("2.1"), SourceRef.Public("Statistikbanken, BU43")],
    };
}

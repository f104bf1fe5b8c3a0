using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>BU04A. Children and young people placed or with support measures on 31 December, by landsdel, measure, age and sex.</summary>
public static class Bu04a
{
    /// <summary>The declaration.</summary>
    public static TableDeclaration Declaration { get; } = new()
    {
        Code = "BU04A",
        Title = new("Udsatte børn og unge pr. 31. december", "Disadvantaged children and young people on 31 December"),
        Subject = Subject.Children,
        Statistic = Statistic.Placement,
        Basis = TableBasis.Stock,
        Counts = CountedUnit.Persons,
        Reference = ReferenceTime.YearEnd,
        Dimensions = [StockList.Provinces, StockList.Measures, PersonList.AgesUpTo22, StockList.Sexes],
        Population = TableNotes.AgesUpTo22,
        Notes = [TableNotes.Perturbed, TableNotes.CountedOnce, TableNotes.ActingMunicipality, TableNotes.Age, TableNotes.Parents, TableNotes.ChangeOfLaw],
        RevisionYears = 5,
        Disclosure = DisclosureDeclaration.StockByProvince,
        FirstYear = 2011,
        Sources = [SourceRef.Guideline("2.1"), SourceRef.MeasuresDocumentation("2.1"), SourceRef.Public("Statistikbanken, BU04A")],
    };
}

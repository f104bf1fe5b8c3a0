using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>ISBU04. Episodes of measures and support that were active on 31 December, by landsdel, group, age and sex.</summary>
public static class Isbu04
{
    /// <summary>The declaration.</summary>
    public static TableDeclaration Declaration { get; } = new()
    {
        Code = "ISBU04",
        Title = new("Aktive indsatser og støtte til børn og unge pr. 31. december", "Active measures and support for children and young people on 31 December"),
        Subject = Subject.Children,
        Statistic = Statistic.Support,
        Counts = CountedUnit.Episodes,
        Reference = ReferenceTime.YearEnd,
        Dimensions =
        [
            PlaceList.Provinces,
            MeasureList.SupportGroups("3", new("INDSATSER OG STØTTE I ALT", "MEASURES AND SUPPORT, TOTAL")),
            PersonList.AgesUpTo22,
            PersonList.Sexes,
        ],
        Population = TableNotes.AgesUpTo22,
        Notes = [TableNotes.Perturbed, TableNotes.Joining, TableNotes.ActingMunicipality, TableNotes.Age, TableNotes.Parents, TableNotes.ChangeOfLaw],
        RevisionYears = 5,
        Disclosure = DisclosureDeclaration.StockByProvince,
        FirstYear = null,
        Sources = [SourceRef.MeasuresDocumentation("2.1"), SourceRef.MeasuresDocumentation("2.6"), SourceRef.MeasuresDocumentation("3.5"), SourceRef.MeasuresDocumentation("8.6")],
    };
}

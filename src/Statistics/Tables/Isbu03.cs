using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>ISBU03. Episodes of measures and support that started in the year, by landsdel and group.</summary>
public static class Isbu03
{
    /// <summary>The declaration.</summary>
    public static TableDeclaration Declaration { get; } = new()
    {
        Code = "ISBU03",
        Title = new("Iværksatte indsatser og støtte til børn og unge i året", "Measures and support for children and young people started during the year"),
        Subject = Subject.Children,
        Statistic = Statistic.Support,
        Counts = CountedUnit.Episodes,
        Reference = ReferenceTime.Started,
        Dimensions =
        [
            PlaceList.Provinces,
            MeasureList.SupportGroups("4", new("IVÆRKSATTE STØTTENDE INDSATSER I ALT", "INITIATED MEASURES, TOTAL")),
        ],
        Population = TableNotes.AgesUpTo22,
        Notes = [TableNotes.Joining, TableNotes.ActingMunicipality, TableNotes.Age, TableNotes.Parents, TableNotes.ChangeOfLaw],
        RevisionYears = 5,
        Disclosure = DisclosureDeclaration.ByProvince,
        FirstYear = null,
        Sources = [SourceRef.MeasuresDocumentation("2.1"), SourceRef.MeasuresDocumentation("2.6"), SourceRef.MeasuresDocumentation("3.5"), SourceRef.MeasuresDocumentation("8.6")],
    };
}

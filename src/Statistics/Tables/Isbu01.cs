using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>ISBU01. Episodes of measures and support that were active in the year, by municipality and measure.</summary>
public static class Isbu01
{
    /// <summary>The declaration.</summary>
    public static TableDeclaration Declaration { get; } = new()
    {
        Code = "ISBU01",
        Title = new("Aktive indsatser og støtte til børn og unge i året", "Active measures and support for children and young people during the year"),
        Subject = Subject.Children,
        Statistic = Statistic.Support,
        Counts = CountedUnit.Episodes,
        Reference = ReferenceTime.DuringYear,
        Dimensions =
        [
            PlaceList.Municipalities,
            MeasureList.SupportMeasures("3", new("INDSATSER OG STØTTE I ALT", "MEASURES AND SUPPORT, TOTAL")),
        ],
        Population = TableNotes.AgesUpTo22,
        Notes = [TableNotes.Joining, TableNotes.ActingMunicipality, TableNotes.Age, TableNotes.Parents, TableNotes.ChangeOfLaw],
        RevisionYears = 5,
        Disclosure = DisclosureDeclaration.ByMunicipality,
        FirstYear = null,
        Sources = [SourceRef.MeasuresDocumentation("2.1"), SourceRef.MeasuresDocumentation("2.6"), SourceRef.MeasuresDocumentation("3.5"), SourceRef.MeasuresDocumentation("8.6")],
    };
}

using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>ISBU02. Persons who received measures or support in the year, by municipality and measure.</summary>
public static class Isbu02
{
    /// <summary>The declaration.</summary>
    public static TableDeclaration Declaration { get; } = new()
    {
        Code = "ISBU02",
        Title = new("Børn og unge der modtager indsatser og støtte i året", "Children and young people receiving measures and support during the year"),
        Subject = Subject.Children,
        Statistic = Statistic.Support,
        Counts = CountedUnit.Persons,
        Reference = ReferenceTime.DuringYear,
        Dimensions =
        [
            PlaceList.Municipalities,
            MeasureList.SupportMeasures("2", new("BØRN OG UNGE DER MODTAGER FOREBYGGENDE FORANSTALTNINGER OG INDSATSER I ALT", "CHILDREN AND YOUNG PEOPLE RECEIVING MEASURES, TOTAL")),
        ],
        Population = TableNotes.AgesUpTo22,
        Notes = [TableNotes.CountedOnce, TableNotes.ActingMunicipality, TableNotes.Age, TableNotes.Parents, TableNotes.ChangeOfLaw],
        RevisionYears = 5,
        Disclosure = DisclosureDeclaration.ByMunicipality,
        FirstYear = null,
        Sources = [SourceRef.MeasuresDocumentation("2.1"), SourceRef.MeasuresDocumentation("2.6"), SourceRef.MeasuresDocumentation("3.5"), SourceRef.MeasuresDocumentation("8.6")],
    };
}

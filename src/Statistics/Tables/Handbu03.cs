using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>HANDBU03. Disability measures in the year: episodes by kind, and persons, by landsdel.</summary>
public static class Handbu03
{
    /// <summary>The declaration.</summary>
    public static TableDeclaration Declaration { get; } = new()
    {
        Code = "HANDBU03",
        Title = new("Handicapindsatser til børn og unge 0-17 år", "Disability measures for children and young people aged 0-17"),
        Subject = Subject.Disability,
        Statistic = Statistic.Disability,
        Counts = CountedUnit.Episodes,
        Reference = ReferenceTime.DuringYear,
        Dimensions =
        [
            PlaceList.Provinces,
            MeasureList.DisabilityMeasures,
        ],
        Population = TableNotes.AgesUpTo17,
        Notes = [TableNotes.Joining, TableNotes.CountedOnce, TableNotes.ActingMunicipality, TableNotes.Age, TableNotes.ChangeOfLaw],
        RevisionYears = 2,
        Disclosure = DisclosureDeclaration.ByProvince,
        FirstYear = 2022,
        Sources = [SourceRef.DisabilityDocumentation("2.1"), SourceRef.DisabilityDocumentation("2.6"), SourceRef.DisabilityDocumentation("3.5"), SourceRef.DisabilityDocumentation("8.6")],
    };
}

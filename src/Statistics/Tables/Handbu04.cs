using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>HANDBU04. Disability measures in the year: episodes by kind, and persons, by age and sex in the whole country.</summary>
public static class Handbu04
{
    /// <summary>The declaration.</summary>
    public static TableDeclaration Declaration { get; } = new()
    {
        Code = "HANDBU04",
        Title = new("Handicapindsatser til børn og unge 0-17 år", "Disability measures for children and young people aged 0-17"),
        Subject = Subject.Disability,
        Statistic = Statistic.Disability,
        Counts = CountedUnit.Episodes,
        Reference = ReferenceTime.DuringYear,
        Dimensions =
        [
            MeasureList.DisabilityMeasures,
            PersonList.AgesUpTo17,
            PersonList.Sexes,
        ],
        Population = TableNotes.AgesUpTo17,
        Notes = [TableNotes.Joining, TableNotes.CountedOnce, TableNotes.Age, TableNotes.ChangeOfLaw],
        RevisionYears = 2,
        Disclosure = DisclosureDeclaration.Country,
        FirstYear = 2022,
        Sources = [SourceRef.DisabilityDocumentation("2.1"), SourceRef.DisabilityDocumentation("2.6"), SourceRef.DisabilityDocumentation("3.5"), SourceRef.DisabilityDocumentation("8.6")],
    };
}

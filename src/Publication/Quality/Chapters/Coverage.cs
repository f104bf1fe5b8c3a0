using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>Sections 2.6-2.12: who, where, when, in what unit and how often.</summary>
internal static class Coverage
{
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new()
        {
            Number = "2.6",
            Title = new("Population", "Statistical population"),
            Concept = "S.3.6",
            Parts =
            [
                new Prose(new(
                    "Børn og unge til og med {age.oldest} år, som en kommune giver en eller flere af statistikkens indsatser. Kendes alderen ikke, tæller personen med under uoplyst.",
                    "Children and young people up to the age of {age.oldest} to whom a municipality gives one or more of the measures of the statistics. A person whose age is not known counts as not stated.")),
                new Prose(new("Indsatserne er:", "The measures are:")) { Only = OnlyIn.Handbu },
                new ListedPoints(c => c.Documentation.CountedMeasures.Select(MeasureWords)) { Only = OnlyIn.Handbu },
            ],
        },
        new()
        {
            Number = "2.7",
            Title = new("Geografisk dækning", "Reference area"),
            Concept = "S.3.7",
            Parts = [new Prose(new("Danmark: {municipalities} kommuner i {provinces} landsdele og {regions} regioner.", "Denmark: {municipalities} municipalities in {provinces} provinces and {regions} regions."))],
        },
        new()
        {
            Number = "2.8",
            Title = new("Tidsperiode", "Time coverage"),
            Concept = "S.3.8",
            Parts = [new Prose(new(
                "Tabellerne dækker {years.first}-{reference.year}. Ved hver udgivelse regnes det nyeste år og de {years.revised} år før det om, her {years.revisedfrom}-{reference.year}.",
                "The tables cover {years.first}-{reference.year}. At each release the newest year and the {years.revised} before it are computed again, here {years.revisedfrom}-{reference.year}."))],
        },
        new() { Number = "2.9", Title = new("Basisperiode", "Base period"), Concept = "S.3.9", IsNotRelevant = true, Parts = [Section.NotRelevant] },
        new()
        {
            Number = "2.10",
            Title = new("Måleenhed", "Unit of measure"),
            Concept = "S.4",
            Parts = [new ListedPoints(c => c.Documentation.Tables.Select(t => new Text($"{t.Code}: {t.Unit.Da}", $"{t.Code}: {t.Unit.En}")))],
        },
        new()
        {
            Number = "2.11",
            Title = new("Referencetid", "Reference period"),
            Concept = "S.5",
            Parts = [new ListedPoints(c => c.Documentation.Tables.Select(t => t.Reference).Distinct().Select(TimeWords))],
        },
        new() { Number = "2.12", Title = new("Hyppighed", "Frequency of dissemination"), Concept = "S.9", Parts = [new Prose(new("Årlig.", "Yearly."))] },
    ];

    private static Text MeasureWords(Measure measure)
    {
        var provisions = string.Join(" / ", measure.Provisions.Select(p => $"{p.Act.Code} § {p.Section}"));
        return new($"{measure.Title.Da} ({provisions})", $"{measure.Title.En} ({provisions})");
    }

    private static Text TimeWords(ReferenceTime reference) => reference switch
    {
        ReferenceTime.DuringYear => new("Kalenderåret: alt, der er i gang på en eller flere af årets dage.", "The calendar year: everything active on any day of it."),
        ReferenceTime.YearEnd => new("Årets sidste dag.", "The last day of the year."),
        _ => new("Kalenderåret: det, der begynder i året.", "The calendar year: what begins in it."),
    };
}

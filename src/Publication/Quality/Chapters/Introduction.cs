namespace Socialstat.Publication;

/// <summary>Chapter 1: what the statistics are for.</summary>
internal static class Introduction
{
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new()
        {
            Number = "1",
            Title = new("Indledning", "Introduction"),
            Concept = "S.3",
            Parts =
            [
                new Prose(new(
                    "Statistikken viser, hvor mange indsatser kommunerne giver som hjælp til børn, unge og deres familier, og hvor mange børn og unge der får dem. Den omfatter alle {municipalities} kommuner og børn og unge til og med {age.oldest} år.",
                    "The statistics show how many measures municipalities give to help children, young people and their families, and how many children and young people receive them. They cover all {municipalities} municipalities and the ages up to {age.oldest} years."))
                    { Only = OnlyIn.Isbu },
                new Prose(new(
                    "Statistikken viser, hvor mange indsatser kommunerne giver børn og unge til og med {age.oldest} år, fordi de har en psykisk eller fysisk funktionsnedsættelse, og hvor mange børn og unge der får dem. Den omfatter alle {municipalities} kommuner.",
                    "The statistics show how many measures municipalities give children and young people up to the age of {age.oldest} because of a mental or physical disability, and how many receive them. They cover all {municipalities} municipalities."))
                    { Only = OnlyIn.Handbu },
                new Prose(new(
                    "Statistikken viser, hvor mange børn og unge til og med {age.oldest} år der ved årets udgang er anbragt uden for hjemmet eller får en støttende indsats, hvor stor en del af befolkningen de er, og hvad kommunerne bruger på området.",
                    "The statistics show how many children and young people up to the age of {age.oldest} are placed outside the home or receive a support measure at the end of the year, which share of the population they are, and what municipalities spend in the field."))
                    { Only = OnlyIn.Bu },
                new Prose(new(
                    "Serien begynder {series.since}. Denne udgave hører til udgivelsen {release.id} og viser tal for {years.first}-{reference.year}. Alle tal i dokumentationen er hentet fra udgivelsen selv.",
                    "The series begins on {series.since}. This edition belongs to release {release.id} and shows figures for {years.first}-{reference.year}. Every number in the documentation is taken from the release itself.")),
                new Prose(new(
                    "Siden {act.from} gives hjælpen efter barnets lov; før da efter serviceloven.",
                    "Since {act.from} help is given under the Children's Act; before then it was given under the Act on Social Services.")),
            ],
        },
    ];
}

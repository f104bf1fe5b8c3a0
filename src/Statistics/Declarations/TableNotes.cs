using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>Notes and populations that several tables share.</summary>
public static class TableNotes
{
    /// <summary>How spells become episodes.</summary>
    public static Text Joining { get; } = new(
        "Indberetninger af samme indsats til samme barn i samme kommune er samlet til ét forløb, når de overlapper, eller når der er højst 14 dage imellem dem.",
        "Reports of the same measure for the same child in the same municipality are joined into one episode when they overlap or when at most 14 days lie between them.");

    /// <summary>What the place is.</summary>
    public static Text ActingMunicipality { get; } = new(
        "Kommunen er handlekommunen, dvs. den kommune der træffer afgørelsen.",
        "The municipality is the acting municipality, which makes the decision.");

    /// <summary>Which day decides the age.</summary>
    public static Text Age { get; } = new("Alderen er alderen den 31. december i året.", "Age is the age on 31 December of the year.");

    /// <summary>What noise does to sums.</summary>
    public static Text Perturbed { get; } = new(
        "I udgivelser er hvert tal ændret lidt og tilfældigt for at beskytte personer: dele giver ikke altid totalen, og 1 og 2 vises ikke. De samme personer giver samme tal i alle tabeller og udgivelser.",
        "In releases every figure is changed a little at random to protect persons: parts do not always add up to the total, and 1 and 2 are not shown. The same persons give the same figure in all tables and releases.");

    /// <summary>Persons in several municipalities.</summary>
    public static Text CountedOnce { get; } = new(
        "Et barn tæller med én gang i hver kommune, indsats og total, hvor det optræder, og én gang i hele landet. Summen af delene kan derfor være større end totalen.",
        "A child counts once in each municipality, measure and total where it appears, and once in the whole country. The parts can therefore add up to more than the total.");

    /// <summary>Cases on a parent's number.</summary>
    public static Text Parents { get; } = new(
        "Sager, der er registreret på en forælders personnummer, er ikke med.",
        "Cases registered on a parent's person number are not included.");

    /// <summary>Episodes run over the change of law.</summary>
    public static Text ChangeOfLaw { get; } = new(
        "Fra 1. januar 2024 gives indsatserne efter barnets lov. Tilsvarende bestemmelser i serviceloven og barnets lov tælles som samme indsats.",
        "From 1 January 2024 measures are given under the Children's Act. Corresponding provisions of the Act on Social Services and the Children's Act count as the same measure.");

    /// <summary>Ages 0-22 in all years.</summary>
    public static Dated<Population> AgesUpTo22 { get; } = Dated.Always(Population.UpTo22, "000:2.6");

    /// <summary>Ages 0-17 in all years.</summary>
    public static Dated<Population> AgesUpTo17 { get; } = Dated.Always(Population.UpTo17, "004:2.6");
}

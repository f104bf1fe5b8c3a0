using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>How persons behind a table are protected: by its design, and by a method that can change from a date.</summary>
public sealed record DisclosureDeclaration
{
    /// <summary>The level at which it is published: places and ages as they are (000:8.10; 004:8.10).</summary>
    public required Text Design { get; init; }

    /// <summary>The method, by the last day of the year that the figures are about.</summary>
    public required Dated<DisclosureMethod> Method { get; init; }

    /// <summary>No persons behind the figures.</summary>
    public static DisclosureDeclaration NoPersons { get; } = new()
    {
        Design = new("beløb, ingen personer", "amounts, no persons"),
        Method = Dated.Always<DisclosureMethod>(new NoProtection(new("ingen personer bag tallene", "no persons behind the figures")), "project"),
    };

    /// <summary>
    /// Official tables: design first, then the rule of three with its margins (Statistics Denmark's data confidentiality policy, annex 2, as restated
    /// publicly), and what it takes to keep hidden cells hidden.
    /// </summary>
    public static DisclosureDeclaration Official(Text design) => new()
    {
        Design = design,
        Method = Dated.Always<DisclosureMethod>(new MinimumCount(PrimaryRule.Margin), "000:8.9; 000:8.10; 004:8.9; 004:8.10"),
    };

    /// <summary>
    /// The stock on 31 December: what is fine enough to be useful is too fine to hide in, so every figure gets a little noise by the keys of its units.
    /// The same persons give the same figure in every table and release, and no figure of one or two is shown.
    /// </summary>
    public static DisclosureDeclaration Stock(Text design) => new()
    {
        Design = design,
        Method = Dated.Always<DisclosureMethod>(StockNoise, "project"),
    };

    // One table of noise for everything that counts the same persons.
    private static CellKeyPerturbation StockNoise { get; } = new(PerturbationTable.Solve(largest: 5, variance: 3, notShown: 2));

    /// <summary>Municipalities, nothing about age or sex.</summary>
    public static DisclosureDeclaration ByMunicipality { get; } = Official(new("kommuner; ingen alder eller køn", "municipalities; no age or sex"));

    /// <summary>Municipalities with age or sex, but only totals of measures.</summary>
    public static DisclosureDeclaration ByMunicipalityTotals { get; } = Official(new(
        "kommuner; alder eller køn kun for totaler af indsatser", "municipalities; age or sex only for totals of measures"));

    /// <summary>Landsdele, ages pooled, on 31 December.</summary>
    public static DisclosureDeclaration StockByProvince { get; } = Stock(new("landsdele; alder i grupper", "landsdele; ages pooled"));

    /// <summary>Municipalities, shares of all children in three pooled ages, on 31 December.</summary>
    public static DisclosureDeclaration SharesByMunicipality { get; } = Stock(new(
        "kommuner; andele med én decimal af alle børn i tre aldersgrupper, beregnet af de ændrede antal",
        "municipalities; shares of all children in three pooled ages, in one decimal, computed from the changed numbers"));

    /// <summary>Landsdele, ages pooled.</summary>
    public static DisclosureDeclaration ByProvince { get; } = Official(new("landsdele; alder i grupper", "landsdele; ages pooled"));

    /// <summary>The whole country, ages pooled.</summary>
    public static DisclosureDeclaration Country { get; } = Official(new("hele landet; alder i grupper", "the whole country; ages pooled"));
}

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
    /// Protected by design alone, as the sources describe it: landsdele in place of municipalities and pooled ages, or shares of a municipality's
    /// children in one decimal. Age and sex are core demography.
    /// </summary>
    public static DisclosureDeclaration ByDesign(Text design) => new()
    {
        Design = design,
        Method = Dated.Always<DisclosureMethod>(
            new NoProtection(new("tabellens udformning beskytter; ingen tal er skjult", "the design of the table protects; no figure is hidden")), "000:8.10"),
    };

    /// <summary>Municipalities, nothing about age or sex.</summary>
    public static DisclosureDeclaration ByMunicipality { get; } = Official(new("kommuner; ingen alder eller køn", "municipalities; no age or sex"));

    /// <summary>Municipalities with age or sex, but only totals of measures.</summary>
    public static DisclosureDeclaration ByMunicipalityTotals { get; } = Official(new(
        "kommuner; alder eller køn kun for totaler af indsatser", "municipalities; age or sex only for totals of measures"));

    /// <summary>Landsdele, ages pooled; protected by design.</summary>
    public static DisclosureDeclaration StockByProvince { get; } = ByDesign(new("landsdele; alder i grupper", "landsdele; ages pooled"));

    /// <summary>Municipalities, shares of all children in three pooled ages; protected by design.</summary>
    public static DisclosureDeclaration SharesByMunicipality { get; } = ByDesign(new(
        "kommuner; andele med én decimal af alle børn i tre aldersgrupper", "municipalities; shares of all children in three pooled ages, in one decimal"));

    /// <summary>Landsdele, ages pooled.</summary>
    public static DisclosureDeclaration ByProvince { get; } = Official(new("landsdele; alder i grupper", "landsdele; ages pooled"));

    /// <summary>The whole country, ages pooled.</summary>
    public static DisclosureDeclaration Country { get; } = Official(new("hele landet; alder i grupper", "the whole country; ages pooled"));
}

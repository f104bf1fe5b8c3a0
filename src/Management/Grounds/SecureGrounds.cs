using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>Why a child is in a secure institution, in the words of the joining report's annex 2.</summary>
public enum SecureGround
{
    /// <summary>A surrogate for remand (retsplejeloven section 765).</summary>
    Remand,

    /// <summary>A youth sanction (straffeloven section 74 a).</summary>
    YouthSanction,

    /// <summary>Serving a sentence (straffuldbyrdelsesloven section 78).</summary>
    Serving,

    /// <summary>Any other provision, or none told.</summary>
    Other,
}

/// <summary>
/// Placements in secure institutions by the provision that was reported (joining report, annex table 2.1). The institutions know themselves why each one is there; a
/// municipality whose shares are far from theirs has reported provisions that are not valid. That remand is in a secure institution is a rule of its own (ANB-021).
/// </summary>
public static class SecureGrounds
{
    /// <summary>The declaration.</summary>
    public static readonly Analysis Declaration = new()
    {
        Code = "grounds",
        Title = new("Lovgrundlag på sikrede institutioner", "Provisions in secure institutions"),
        Definition = new(
            "Anbringelser med mindst én dag i året på en sikret døgninstitution eller særligt sikret afdeling, efter det lovgrundlag, der gjaldt, da opholdet begyndte. Øvrige er alle andre lovgrundlag og uoplyst. Indberetninger med varetægtssurrogat uden for sikret afdeling afvises (ANB-021) og er ikke med.",
            "Placements with at least a day of the year in a secure institution or a specially secure unit, by the provision in force when the stay began. Other is all other provisions and none told. Reports with a surrogate for remand outside a secure unit are refused (ANB-021) and not in it."),
        Reading = new(
            "Læs det sådan: institutionerne ved selv, hvorfor hver enkelt er der. Er andelen med varetægtssurrogat her meget lavere end deres, er lovgrundlaget indberettet forkert.",
            "Read it like this: the institutions know why each one is there. When the share on remand is much lower here than theirs, the provisions have been reported wrongly."),
        Sources = [SourceRef.JoiningReport("Bilag 2")],
    };

    private static readonly IReadOnlyList<(SecureGround Ground, Text Title)> Titles =
    [
        (SecureGround.Remand, new("Varetægtssurrogat", "Surrogate for remand")), (SecureGround.YouthSanction, new("Ungdomssanktion", "Youth sanction")),
        (SecureGround.Serving, new("Afsoning", "Serving a sentence")), (SecureGround.Other, new("Øvrige", "Other")),
    ];

    /// <summary>The kind of a provision.</summary>
    public static SecureGround Of(ListedProvision? basis) => basis is null ? SecureGround.Other : basis.Code switch
    {
        _ when PlacementBases.IsRemand(basis) => SecureGround.Remand,
        "STRFL 74a" => SecureGround.YouthSanction,
        "SFBL 78.2" => SecureGround.Serving,
        _ => SecureGround.Other,
    };

    /// <summary>Number and share of each kind of provision in the year, for the municipality and for all.</summary>
    /// <param name="stays">Stays of the country.</param>
    /// <param name="municipality">The municipality.</param>
    /// <param name="year">The year.</param>
    public static Grid Table(IEnumerable<PlacementOnBasis> stays, Municipality municipality, int year)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        var counted = stays.Where(s => PlacementTypes.IsSecure(s.Place) && s.IsIn(year)).Select(s => (Ground: Of(s.Basis), IsOwn: s.Municipality == municipality.Index)).ToList();
        var (own, all) = (counted.Count(c => c.IsOwn), counted.Count);
        return new Grid("grounds", new($"Anbringelser på sikrede institutioner i {year} efter lovgrundlag", $"Placements in secure institutions in {year} by provision"),
            [
                new("ground", new("Lovgrundlag", "Provision")), new("placements", new($"Anbringelser i {municipality.Name}", $"Placements in {municipality.Name}"), 0), new("share", new("Procent", "Percent"), 1),
                new("placements_all", new("Anbringelser i alle kommuner", "Placements in all municipalities"), 0), new("share_all", new("Procent", "Percent"), 1),
            ],
            [
                .. Titles.Select(t => Row(t.Title, counted.Count(c => c.IsOwn && c.Ground == t.Ground), counted.Count(c => c.Ground == t.Ground))),
                Row(new("Antal anbringelser i alt", "All placements"), own, all),
            ])
        {
            Note = all > 0 ? null : new($"Registret har ingen anbringelser på sikrede institutioner i {year}.", $"The register has no placements in secure institutions in {year}."),
        };

        IReadOnlyList<GridCell> Row(Text title, int here, int there) => [title, here, Share(here, own), there, Share(there, all)];
    }

    private static GridCell Share(int part, int whole) => whole == 0 ? GridCell.None : Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero);
}

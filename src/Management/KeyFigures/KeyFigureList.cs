using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>
/// The five key figures of the guide with their parts, and all placements. Placements are told apart by the type of place, not by paragraph:
/// the numbering of serviceloven section 66 changed, and barnets lov section 43 has another. Measures of barnets lov stand beside those of
/// serviceloven that they replaced. The guide is older than the Act on youth crime (LBU): its measures are placed where the same help stood before.
/// </summary>
public static class KeyFigureList
{
    private static readonly SourceRef Guide = SourceRef.KeyFigureGuide("Nøgletalsdefinitioner");
    private static readonly Text Target = new("Har kommunen et mål for, hvor mange der skal have hjælpen, og går udviklingen den vej?", "Has the municipality a target for how many should have the help, and does it move that way?");
    private static readonly Text OtherFigures = new("Hvordan går det samtidig med de andre nøgletal og med anbringelserne i alt?", "How do the other key figures and all placements move at the same time?");
    private static readonly Text Practice = new("Kan ændret praksis, fx inddragelse af netværket, forklare udviklingen, eller er det andre forhold?", "Can changed practice, such as involving the network, explain it, or is it something else?");
    private static readonly Text Mix = new("Er det typen af sted, der ændrer sig, eller antallet af børn?", "Is it the kind of place that changes, or the number of children?");

    /// <summary>All key figures in the order of the guide.</summary>
    public static IReadOnlyList<KeyFigure> All { get; } =
    [
        new()
        {
            Code = "1", LadderStep = 2,
            Title = new("Forebyggende indsatser", "Early preventive measures"),
            Definition = new("Børn og unge, der på dagen modtager en tidlig forebyggende indsats (SEL § 11, BL §§ 30, 35 og 81).", "Children who on the day receive an early preventive measure (SEL 11, BL 30, 35 and 81)."),
            Measures = ["M101", "M102", "M103", "M104", "M105", "M106", "M107", "M108", "M109"],
            Reading = new("Læs det sådan: af hver 1000 børn og unge i kommunen får så mange tidlig hjælp, før der er behov for særlig støtte.", "Read it like this: of every 1000 children in the municipality so many get early help, before special support is needed."),
            Questions = [Target, OtherFigures, Practice], Sources = [Guide],
        },
        new()
        {
            Code = "2", LadderStep = 3,
            Title = new("Hjemmebaserede foranstaltninger", "Home-based measures"),
            Definition = new("Børn og unge, der på dagen modtager støtte i hjemmet eller bor på eget værelse, kollegium, kost- eller efterskole.", "Children who on the day receive support at home, or live in a room of their own, a residence hall or a boarding school."),
            Measures = [],
            Reading = new("Læs det sådan: af hver 1000 børn og unge får så mange støtte, mens de bor hjemme eller næsten hjemme.", "Read it like this: of every 1000 children so many get support while living at home or nearly so."),
            Questions = [Target, OtherFigures, Practice], Sources = [Guide],
        },
        new()
        {
            Code = "2a", PartOf = "2", LadderStep = 3,
            Title = new("Forebyggende foranstaltninger", "Preventive measures"),
            Definition = new("Støtte efter SEL §§ 52, 52 a, 57 a og 57 b, tilsvarende efter BL §§ 32, 35, 38 og 39 og LBU § 13.", "Support under SEL 52, 52a, 57a and 57b, correspondingly BL 32, 35, 38 and 39 and LBU 13."),
            Measures = ["M201", "M202", "M203", "M204", "M205", "M207", "M208", "M209", "M214", "M215", "M302", "M303", "M304", "M305", "M307", "M308", "M309", "M310"],
            Reading = new("Læs det sådan: den del af de hjemmebaserede, der får støtte i hverdagen.", "Read it like this: the part of the home-based that gets support in daily life."), Sources = [Guide],
        },
        new()
        {
            Code = "2b", PartOf = "2", LadderStep = 3,
            Title = new("Forældrerettede indsatser under anbringelse", "Support for parents during placement"),
            Definition = new("Økonomisk støtte og støtteperson til forældre under anbringelsen (SEL § 52 a, stk. 1, nr. 3, og § 54; BL § 75).", "Financial support and a support person for parents during placement (SEL 52a.1.3 and 54; BL 75)."),
            Measures = ["M210", "M211"],
            Reading = new("Læs det sådan: børn, hvis forældre får støtte, mens barnet er anbragt.", "Read it like this: children whose parents get support while the child is placed."), Sources = [Guide],
        },
        new()
        {
            Code = "2c", PartOf = "2", LadderStep = 3,
            Title = new("Anbringelser i hjemmelignende forhold", "Placements close to home life"),
            Definition = new("Eget værelse, kollegium, kollegielignende opholdssted, kost- og efterskole.", "A room of one's own, residence hall, boarding school."),
            Measures = ["P5", "P11"],
            Reading = new("Læs det sådan: anbringelser uden personale døgnet rundt; de tæller ikke i anbringelser i alt.", "Read it like this: placements without staff around the clock; they do not count in all placements."), Sources = [Guide],
        },
        new()
        {
            Code = "2d", PartOf = "2", LadderStep = 3,
            Title = new("Døgnophold for familien", "Residential stay for the family"),
            Definition = new("Døgnophold for forældre, barnet og andre i familien (SEL § 52, stk. 3, nr. 4; BL § 32, stk. 1, nr. 6; LBU § 13, stk. 1, nr. 5).", "A residential stay for parents, the child and others of the family (SEL 52.3.4; BL 32.1.6; LBU 13.1.5)."),
            Measures = ["M206", "M306"],
            Reading = new("Læs det sådan: børn, der bor et sted døgnet rundt sammen med deres familie.", "Read it like this: children who stay somewhere around the clock with their family."), Sources = [Guide],
        },
        new()
        {
            Code = "3", LadderStep = 4, PartOf = "A",
            Title = new("Anbringelser i netværksplejefamilier", "Placements in network foster families"),
            Definition = new("Børn og unge, der på dagen er anbragt i en netværksplejefamilie.", "Children placed in a network foster family on the day."),
            Measures = ["P4"],
            Reading = new("Læs det sådan: af hver 1000 børn og unge bor så mange hos slægt eller netværk.", "Read it like this: of every 1000 children so many live with relatives or network."),
            Questions = [Target, Mix, Practice], Sources = [Guide],
        },
        new()
        {
            Code = "4", LadderStep = 5, PartOf = "A",
            Title = new("Anbringelser i plejefamilier", "Placements in foster families"),
            Definition = new("Børn og unge, der på dagen er anbragt i en almen, forstærket eller specialiseret plejefamilie (tidligere almindelig og kommunal).", "Children placed in a general, reinforced or specialised foster family on the day (formerly ordinary and municipal)."),
            Measures = ["P1", "P2", "P3"],
            Reading = new("Læs det sådan: af hver 1000 børn og unge bor så mange i plejefamilie.", "Read it like this: of every 1000 children so many live in a foster family."),
            Questions = [Target, Mix, Practice], Sources = [Guide],
        },
        new()
        {
            Code = "5", LadderStep = 6, PartOf = "A",
            Title = new("Institutionsanbringelser", "Placements in institutions"),
            Definition = new("Børn og unge, der på dagen er anbragt på opholdssted, skibsprojekt eller døgninstitution.", "Children placed in a residence, ship project or institution on the day."),
            Measures = [],
            Reading = new("Læs det sådan: af hver 1000 børn og unge bor så mange på institution eller opholdssted.", "Read it like this: of every 1000 children so many live in an institution or residence."),
            Questions = [Target, Mix, Practice], Sources = [Guide],
        },
        new()
        {
            Code = "5a", PartOf = "5", LadderStep = 6,
            Title = new("Socialpædagogiske opholdssteder", "Socio-educational residences"),
            Definition = new("Opholdssteder og skibsprojekter, og midlertidige ikke-godkendte tilbud ved akut anbringelse.", "Residences and ship projects, and temporary offers without approval in an acute placement."),
            Measures = ["P6", "P12", "P13"],
            Reading = new("Læs det sådan: den del af institutionsanbringelserne, der er på opholdssted.", "Read it like this: the part of institutional placements in residences."), Sources = [Guide, SourceRef.Project("0009")],
        },
        new()
        {
            Code = "5b", PartOf = "5", LadderStep = 6,
            Title = new("Døgninstitutioner", "Residential institutions"),
            Definition = new("Døgninstitutioner, almindelige og delvis lukkede afdelinger.", "Residential institutions, ordinary and partly closed units."),
            Measures = ["P7", "P8"],
            Reading = new("Læs det sådan: den del, der er på døgninstitution uden at være på sikret afdeling.", "Read it like this: the part in institutions that is not in a secure unit."), Sources = [Guide],
        },
        new()
        {
            Code = "5c", PartOf = "5", LadderStep = 6,
            Title = new("Sikrede døgninstitutioner", "Secure institutions"),
            Definition = new("Sikrede og særligt sikrede afdelinger.", "Secure and specially secure units."),
            Measures = ["P9", "P10"],
            Reading = new("Læs det sådan: den del, der er på sikret afdeling.", "Read it like this: the part in secure units."), Sources = [Guide],
        },
        new()
        {
            Code = "A",
            Title = new("Anbringelser i alt", "All placements"),
            Definition = new("Nøgletal 3, 4 og 5 under ét. Eget værelse, kost- og efterskole er ikke med. Et barn, der flytter på dagen, tæller én gang.", "Key figures 3, 4 and 5 together. A room of one's own and boarding school are not included. A child that moves on the day counts once."),
            Measures = [],
            Reading = new("Læs det sådan: af hver 1000 børn og unge er så mange anbragt uden for hjemmet.", "Read it like this: of every 1000 children so many are placed outside home."),
            Questions = [Target, Mix, OtherFigures], Sources = [SourceRef.KeyFigureGuide("Sammenfatning af nøgletal 3 til 5")],
        },
    ];

    /// <summary>The key figure with the code, or null.</summary>
    public static KeyFigure? WithCode(string code) => All.FirstOrDefault(f => f.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}

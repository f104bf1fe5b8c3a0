using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>The reports that a municipality sends: every quarter to those elected, every month to those who lead.</summary>
public static class ReportAnalyses
{
    /// <summary>The political quarterly report.</summary>
    public static readonly Analysis Quarter = new()
    {
        Code = "quarter",
        Title = new("Kvartalsrapport", "Quarterly report"),
        Definition = new(
            "Antal anbringelser og udviklingen efter type, gennemsnitspriser, fordelingen mellem forebyggelse og anbringelse, børnefaglige undersøgelser, underretninger og aktive sager ved udgangen af hvert kvartal, holdt mod kommunens måltal.",
            "The number of placements and its development by kind, mean prices, the split between prevention and placement, child examinations, notifications and active cases at the end of each quarter, held against the municipality's targets."),
        Reading = new(
            "Læs det sådan: se først, om antallet af anbringelser og fordelingen mellem stederne går mod måltallene, og dernæst, om priserne eller antallet driver udgiften.",
            "Read it like this: see first whether the number of placements and the split between places move towards the targets, and then whether prices or numbers drive the cost."),
        Sources = [SourceRef.JoiningReport("4.4.2 (Esbjerg)")],
    };

    /// <summary>The administrative monthly report.</summary>
    public static readonly Analysis Month = new()
    {
        Code = "month",
        Title = new("Månedsrapport", "Monthly report"),
        Definition = new(
            "Budget og disponeret i alt og for hvert distrikt, unikke modtagere af forebyggende foranstaltninger efter gruppering i kontoplanen, anbringelser efter sted og alder, til- og afgang måned for måned, og anbringelser pr. 1000 børn.",
            "Budget and commitments in all and for each district, different receivers of preventive measures by grouping of the chart of accounts, placements by place and age, inflow and outflow month by month, and placements per 1000 children."),
        Reading = new(
            "Læs det sådan: er der disponeret mere end budgettet, så se, om det er tilgang, priser eller for sene afslutninger; tallene for distrikterne viser, hvor.",
            "Read it like this: where more is committed than budgeted, see whether it is inflow, prices or late endings; the figures of the districts show where."),
        Sources = [SourceRef.JoiningReport("4.4.2 (Aalborg)")],
        Layouts = [GrantsLayout.Declaration, BudgetsLayout.Declaration],
    };

    /// <summary>The caseworker's own cases.</summary>
    public static readonly Analysis OwnCases = new()
    {
        Code = "owncases",
        Title = new("Sagsbehandlerens aktive sager", "The caseworker's active cases"),
        Definition = new(
            "Børn med en bevilling, der løber på dagen, hos den sagsbehandler, som bevillingen nævner, med indsats, leverandør, slutdato og hvad der er disponeret i året.",
            "Children with a grant that runs on the day, with the caseworker that the grant names, with measure, provider, end and what is committed in the year."),
        Reading = new(
            "Læs det sådan: gå listen igennem en gang om måneden. Skulle noget være slut? Er slutdatoen rigtig? Kender du prisen?",
            "Read it like this: go through the list once a month. Should something have ended? Is the end right? Do you know the price?"),
        Sources = [SourceRef.JoiningReport("4.4.2"), SourceRef.JoiningReport("4.5.1")],
        Layouts = [GrantsLayout.Declaration],
    };

    /// <summary>Districts compared.</summary>
    public static readonly Analysis Districts = new()
    {
        Code = "districts",
        Title = new("Distrikterne sammenlignet", "Districts compared"),
        Definition = new(
            "Børn og disponeret udgift for hver ydelse i hvert distrikt, og gennemsnitsprisen for et barn. Tal for færre end fem børn vises ikke.",
            "Children and committed cost of each service in each district, and the mean price of a child. Figures of fewer than five children are not shown."),
        Reading = new(
            "Læs det sådan: forskelle er et emne til samtale om praksis, ikke en dom. Små distrikter svinger; se på flere år.",
            "Read it like this: differences are a subject for talk about practice, not a verdict. Small districts vary; look at several years."),
        Sources = [SourceRef.JoiningReport("4.4.2 (Esbjerg, Mariagerfjord)")],
        Layouts = [GrantsLayout.Declaration],
    };

    /// <summary>The theme of foster families and of those about to come of age.</summary>
    public static readonly Analysis Themes = new()
    {
        Code = "themes",
        Title = new("Temaer", "Themes"),
        Definition = new(
            "Plejefamilier: vederlag, tillæg og egenbetaling pr. barn i hvert distrikt. Overgang: anbragte unge, der fylder 18 år inden for et år. Varighed: hvor længe de anbragte har været anbragt.",
            "Foster families: fees, extras and own payment for each child in each district. Transition: placed young people who turn 18 within a year. Duration: how long those who are placed have been placed."),
        Reading = new(
            "Læs det sådan: tag ét tema ad gangen på et møde mellem økonomi og faglighed, og spørg, hvad der ligger bag forskellene.",
            "Read it like this: take one theme at a time at a meeting between finance and profession, and ask what lies behind the differences."),
        Sources = [SourceRef.JoiningReport("4.4.2 (Esbjerg)"), SourceRef.JoiningReport("4.5.2")],
        Layouts = [GrantsLayout.Declaration],
    };
}

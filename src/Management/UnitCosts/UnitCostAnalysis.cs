using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>What a place or a measure costs here and elsewhere.</summary>
public static class UnitCostAnalysis
{
    /// <summary>The declaration.</summary>
    public static readonly Analysis Declaration = new()
    {
        Code = "unitcosts",
        Title = new("Enhedsudgifter", "Unit costs"),
        Definition = new(
            "Udgifterne i kommunernes regnskaber (drift, art 1-9, årets konti) divideret med brugerne i registret, for ti delområder: pr. helårsbruger, pr. unik bruger eller pr. bruger på en dag. Gennemsnittet er både uvægtet og vægtet; det vægtede vises over kommuner med både brugere og udgifter og over alle. Percentiler vises fra ti kommuner.",
            "The cost in the municipalities' accounts (operation, kinds 1-9, the accounts of the year) divided by the users of the register, for ten areas: for each full-year user, different user or user on a day. The mean is both unweighted and weighted; the weighted one is shown over municipalities with users and cost and over all. Percentiles are shown from ten municipalities."),
        Reading = new(
            "Læs det sådan: en høj enhedsudgift kan være et højt serviceniveau, tungere børn eller en fejl i konti eller brugertal; se først på dækningen, bemærkningerne og andelen på uspecifikke grupperinger; de står i hele tabellen nederst.",
            "Read it like this: a high unit cost can be a high level of service, children with greater needs, or a fault in accounts or users; look first at the coverage, the notes and the share on non-specific groupings; they stand in the whole table at the end."),
        Sources = [SourceRef.JoiningReport("3.2, table 3.5-3.6"), SourceRef.JoiningReport("3.3, table 3.7-3.10"), SourceRef.JoiningReport("annex 1"), SourceRef.Project("0010")],
    };
}

namespace Socialstat.App;

/// <summary>The offer and its department are told wrongly.</summary>
internal static class OfferFaults
{
    public static readonly IReadOnlyList<Fault> All =
    [
        new()
        {
            Name = "offer-missing",
            Rule = "IND-029",
            Meaning = new("P-nummer og afdeling mangler", "P-number and department are missing"),
            Weight = 10,
            Fits = r => r.IsPlainStart && r.IsSupport && r.Row.OfferOutsidePortal == "0",
            Make = r =>
            {
                r.Row.PNumber = "";
                r.Row.DepartmentId = "";
            },
        },
        new()
        {
            Name = "disability-offer-missing",
            Rule = "HAN-006",
            Meaning = new("P-nummer og afdeling mangler", "P-number and department are missing"),
            Weight = 10,
            Fits = r => r.IsPlainStart && !r.IsSupport && r.Row.OfferOutsidePortal == "0",
            Make = r =>
            {
                r.Row.PNumber = "";
                r.Row.DepartmentId = "";
            },
        },
        new()
        {
            Name = "department-missing",
            Rule = "GEN-P003",
            Meaning = new("P-nummer uden afdeling", "P-number without department"),
            Fits = r => r.IsPlainStart && r.Row.OfferOutsidePortal == "0",
            Make = r => r.Row.DepartmentId = "",
        },
        new()
        {
            Name = "p-number-too-short",
            Rule = "GEN-P001",
            Meaning = new("P-nummeret mangler et ciffer", "The P-number lacks a digit"),
            Fits = r => r.IsPlainStart && r.Row.OfferOutsidePortal == "0",
            Make = r => r.Row.PNumber = r.Row.PNumber[..9],
        },
        new()
        {
            Name = "department-not-uuid",
            Rule = "GEN-P002",
            Meaning = new("Afdelingen er ikke et UUID", "The department is not a UUID"),
            Fits = r => r.IsPlainStart && r.Row.OfferOutsidePortal == "0",
            Make = r => r.Row.DepartmentId = r.Row.DepartmentId[..18],
        },
        new()
        {
            Name = "portal-not-answered",
            Rule = "IND-030",
            Meaning = new("Ikke besvaret, om tilbuddet er på Tilbudsportalen", "Not answered whether the offer is in Tilbudsportalen"),
            Fits = r => r.IsPlainStart && r.IsSupport && r.Row.OfferOutsidePortal == "0",
            Make = r => r.Row.OfferOutsidePortal = "",
        },
        new()
        {
            Name = "change-to-nothing",
            Rule = "GEN-P008",
            Meaning = new("Ændret afdeling uden ny afdeling", "Changed department without a new one"),
            Weight = 2,
            Fits = r => r.Row.Event == "offer_change",
            Make = r =>
            {
                r.Row.PNumber = "";
                r.Row.DepartmentId = "";
            },
        },
        new()
        {
            Name = "change-without-offer",
            Rule = "IND-031",
            Meaning = new("Ændret tilbud for en indsats uden tilbud", "Changed offer of a measure without an offer"),
            Fits = r => r.IsPlainStart && r.IsSupport && !r.Spell.Profile.Measure.OfferRequired && r.Spell.End > r.Spell.Start + 10
                && r.Spell.Start + 5 <= r.DeliveryDay,
            Make = r => r.SendAlso(new CaseRow
            {
                Event = "offer_change",
                CaseId = r.Row.CaseId,
                ActingMunicipality = r.Row.ActingMunicipality,
                ChangeDate = Day.Text(r.Spell.Start + 5),
                PNumber = "9999999999",
                DepartmentId = "7a1c0d5e-3f52-4b0a-9c34-1d0f6e2b8a47",
                OfferOutsidePortal = "0",
            }),
        },
    ];
}

namespace Socialstat.App;

/// <summary>Codes that are missing, unknown or not in force.</summary>
internal static class CodeFaults
{
    public static readonly IReadOnlyList<Fault> All =
    [
        new()
        {
            Name = "reasons-missing",
            Rule = "IND-026",
            Meaning = new("Udslagsgivende forhold mangler", "Decisive circumstances are missing"),
            Weight = 8,
            Fits = r => r.IsPlainStart && r.IsSupport,
            Make = r => r.Row.DecisiveCircumstances = "",
        },
        new()
        {
            Name = "reason-twice",
            Rule = "IND-027",
            Meaning = new("Samme udslagsgivende forhold to gange", "The same circumstance twice"),
            Fits = r => r.IsPlainStart && r.IsSupport && !r.Row.DecisiveCircumstances.Contains('|'),
            Make = r => r.Row.DecisiveCircumstances += "|" + r.Row.DecisiveCircumstances,
        },
        new()
        {
            Name = "unknown-reason",
            Rule = "GEN-F016",
            Meaning = new("Ukendt kode for udslagsgivende forhold", "Unknown code of circumstances"),
            Fits = r => r.IsPlainStart && r.IsSupport,
            Make = r => r.Row.DecisiveCircumstances = "UDSLAG77",
        },
        new()
        {
            Name = "unknown-paragraph",
            Rule = "IND-002",
            Meaning = new("Paragraffen giver ingen indsats", "The paragraph grants no measure"),
            Fits = r => r.IsPlainStart && r.IsSupport,
            Make = r => r.Row.MeasureParagraph = "SEL 999",
        },
        new()
        {
            Name = "unknown-disability-paragraph",
            Rule = "HAN-002",
            Meaning = new("Paragraffen giver ingen indsats", "The paragraph grants no measure"),
            Fits = r => r.IsPlainStart && !r.IsSupport,
            Make = r => r.Row.MeasureParagraph = "SEL 999",
        },
        new()
        {
            Name = "home-training-as-such",
            Rule = "HAN-003",
            Meaning = new("Hjemmetræning er sendt som BL § 85", "Home training is sent as BL section 85"),
            Weight = 60,
            Fits = r => r.IsPlainStart && !r.IsSupport && r.Spell.Profile.Measure.Key == "H2" && !r.IsUnderServiceAct,
            Make = r => r.Row.MeasureParagraph = "BL 85",
        },
        new()
        {
            Name = "old-law",
            Rule = "GEN-D009",
            Meaning = new("Serviceloven efter 1. januar 2024", "Serviceloven after 1 January 2024"),
            Weight = 10,
            Fits = r => r.IsPlainStart && r.Spell.Profile.CrossesLawChange && r.Spell.Start >= Day.ChildrensAct,
            Make = r => r.Row.MeasureParagraph = r.Spell.Profile.ServiceAct[0],
        },
        new()
        {
            Name = "new-law-too-early",
            Rule = "GEN-D009",
            Meaning = new("Barnets lov før 1. januar 2024", "Barnets lov before 1 January 2024"),
            Fits = r => r.IsPlainStart && r.IsUnderServiceAct && r.Spell.End < Day.ChildrensAct && r.Spell.Profile.ChildrensAct.Length > 0,
            Make = r => r.Row.MeasureParagraph = r.Spell.Profile.ChildrensAct[0],
        },
        new()
        {
            Name = "unknown-municipality",
            Rule = "GEN-F016",
            Meaning = new("Ukendt kommunekode", "Unknown municipality code"),
            Fits = r => r.IsPlainStart,
            Make = r => r.Row.ActingMunicipality = "999",
        },
        new()
        {
            Name = "other-municipality",
            Rule = "GEN-F006",
            Meaning = new("Handlekommunen er en anden end indberetteren", "The acting municipality is another than the reporter"),
            Fits = r => r.IsPlainStart,
            Make = r => r.Row.ActingMunicipality = r.AnotherMunicipality(),
        },
        new()
        {
            Name = "unknown-event",
            Rule = "IND-001",
            Meaning = new("Ukendt hændelse", "Unknown event"),
            Fits = r => r.IsPlainStart && r.IsSupport,
            Make = r => r.Row.Event = "opstart",
        },
        new()
        {
            Name = "unknown-disability-event",
            Rule = "HAN-001",
            Meaning = new("Ukendt hændelse", "Unknown event"),
            Fits = r => r.IsPlainStart && !r.IsSupport,
            Make = r => r.Row.Event = "opstart",
        },
        new()
        {
            Name = "deletes-the-unknown",
            Rule = "GEN-F020",
            Meaning = new("Sletning af en sag, der ikke er modtaget", "Deletion of a case that was not received"),
            Fits = r => r.IsPlainStart,
            Make = r =>
            {
                var delete = r.Row.Copy();
                delete.Action = "delete";
                delete.CaseId += "X";
                r.SendAlso(delete);
            },
        },
    ];
}

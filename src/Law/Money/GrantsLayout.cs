namespace Socialstat.Law;

/// <summary>Grants.</summary>
public static class GrantsLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "grants",
        Title = new("Bevillinger", "Grants"),
        Description = new(
            "En række er en linje i en bevilling: hvem får hvad, hvor, til hvilken pris, i hvilken periode, efter hvilken paragraf og på hvilken konto. Fra fagsystemet eller dispositionsværktøjet.",
            "A row is a line of a grant: who gets what, where, at what price, in which period, under which provision and on which account. From the case system or the commitment tool."),
        Source = SourceRef.JoiningReport("4.1-4.2"),
        Key = [MoneyFields.GrantId],
        Columns =
        [
            Use.Always(MoneyFields.GrantId),
            Use.Optional(MoneyFields.CaseId),
            Use.Always(MoneyFields.Person),
            Use.Always(MoneyFields.Service),
            Use.Always(MoneyFields.Provider),
            Use.Optional(MoneyFields.GrantKind),
            Use.Optional(MoneyFields.GrantStatus),
            Use.Optional(MoneyFields.MainGrantId),
            Use.Optional(MoneyFields.ReplacesGrantId),
            Use.Always(MoneyFields.PriceKind),
            Use.Always(MoneyFields.Unit),
            Use.Optional(MoneyFields.Units),
            Use.Optional(MoneyFields.Price),
            Use.Optional(MoneyFields.RateCode),
            Use.Optional(MoneyFields.Rhythm),
            Use.Optional(MoneyFields.PaymentDay),
            Use.Always(MoneyFields.StartDate),
            Use.Optional(MoneyFields.EndDate),
            Use.Optional(MoneyFields.ExpectedEnd),
            Use.Optional(MoneyFields.GrantedOn),
            Use.Always(MoneyFields.Paragraph),
            Use.Optional(MoneyFields.PlacementType),
            Use.Always(MoneyFields.Account),
            Use.Optional(MoneyFields.Acting),
            Use.Optional(MoneyFields.Paying),
            Use.Optional(MoneyFields.District),
            Use.Optional(MoneyFields.Caseworker),
        ],
    };
}

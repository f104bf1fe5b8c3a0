namespace Socialstat.Law;

/// <summary>Account rules.</summary>
public static class AccountRulesLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "account_rules",
        Title = new("Konteringsregler", "Account rules"),
        Description = new(
            "En række er et sæt, der hører sammen: paragraf, ydelse, anbringelsessted og konto. Tomme felter betyder alle. Kommunens egne regler går forud for husets.",
            "A row is a set that belongs together: provision, service, kind of place and account. Empty fields mean all. The municipality's own rules come before those of the house."),
        Source = SourceRef.JoiningReport("4.3.2 and 4.5.5"),
        Key = [MoneyFields.Paragraph, MoneyFields.Service, MoneyFields.PlacementType, MoneyFields.Account, MoneyFields.ValidFrom],
        Columns =
        [
            Use.Always(MoneyFields.Paragraph),
            Use.Optional(MoneyFields.Service),
            Use.Optional(MoneyFields.PlacementType),
            Use.Always(MoneyFields.Account),
            Use.Optional(MoneyFields.ValidFrom),
            Use.Optional(MoneyFields.ValidTo),
            Use.Optional(MoneyFields.Note),
        ],
    };
}

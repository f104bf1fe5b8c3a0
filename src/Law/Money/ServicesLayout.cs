namespace Socialstat.Law;

/// <summary>Service catalogue.</summary>
public static class ServicesLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "services",
        Title = new("Ydelseskatalog", "Service catalogue"),
        Description = new(
            "En række er en ydelse, som kan bevilges, med den indsats den er i fagsystemet, dens konto og tolerance for fakturaer.",
            "A row is a service that can be granted, with the measure that it is in the case system, its account and its tolerance for invoices."),
        Source = SourceRef.JoiningReport("4.3.2 and 4.5.4"),
        Key = [MoneyFields.Service],
        Columns =
        [
            Use.Always(MoneyFields.Service),
            Use.Always(MoneyFields.Name),
            Use.Optional(MoneyFields.MeasureKey),
            Use.Optional(MoneyFields.GrantKind),
            Use.Optional(MoneyFields.Unit),
            Use.Optional(MoneyFields.Account),
            Use.Optional(MoneyFields.TolerancePercent),
            Use.Optional(MoneyFields.ToleranceAmount),
            Use.Optional(MoneyFields.ValidFrom),
            Use.Optional(MoneyFields.ValidTo),
        ],
    };
}

namespace Socialstat.Law;

/// <summary>Register of providers.</summary>
public static class ProvidersLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "providers",
        Title = new("Leverandørregister", "Register of providers"),
        Description = new(
            "En række er en leverandør: egen enhed, anden kommune, region, privat tilbud eller plejefamilie.",
            "A row is a provider: an own unit, another municipality, a region, a private offer or a foster family."),
        Source = SourceRef.JoiningReport("4.3.2 and 4.5.4"),
        Key = [MoneyFields.Provider],
        Columns =
        [
            Use.Always(MoneyFields.Provider),
            Use.Always(MoneyFields.Name),
            Use.Always(MoneyFields.ProviderKind),
            Use.Optional(MoneyFields.Cvr),
            Use.Optional(MoneyFields.PNumber),
            Use.Optional(MoneyFields.FromMunicipality),
            Use.Optional(MoneyFields.VatPercent),
            Use.Optional(MoneyFields.Places),
            Use.Optional(MoneyFields.OccupancyPercent),
            Use.Optional(MoneyFields.BillingTime),
            Use.Optional(MoneyFields.GraceDays),
            Use.Optional(MoneyFields.ValidFrom),
            Use.Optional(MoneyFields.ValidTo),
        ],
    };
}

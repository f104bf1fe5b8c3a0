using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>Makes rows of the service catalogue, the register of providers, account rules and agreements.</summary>
internal static class CatalogueRows
{
    private const decimal WholePercent = 100m;

    /// <summary>A service.</summary>
    public static Service Service(MoneyLine line)
    {
        line.InOrder(MoneyFields.ValidFrom, MoneyFields.ValidTo);
        return new Service
        {
            Place = line.Place,
            Id = line.Text(MoneyFields.Service),
            Name = line.Text(MoneyFields.Name),
            Measure = line.Measure(),
            Kind = (GrantKind)Math.Max(0, line.Code(MoneyFields.GrantKind)),
            Unit = line.Code(MoneyFields.Unit) is >= 0 and var unit ? (PriceUnit)unit : null,
            Account = line.TextOrNull(MoneyFields.Account) is null ? AccountCode.None : line.Account(),
            AccountText = line.Text(MoneyFields.Account),
            TolerancePercent = line.Number(MoneyFields.TolerancePercent),
            ToleranceAmount = line.Amount(MoneyFields.ToleranceAmount),
            From = line.Date(MoneyFields.ValidFrom),
            To = line.Date(MoneyFields.ValidTo),
        };
    }

    /// <summary>A provider.</summary>
    public static Provider Provider(MoneyLine line)
    {
        line.InOrder(MoneyFields.ValidFrom, MoneyFields.ValidTo);
        return new Provider
        {
            Place = line.Place,
            Id = line.Text(MoneyFields.Provider),
            Name = line.Text(MoneyFields.Name),
            Kind = (ProviderKind)line.Code(MoneyFields.ProviderKind),
            Cvr = line.TextOrNull(MoneyFields.Cvr),
            PNumber = line.TextOrNull(MoneyFields.PNumber),
            Municipality = line.Municipality(MoneyFields.FromMunicipality),
            VatPercent = line.Number(MoneyFields.VatPercent) ?? WholePercent,
            Places = line.Number(MoneyFields.Places),
            OccupancyPercent = line.Number(MoneyFields.OccupancyPercent),
            Billing = (BillingTime)Math.Max(0, line.Code(MoneyFields.BillingTime)),
            GraceDays = line.Integer(MoneyFields.GraceDays),
            From = line.Date(MoneyFields.ValidFrom),
            To = line.Date(MoneyFields.ValidTo),
        };
    }

    /// <summary>An account rule; its account must be one.</summary>
    public static AccountRule Rule(MoneyLine line)
    {
        line.InOrder(MoneyFields.ValidFrom, MoneyFields.ValidTo);
        if (!line.Account().IsRead)
            line.Break(Validation.MoneyRules.FieldUnreadable, MoneyFields.Account, new($"'{line.Text(MoneyFields.Account)}' er ikke en konto", $"'{line.Text(MoneyFields.Account)}' is no account"));
        return new AccountRule
        {
            Place = line.Place,
            Paragraph = line.Provision()!.Value,
            Service = line.TextOrNull(MoneyFields.Service),
            PlaceType = line.PlaceType(),
            Account = line.Account(),
            From = line.Date(MoneyFields.ValidFrom),
            To = line.Date(MoneyFields.ValidTo),
            Note = line.Text(MoneyFields.Note),
        };
    }

    /// <summary>An agreement.</summary>
    public static MunicipalAgreement Agreement(MoneyLine line)
    {
        line.InOrder(MoneyFields.ValidFrom, MoneyFields.ValidTo);
        return new MunicipalAgreement
        {
            Place = line.Place,
            Person = line.Person(MoneyFields.Person),
            Acting = line.Municipality(MoneyFields.Acting)!,
            Paying = line.Municipality(MoneyFields.Paying)!,
            From = line.Day(MoneyFields.ValidFrom),
            To = line.Date(MoneyFields.ValidTo),
            Note = line.Text(MoneyFields.Note),
        };
    }
}

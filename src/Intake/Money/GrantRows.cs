using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Makes rows of grants, payment plans and rates.</summary>
internal static class GrantRows
{
    /// <summary>A line of a grant; it must have a price that can be found and a rhythm that can be followed.</summary>
    public static Grant Grant(MoneyLine line)
    {
        line.InOrder(MoneyFields.StartDate, MoneyFields.EndDate);
        line.InOrder(MoneyFields.StartDate, MoneyFields.ExpectedEnd);
        line.Within(MoneyFields.PaymentDay, 1, 31);
        Priced(line, (PriceKind)line.Code(MoneyFields.PriceKind));
        var rhythm = RhythmOf(line);
        var unit = (PriceUnit)line.Code(MoneyFields.Unit);
        if (unit == PriceUnit.Hour && rhythm is null)
            line.Break(MoneyRules.RhythmMissing, MoneyFields.Rhythm, new("En timepris skal have en betalingsrytme", "A price for an hour must have a rhythm of payment"));
        return new Grant
        {
            Place = line.Place,
            Id = line.OwnText(MoneyFields.GrantId),
            CaseId = line.TextOrNull(MoneyFields.CaseId),
            Person = line.Person(MoneyFields.Person),
            Service = line.Text(MoneyFields.Service),
            Provider = line.Text(MoneyFields.Provider),
            Kind = (GrantKind)Math.Max(0, line.Code(MoneyFields.GrantKind)),
            Status = (GrantStatus)Math.Max(0, line.Code(MoneyFields.GrantStatus)),
            MainGrant = line.TextOrNull(MoneyFields.MainGrantId),
            Replaces = line.TextOrNull(MoneyFields.ReplacesGrantId),
            PriceKind = (PriceKind)line.Code(MoneyFields.PriceKind),
            Unit = unit,
            Units = line.Number(MoneyFields.Units) ?? 1m,
            Price = line.Amount(MoneyFields.Price),
            RateCode = line.TextOrNull(MoneyFields.RateCode),
            Rhythm = rhythm,
            PaymentDay = line.Integer(MoneyFields.PaymentDay),
            From = line.Day(MoneyFields.StartDate),
            To = line.Date(MoneyFields.EndDate),
            ExpectedEnd = line.Date(MoneyFields.ExpectedEnd),
            GrantedOn = line.Date(MoneyFields.GrantedOn),
            Paragraph = line.Provision()!.Value,
            PlaceType = line.PlaceType(),
            Account = line.Account(),
            AccountText = line.Text(MoneyFields.Account),
            Acting = line.Municipality(MoneyFields.Acting),
            Paying = line.Municipality(MoneyFields.Paying),
            District = line.Text(MoneyFields.District),
            Caseworker = line.Text(MoneyFields.Caseworker),
        };
    }

    /// <summary>A line of a payment plan.</summary>
    public static PaymentPlanLine Plan(MoneyLine line)
    {
        line.InOrder(MoneyFields.StartDate, MoneyFields.EndDate);
        line.Within(MoneyFields.PaymentDay, 1, 31);
        var rhythm = RhythmOf(line)!.Value;
        if (rhythm is PaymentRhythm.Individual or PaymentRhythm.Once && line.Date(MoneyFields.PlannedOn) is null)
            line.Break(MoneyRules.RhythmMissing, MoneyFields.PlannedOn, new("En enkelt betaling skal have en planlagt dato", "A single payment must have a planned day"));
        if (line.Code(MoneyFields.PriceKind) is >= 0 and var kind)
            Priced(line, (PriceKind)kind);
        return new PaymentPlanLine
        {
            Place = line.Place,
            GrantId = line.OwnText(MoneyFields.GrantId),
            Line = line.Integer(MoneyFields.Line)!.Value,
            Rhythm = rhythm,
            PlannedOn = line.Date(MoneyFields.PlannedOn),
            From = line.Date(MoneyFields.StartDate),
            To = line.Date(MoneyFields.EndDate),
            PaymentDay = line.Integer(MoneyFields.PaymentDay),
            PriceKind = line.Code(MoneyFields.PriceKind) is >= 0 and var own ? (PriceKind)own : null,
            Units = line.Number(MoneyFields.Units),
            Price = line.Amount(MoneyFields.Price),
            RateCode = line.TextOrNull(MoneyFields.RateCode),
            PaidOn = line.Date(MoneyFields.PaidOn),
            PaidAmount = line.Amount(MoneyFields.PaidAmount),
        };
    }

    /// <summary>A rate in a period.</summary>
    public static Rate Rate(MoneyLine line)
    {
        line.InOrder(MoneyFields.ValidFrom, MoneyFields.ValidTo);
        return new Rate
        {
            Place = line.Place,
            Code = line.Text(MoneyFields.RateCode),
            Name = line.Text(MoneyFields.Name),
            From = line.Day(MoneyFields.ValidFrom),
            To = line.Date(MoneyFields.ValidTo),
            Unit = line.Code(MoneyFields.Unit) is >= 0 and var unit ? (PriceUnit)unit : null,
            Price = line.Amount(MoneyFields.Price)!.Value,
        };
    }

    private static PaymentRhythm? RhythmOf(MoneyLine line) => line.Code(MoneyFields.Rhythm) is >= 0 and var rhythm ? (PaymentRhythm)rhythm : null;

    private static void Priced(MoneyLine line, PriceKind kind)
    {
        if (kind == PriceKind.Common && line.TextOrNull(MoneyFields.RateCode) is null)
            line.Break(MoneyRules.PriceMissing, MoneyFields.RateCode, new("Takstkoden mangler", "The rate code is missing"));
        if (kind != PriceKind.Common && line.Amount(MoneyFields.Price) is null)
            line.Break(MoneyRules.PriceMissing, MoneyFields.Price, new("Prisen mangler", "The price is missing"));
    }
}

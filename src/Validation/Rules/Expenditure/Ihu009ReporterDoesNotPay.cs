using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The municipality that pays reports, itself or through a neighbour that it has an arrangement with.</summary>
public static class Ihu009ReporterDoesNotPay
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IHU-009",
        Title = new("Indberetteren er ikke betalingskommunen", "The reporter is not the paying municipality"),
        Severity = Severity.Error,
        AppliesTo = [ExpenditureRecord.Declaration],
        Fields = [ExpenditureFields.PayingMunicipality],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = c =>
        {
            var payer = (int)c.Code(ExpenditureFields.PayingMunicipality);
            return payer < 0 ? Outcome.CannotBeJudged : BrokenWhen(!Delegations.MayReport(c.Delivery.Reporter, Geography.Municipalities[payer], c.Delivery.Date));
        },
        Values = c => [c.TextOf(ExpenditureFields.PayingMunicipality), c.Delivery.Reporter],
        Message = new(
            "Betalingskommunen er ”{0}”, men leverancen kommer fra {1}. Udgifter indberettes altid af den kommune, der betaler.",
            "The paying municipality is “{0}”, but the delivery comes from {1}. Expenditure is always reported by the municipality that pays."),
        Fix = new(
            "Ret betalingskommunen, eller lad den kommune, der betaler, indberette udgiften.",
            "Correct the paying municipality, or let the municipality that pays report the expense."),
        Sources = [SourceRef.Guideline("11.2.5")],
    };
}

namespace Socialstat.Law;

/// <summary>Expenditure and own payments by person, for an accounting year.</summary>
public static class ExpenditureRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "expenditure",
        Statistic = Statistic.Expenditure,
        Title = new("Individhenførbare udgifter", "Expenditure by person"),
        Description = new(
            "Betalingskommunen indberetter afholdte udgifter og modtagne egenbetalinger pr. person senest 15. april efter regnskabsåret, uden moms og statsrefusion. Samme posterings-id sendt igen erstatter det tidligere.",
            "The paying municipality reports expenses and own payments by person by 15 April after the accounting year, without VAT and state refund. The same posting id sent again replaces the earlier one."),
        Source = SourceRef.Guideline("11.1"),
        Scope =
        [
            Dated.From<Text>(2025, 1, 1, new(
                "Fra regnskabsåret 2025 skal udgifter til botilbud og botilbudslignende tilbud, krisecentre og herberger indberettes; de øvrige indsatser kan indberettes.",
                "From the accounting year 2025, expenditure on residential offers and housing like them, crisis centres and shelters must be reported; the other measures may be."), "001:11.1 and 11.2.6"),
            Dated.From<Text>(2026, 1, 1, new(
                "Fra regnskabsåret 2026 skal udgifter til alle indsatser, som statistikken omfatter, indberettes.",
                "From the accounting year 2026, expenditure on all measures of the statistic must be reported."), "001:11.1 and 11.2.6"),
        ],
        DayField = ExpenditureFields.PeriodStart,
        EndField = ExpenditureFields.PeriodEnd,
        Fields =
        [
            Use.Always(ExpenditureFields.PostingId),
            Use.Optional(Fields.Action),
            Use.Always(ExpenditureFields.PayingMunicipality),
            Use.Always(ExpenditureFields.AccountingYear),
            Use.Always(ExpenditureFields.PersonIdType),
            Use.Always(ExpenditureFields.PersonId).MissingBy("IHU-001"),
            Use.Always(ExpenditureFields.Account).MissingBy("IHU-002"),
            Use.Always(ExpenditureFields.Kind),
            Use.Always(ExpenditureFields.Amount),
            Use.Optional(ExpenditureFields.Computed),
            Use.Always(ExpenditureFields.PeriodStart).MissingBy("IHU-006"),
            Use.Always(ExpenditureFields.PeriodEnd).MissingBy("IHU-006"),
            Use.Optional(Fields.Sex),
            Use.Optional(ExpenditureFields.Provision),
            Use.Optional(ExpenditureFields.PaymentKind),
            Use.Optional(ExpenditureFields.WithoutVat),
            Use.Optional(ExpenditureFields.WithoutRefund),
        ],
    };
}

namespace Socialstat.Law;

/// <summary>The fields of expenditure by person, and of the accounts.</summary>
public static class ExpenditureFields
{
    /// <summary>The municipality's own key of the posting.</summary>
    public static readonly Field PostingId = new() { Name = "posting_id", Label = new("Posterings-id", "Posting id"), Kind = FieldKind.Text, Length = 50, StandsFor = Fields.CaseId };

    /// <summary>The municipality that paid.</summary>
    public static readonly Field PayingMunicipality = new() { Name = "paying_municipality", Label = new("Betalingskommune", "Paying municipality"), Kind = FieldKind.Code, Codes = CodeLists.Municipalities, StandsFor = Fields.ActingMunicipality };

    /// <summary>Accounting year.</summary>
    public static readonly Field AccountingYear = new() { Name = "accounting_year", Label = new("Regnskabsår", "Accounting year"), Kind = FieldKind.Year };

    /// <summary>What the identity of the person is.</summary>
    public static readonly Field PersonIdType = new() { Name = "person_id_type", Label = new("Personindikator", "Kind of identity"), Kind = FieldKind.Code, Codes = CodeLists.IdentityKinds.Only("cpr", "person_id", "anonymous"), StandsFor = Fields.PersonIdType };

    /// <summary>CPR number, person-id or (for crisis centres) anonymous number.</summary>
    public static readonly Field PersonId = new() { Name = "person_id", Label = new("CPR-nummer person-id eller anonymt nummer", "CPR number, person-id or anonymous number"), Kind = FieldKind.Person, StandsFor = Fields.PersonId };

    /// <summary>Account number of 16 digits: 1 main account, 2-3 main function, 4-5 function, 6 dranst, 7 ownership, 8-11 local, 12-14 grouping, 15-16 kind.</summary>
    public static readonly Field Account = new() { Name = "account", Label = new("Kontonummer", "Account number"), Kind = FieldKind.Account, Length = 16 };

    /// <summary>Expense or own payment received.</summary>
    public static readonly Field Kind = new()
    {
        Name = "kind",
        Label = new("Udgift eller modtaget egenbetaling", "Expense or own payment received"),
        Kind = FieldKind.Code,
        Codes = new("expenditure_kind", "001:11.2.3", new Code("expense", new("Udgift", "Expense")), new Code("own_payment", new("Egenbetaling", "Own payment"))),
    };

    /// <summary>Amount in kroner, without VAT, positivlistemoms and state refund.</summary>
    public static readonly Field Amount = new() { Name = "amount", Label = new("Beløb", "Amount"), Kind = FieldKind.Money };

    /// <summary>Whether the amount is computed (from rates) and not posted.</summary>
    public static readonly Field Computed = new() { Name = "computed", Label = new("Beregnet udgift", "Computed expense"), Kind = FieldKind.Bool };

    /// <summary>First day that the payment is for.</summary>
    public static readonly Field PeriodStart = new() { Name = "period_start", Label = new("Betalingsperiodens start", "Start of the payment period"), Kind = FieldKind.Date, StandsFor = Fields.StartDate };

    /// <summary>Last day that the payment is for.</summary>
    public static readonly Field PeriodEnd = new() { Name = "period_end", Label = new("Betalingsperiodens slut", "End of the payment period"), Kind = FieldKind.Date, StandsFor = Fields.EndDate };

    /// <summary>The provision of the service that the expense is for. Asked for by IHU-003.</summary>
    public static readonly Field Provision = new() { Name = "legal_basis", Label = new("Lovgrundlag", "Legal basis"), Kind = FieldKind.Text, Length = 50 };

    /// <summary>What the payment is. Asked for by IHU-011.</summary>
    public static readonly Field PaymentKind = new()
    {
        Name = "payment_kind",
        Label = new("Betalingens art", "Kind of payment"),
        Kind = FieldKind.Code,
        Codes = new("payment_kind", "001:11.2.7, 11.2.8", new Code("individual", new("Individhenførbar", "For one person")), new Code("objective", new("Objektiv finansiering", "Objective financing")),
            new Code("unreferred", new("Brug uden visitation (§ 104)", "Use without referral (section 104)"))),
    };

    /// <summary>The reporter confirms that the amount is without VAT and positivlistemoms. Asked for by IHU-015.</summary>
    public static readonly Field WithoutVat = new() { Name = "without_vat", Label = new("Uden moms og positivlistemoms", "Without VAT and positivlistemoms"), Kind = FieldKind.Bool };

    /// <summary>The reporter confirms that the amount is without state refund. Asked for by IHU-015.</summary>
    public static readonly Field WithoutRefund = new() { Name = "without_refund", Label = new("Uden statsrefusion", "Without state refund"), Kind = FieldKind.Bool };
}

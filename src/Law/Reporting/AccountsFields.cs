namespace Socialstat.Law;

/// <summary>The fields of the municipal accounts.</summary>
public static class AccountsFields
{
    /// <summary>Accounting year.</summary>
    public static readonly Field Year = new() { Name = "year", Label = new("Regnskabsår", "Accounting year"), Kind = FieldKind.Year, StandsFor = Fields.Year };

    /// <summary>Municipality.</summary>
    public static readonly Field Municipality = new() { Name = "municipality", Label = new("Kommune", "Municipality"), Kind = FieldKind.Code, Codes = CodeLists.Municipalities, StandsFor = Fields.Municipality };

    /// <summary>Function of the chart of accounts: <c>5.28.20</c>.</summary>
    public static readonly Field Function = new() { Name = "function", Label = new("Funktion", "Function"), Kind = FieldKind.Text, Length = 10 };

    /// <summary>Grouping.</summary>
    public static readonly Field Grouping = new() { Name = "grouping", Label = new("Gruppering", "Grouping"), Kind = FieldKind.Digits, Length = 3 };

    /// <summary>Dranst: 1 operation, 2 state refund, 3 construction, 4 interest, 5 financial shifts, 6 repayment, 7 financing.</summary>
    public static readonly Field Dranst = new() { Name = "dranst", Label = new("Dranst", "Dranst"), Kind = FieldKind.Digits, Length = 1 };

    /// <summary>Kind of expense.</summary>
    public static readonly Field Art = new() { Name = "art", Label = new("Art", "Kind"), Kind = FieldKind.Text, Length = 10 };

    /// <summary>Amount in kroner.</summary>
    public static readonly Field Amount = new() { Name = "amount", Label = new("Beløb i kr.", "Amount in kroner"), Kind = FieldKind.Money };
}

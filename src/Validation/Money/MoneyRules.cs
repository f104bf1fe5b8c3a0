using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>The rules about imported money data.</summary>
public static class MoneyRules
{
    private static readonly SourceRef Ours = SourceRef.Project("0011");
    private static readonly SourceRef Bindings = SourceRef.JoiningReport("4.3.2 and 4.5.5");

    /// <summary>The file could not be read.</summary>
    public static readonly MoneyRule FileUnreadable = new()
    {
        Code = "OKO-001",
        Severity = Severity.Error,
        Source = Ours,
        Title = new("Filen kan ikke læses", "The file cannot be read"),
        Fix = new("Gem filen som CSV (semikolon) eller .xlsx med kolonnerne fra skabelonen (money layout) og indlæs den igen.", "Save the file as CSV (semicolon) or .xlsx with the columns of the template (money layout) and import it again."),
    };

    /// <summary>A mandatory column is missing.</summary>
    public static readonly MoneyRule ColumnMissing = new()
    {
        Code = "OKO-002",
        Severity = Severity.Error,
        Source = Ours,
        Title = new("En obligatorisk kolonne mangler", "A mandatory column is missing"),
        Fix = new("Tilføj kolonnen med det navn, der står i skabelonen.", "Add the column with the name in the template."),
    };

    /// <summary>A column is not known.</summary>
    public static readonly MoneyRule ColumnUnknown = new()
    {
        Code = "OKO-003",
        Severity = Severity.Info,
        Source = Ours,
        Title = new("En kolonne kendes ikke og er sprunget over", "A column is not known and was passed over"),
        Fix = new("Ret navnet, hvis kolonnen skulle have været med.", "Correct the name if the column should have been read."),
    };

    /// <summary>A mandatory field is empty.</summary>
    public static readonly MoneyRule FieldMissing = new()
    {
        Code = "OKO-010",
        Severity = Severity.Error,
        Source = Ours,
        Title = new("Et obligatorisk felt er tomt", "A mandatory field is empty"),
        Fix = new("Udfyld feltet i kilden og indlæs rækken igen.", "Fill in the field at the source and import the row again."),
    };

    /// <summary>A field cannot be read.</summary>
    public static readonly MoneyRule FieldUnreadable = new()
    {
        Code = "OKO-011",
        Severity = Severity.Error,
        Source = Ours,
        Title = new("Et felt kan ikke læses", "A field cannot be read"),
        Fix = new("Skriv datoer som åååå-mm-dd, beløb uden tusindtalsprik og med højst to decimaler.", "Write dates as yyyy-MM-dd, and amounts without thousands marks and with at most two decimals."),
    };

    /// <summary>A code is not in the list.</summary>
    public static readonly MoneyRule CodeNotInList = new()
    {
        Code = "OKO-012",
        Severity = Severity.Error,
        Source = Ours,
        Title = new("En kode findes ikke i listen", "A code is not in the list"),
        Fix = new("Vælg en af koderne i skabelonens liste.", "Choose one of the codes in the template's list."),
    };

    /// <summary>Days stand in the wrong order.</summary>
    public static readonly MoneyRule DaysInOrder = new()
    {
        Code = "OKO-013",
        Severity = Severity.Error,
        Source = Ours,
        Title = new("Slutdatoen ligger før startdatoen", "The end lies before the start"),
        Fix = new("Ret den ene af datoerne.", "Correct one of the days."),
    };

    /// <summary>A number lies outside what it can be.</summary>
    public static readonly MoneyRule NumberOutside = new()
    {
        Code = "OKO-014",
        Severity = Severity.Error,
        Source = Ours,
        Title = new("Et tal er uden for det mulige", "A number is outside what it can be"),
        Fix = new("Ret tallet.", "Correct the number."),
    };

    /// <summary>The price or the rate is missing.</summary>
    public static readonly MoneyRule PriceMissing = new()
    {
        Code = "OKO-015",
        Severity = Severity.Error,
        Source = SourceRef.JoiningReport("4.1"),
        Title = new("Pris eller takst mangler", "The price or the rate is missing"),
        Fix = new("Skriv en pris, eller vælg prisform fælles takst og skriv takstkoden.", "Write a price, or choose a common rate and write its code."),
    };

    /// <summary>Hours need a rhythm, single payments a day.</summary>
    public static readonly MoneyRule RhythmMissing = new()
    {
        Code = "OKO-016",
        Severity = Severity.Error,
        Source = SourceRef.JoiningReport("4.1"),
        Title = new("Betalingsrytme eller betalingsdag mangler", "The rhythm or the day of payment is missing"),
        Fix = new("Skriv, hvor ofte timerne gives (fx ugentligt), og datoen for enkelte betalinger.", "Write how often the hours are given (e.g. weekly), and the day of single payments."),
    };

    /// <summary>The account is no account.</summary>
    public static readonly MoneyRule AccountUnreadable = new()
    {
        Code = "OKO-020",
        Severity = Severity.Warning,
        Source = Bindings,
        Title = new("Teksten i kontofeltet er ikke en konto", "The text in the account field is no account"),
        Fix = new("Skriv kontoen som 528211002, 5.28.21.002 eller 16 cifre.", "Write the account as 528211002, 5.28.21.002 or 16 digits."),
    };

    /// <summary>The account is not in the chart of accounts.</summary>
    public static readonly MoneyRule AccountUnknown = new()
    {
        Code = "OKO-021",
        Severity = Severity.Warning,
        Source = Bindings,
        Title = new("Kontoen findes ikke i kontoplanen", "The account is not in the chart of accounts"),
        Fix = new("Ret kontoen; to cifre kan være byttet om.", "Correct the account; two digits may have changed places."),
    };

    /// <summary>The account does not belong to the provision.</summary>
    public static readonly MoneyRule AccountOfParagraph = new()
    {
        Code = "OKO-022",
        Severity = Severity.Warning,
        Source = Bindings,
        Title = new("Kontoen hører ikke til paragraffen", "The account does not belong to the provision"),
        Fix = new("Vælg en af paragraffens konti, eller ret paragraffen.", "Choose one of the provision's accounts, or correct the provision."),
    };

    /// <summary>The account does not belong to the kind of place.</summary>
    public static readonly MoneyRule AccountOfPlace = new()
    {
        Code = "OKO-023",
        Severity = Severity.Warning,
        Source = Bindings,
        Title = new("Kontoen hører ikke til anbringelsesstedet", "The account does not belong to the kind of place"),
        Fix = new("Vælg en af stedets konti, eller ret stedet.", "Choose one of the place's accounts, or correct the place."),
    };

    /// <summary>Grouping 999 says nothing.</summary>
    public static readonly MoneyRule GroupingUnspecified = new()
    {
        Code = "OKO-024",
        Severity = Severity.Warning,
        Source = SourceRef.JoiningReport("3.2, table 3.6"),
        Title = new("Gruppering 999 siger ikke, hvad pengene er brugt til", "Grouping 999 does not say what the money is for"),
        Fix = new("Vælg den gruppering, som indsatsen hører til.", "Choose the grouping that the measure belongs to."),
    };

    /// <summary>The service is not granted under the provision.</summary>
    public static readonly MoneyRule ServiceOfParagraph = new()
    {
        Code = "OKO-025",
        Severity = Severity.Warning,
        Source = Bindings,
        Title = new("Ydelsen bevilges ikke efter paragraffen", "The service is not granted under the provision"),
        Fix = new("Vælg en ydelse, der bevilges efter paragraffen, eller ret paragraffen.", "Choose a service granted under the provision, or correct the provision."),
    };

    /// <summary>The service is another kind of place.</summary>
    public static readonly MoneyRule ServiceOfPlace = new()
    {
        Code = "OKO-026",
        Severity = Severity.Warning,
        Source = Bindings,
        Title = new("Ydelsen hører til et andet slags anbringelsessted", "The service belongs to another kind of place"),
        Fix = new("Ret ydelsen eller anbringelsesstedet.", "Correct the service or the kind of place."),
    };

    /// <summary>A surrogate for remand on a place that is not secure.</summary>
    public static readonly MoneyRule RemandOnSecureUnit = new()
    {
        Code = "OKO-027",
        Severity = Severity.Warning,
        Source = SourceRef.JoiningReport("annex 2"),
        Title = new("Varetægtssurrogat er kun på sikret afdeling", "A surrogate for remand is only on a secure unit"),
        Fix = new("Ret paragraffen (RPL 765) eller anbringelsesstedet.", "Correct the provision (RPL 765) or the kind of place."),
    };

    /// <summary>An id points at nothing.</summary>
    public static readonly MoneyRule ReferenceUnknown = new()
    {
        Code = "OKO-030",
        Severity = Severity.Warning,
        Source = SourceRef.JoiningReport("4.3.2 and 4.5.4"),
        Title = new("Et id peger på noget, der ikke er indlæst", "An id points at something that is not imported"),
        Fix = new("Indlæs ydelseskatalog, leverandørregister, takster eller bevilling, eller ret id'et.", "Import the service catalogue, the register of providers, the rates or the grant, or correct the id."),
    };

    /// <summary>The same key twice in a file with different content.</summary>
    public static readonly MoneyRule KeyTwice = new()
    {
        Code = "OKO-031",
        Severity = Severity.Warning,
        Source = Ours,
        Title = new("Samme nøgle to gange i filen; den sidste gælder", "The same key twice in the file; the last holds"),
        Fix = new("Giv hver række sin egen nøgle.", "Give each row its own key."),
    };

    /// <summary>All rules in order of code.</summary>
    public static IReadOnlyList<MoneyRule> All { get; } =
    [
        FileUnreadable, ColumnMissing, ColumnUnknown, FieldMissing, FieldUnreadable, CodeNotInList, DaysInOrder, NumberOutside, PriceMissing, RhythmMissing,
        AccountUnreadable, AccountUnknown, AccountOfParagraph, AccountOfPlace, GroupingUnspecified, ServiceOfParagraph, ServiceOfPlace, RemandOnSecureUnit, ReferenceUnknown, KeyTwice,
    ];
}

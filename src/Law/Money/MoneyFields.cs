namespace Socialstat.Law;

/// <summary>The columns of the layouts about money, each declared once. Machine name or Danish label stands in the header of a file.</summary>
public static class MoneyFields
{
    private const int LongestId = 50;
    private const int LongestText = 200;

    /// <summary>The grant line's own id.</summary>
    public static readonly Field GrantId = Id("grant_id", "Bevillings-id", "Grant id");

    /// <summary>The grant line that a posting, an invoice or hours belong to, or that a follow cost follows.</summary>
    public static readonly Field MainGrantId = Id("main_grant_id", "Hovedbevillings-id", "Main grant id");

    /// <summary>The grant line that an expected line replaces from its first payment on.</summary>
    public static readonly Field ReplacesGrantId = Id("replaces_grant_id", "Erstatter bevillings-id", "Replaces grant id");

    /// <summary>The case in the case system.</summary>
    public static readonly Field CaseId = Id("case_id", "Sags-id", "Case id");

    /// <summary>The child.</summary>
    public static readonly Field Person = new() { Name = "person_id", Label = new("CPR-nummer", "CPR number"), Kind = FieldKind.Person };

    /// <summary>The service of the catalogue.</summary>
    public static readonly Field Service = Id("service", "Ydelse", "Service");

    /// <summary>The provider of the register of providers.</summary>
    public static readonly Field Provider = Id("provider", "Leverandør", "Provider");

    /// <summary>What the line is.</summary>
    public static readonly Field GrantKind = Coded("grant_kind", "Linjetype", "Kind of line", MoneyCodes.GrantKinds, new(
        "Indtægtslinjer (refusion, egenbetaling, anden kommune) skrives som positive beløb og tælles som minus.", "Income lines (refund, own payment, another municipality) are written as positive amounts and counted as minus."));

    /// <summary>How far it has come.</summary>
    public static readonly Field GrantStatus = Coded("status", "Status", "Status", MoneyCodes.GrantStatuses);

    /// <summary>Where the price comes from.</summary>
    public static readonly Field PriceKind = Coded("price_kind", "Prisform", "Kind of price", MoneyCodes.PriceKinds);

    /// <summary>What the price is for.</summary>
    public static readonly Field Unit = Coded("unit", "Enhed", "Unit", MoneyCodes.Units);

    /// <summary>Number of units in a payment; one when left out. For a price for a day paid by another rhythm, units for each day.</summary>
    public static readonly Field Units = new() { Name = "units", Label = new("Antal enheder", "Units"), Kind = FieldKind.Number };

    /// <summary>Price of a unit, or the fixed amount.</summary>
    public static readonly Field Price = Amount("price", "Pris", "Price");

    /// <summary>The common rate.</summary>
    public static readonly Field RateCode = Id("rate_code", "Takstkode", "Rate code");

    /// <summary>When payments fall; told by the unit when left out.</summary>
    public static readonly Field Rhythm = Coded("rhythm", "Betalingsrytme", "Rhythm of payment", MoneyCodes.Rhythms);

    /// <summary>Day of the month of monthly payments.</summary>
    public static readonly Field PaymentDay = new() { Name = "payment_day", Label = new("Betalingsdag", "Day of payment"), Kind = FieldKind.Integer };

    /// <summary>First day.</summary>
    public static readonly Field StartDate = Date("start_date", "Startdato", "Start date");

    /// <summary>Last day; the day is inside.</summary>
    public static readonly Field EndDate = Date("end_date", "Slutdato", "End date");

    /// <summary>The day on which it is expected to end, when it has no end yet.</summary>
    public static readonly Field ExpectedEnd = Date("expected_end_date", "Forventet slutdato", "Expected end date");

    /// <summary>The day of the decision.</summary>
    public static readonly Field GrantedOn = Date("granted_on", "Bevilget den", "Granted on");

    /// <summary>The provision it is granted under.</summary>
    public static readonly Field Paragraph = new() { Name = "paragraph", Label = new("Paragraf", "Provision"), Kind = FieldKind.Provision };

    /// <summary>Kind of place of a placement.</summary>
    public static readonly Field PlacementType = Coded("placement_type", "Anbringelsessted", "Kind of place", PlacementTypes.List);

    /// <summary>The account it is posted on.</summary>
    public static readonly Field Account = new() { Name = "account", Label = new("Konto", "Account"), Kind = FieldKind.Text, Length = 40 };

    /// <summary>The municipality that acts.</summary>
    public static readonly Field Acting = Coded("acting_municipality", "Handlekommune", "Acting municipality", CodeLists.Municipalities);

    /// <summary>The municipality that pays.</summary>
    public static readonly Field Paying = Coded("paying_municipality", "Betalingskommune", "Paying municipality", CodeLists.Municipalities);

    /// <summary>District or team.</summary>
    public static readonly Field District = Id("district", "Distrikt", "District");

    /// <summary>The caseworker.</summary>
    public static readonly Field Caseworker = new() { Name = "caseworker", Label = new("Sagsbehandler", "Caseworker"), Kind = FieldKind.Text, Length = 100 };

    /// <summary>Running number of a line in a plan.</summary>
    public static readonly Field Line = new() { Name = "line", Label = new("Linje", "Line"), Kind = FieldKind.Integer };

    /// <summary>The day of a payment listed by itself.</summary>
    public static readonly Field PlannedOn = Date("planned_on", "Planlagt dato", "Planned on");

    /// <summary>The day it was paid.</summary>
    public static readonly Field PaidOn = Date("paid_on", "Betalt dato", "Paid on");

    /// <summary>What was paid.</summary>
    public static readonly Field PaidAmount = Amount("paid_amount", "Betalt beløb", "Paid amount");

    /// <summary>An amount.</summary>
    public static readonly Field Kroner = Amount("amount", "Beløb", "Amount");

    /// <summary>A name.</summary>
    public static readonly Field Name = new() { Name = "name", Label = new("Navn", "Name"), Kind = FieldKind.Text, Length = LongestText };

    /// <summary>First day on which it holds.</summary>
    public static readonly Field ValidFrom = Date("valid_from", "Gælder fra", "Valid from");

    /// <summary>Last day on which it holds; the day is inside.</summary>
    public static readonly Field ValidTo = Date("valid_to", "Gælder til og med", "Valid to");

    /// <summary>The posting's own id in the finance system.</summary>
    public static readonly Field PostingId = Id("posting_id", "Posterings-id", "Posting id");

    /// <summary>The day it was booked.</summary>
    public static readonly Field BookedOn = Date("booked_on", "Bogføringsdato", "Booked on");

    /// <summary>First day that an amount covers.</summary>
    public static readonly Field PeriodStart = Date("period_start", "Periode fra", "Period start");

    /// <summary>Last day that an amount covers; the day is inside.</summary>
    public static readonly Field PeriodEnd = Date("period_end", "Periode til og med", "Period end");

    /// <summary>Free text.</summary>
    public static readonly Field Text = new() { Name = "text", Label = new("Tekst", "Text"), Kind = FieldKind.Text, Length = LongestText };

    /// <summary>The document.</summary>
    public static readonly Field DocumentId = Id("document_id", "Bilags-id", "Document id");

    /// <summary>The invoice.</summary>
    public static readonly Field InvoiceId = Id("invoice_id", "Faktura-id", "Invoice id");

    /// <summary>The day of the invoice.</summary>
    public static readonly Field InvoicedOn = Date("invoiced_on", "Fakturadato", "Invoiced on");

    /// <summary>The last day to pay.</summary>
    public static readonly Field DueOn = Date("due_on", "Forfaldsdato", "Due on");

    /// <summary>The day it came.</summary>
    public static readonly Field ReceivedOn = Date("received_on", "Modtaget den", "Received on");

    /// <summary>Invoice or credit note.</summary>
    public static readonly Field InvoiceKind = Coded("invoice_kind", "Fakturatype", "Kind of invoice", MoneyCodes.InvoiceKinds);

    /// <summary>The municipality that sends the bill.</summary>
    public static readonly Field FromMunicipality = Coded("from_municipality", "Fra kommune", "From municipality", CodeLists.Municipalities);

    /// <summary>Days that are billed.</summary>
    public static readonly Field Days = new() { Name = "days", Label = new("Antal døgn", "Days"), Kind = FieldKind.Integer };

    /// <summary>Production unit of the place.</summary>
    public static readonly Field PNumber = new() { Name = "p_number", Label = new("P-nummer", "P-number"), Kind = FieldKind.Digits, Length = 10 };

    /// <summary>Our key of the measure or kind of place that a service is.</summary>
    public static readonly Field MeasureKey = Coded("measure", "Indsatstype", "Measure", MoneyCodes.MeasureKeys);

    /// <summary>Percent that an invoice may deviate by.</summary>
    public static readonly Field TolerancePercent = new() { Name = "tolerance_percent", Label = new("Tolerance i procent", "Tolerance in percent"), Kind = FieldKind.Number };

    /// <summary>Kroner that an invoice may deviate by.</summary>
    public static readonly Field ToleranceAmount = Amount("tolerance_amount", "Tolerance i kr.", "Tolerance in kroner");

    /// <summary>Who delivers.</summary>
    public static readonly Field ProviderKind = Coded("provider_kind", "Leverandørtype", "Kind of provider", MoneyCodes.ProviderKinds);

    /// <summary>Company number.</summary>
    public static readonly Field Cvr = new() { Name = "cvr", Label = new("CVR-nummer", "CVR number"), Kind = FieldKind.Digits, Length = 8 };

    /// <summary>Percent of the price that is paid after VAT refund; 100 when left out.</summary>
    public static readonly Field VatPercent = new() { Name = "vat_percent", Label = new("Momsfaktor i procent", "VAT factor in percent"), Kind = FieldKind.Number };

    /// <summary>Budgeted places.</summary>
    public static readonly Field Places = new() { Name = "places", Label = new("Budgetterede pladser", "Budgeted places"), Kind = FieldKind.Number };

    /// <summary>Budgeted occupancy.</summary>
    public static readonly Field OccupancyPercent = new() { Name = "occupancy_percent", Label = new("Budgetteret belægning i procent", "Budgeted occupancy in percent"), Kind = FieldKind.Number };

    /// <summary>Before or after.</summary>
    public static readonly Field BillingTime = Coded("billing_time", "Forud eller bagud", "Before or after", MoneyCodes.BillingTimes);

    /// <summary>Days after the period in which a missing posting is no discrepancy yet.</summary>
    public static readonly Field GraceDays = new() { Name = "grace_days", Label = new("Frist for fakturering i dage", "Days of grace"), Kind = FieldKind.Integer };

    /// <summary>Calendar year.</summary>
    public static readonly Field Year = new() { Name = "year", Label = new("År", "Year"), Kind = FieldKind.Year };

    /// <summary>Month 1-12; the whole year when left out.</summary>
    public static readonly Field Month = new() { Name = "month", Label = new("Måned", "Month"), Kind = FieldKind.Integer };

    /// <summary>Budgeted activity: full-year users for a whole year, users for a month.</summary>
    public static readonly Field Activity = new() { Name = "activity", Label = new("Aktivitet (helårspersoner)", "Activity (full-year persons)"), Kind = FieldKind.Number };

    /// <summary>Budgeted price of a full-year person.</summary>
    public static readonly Field BudgetPrice = Amount("unit_price", "Pris pr. helårsperson", "Price of a full-year person");

    /// <summary>Id of a row that has no other.</summary>
    public static readonly Field RowId = Id("row_id", "Række-id", "Row id");

    /// <summary>Hours.</summary>
    public static readonly Field Hours = new() { Name = "hours", Label = new("Timer", "Hours"), Kind = FieldKind.Number };

    /// <summary>The day on which hours were used.</summary>
    public static readonly Field UsedOn = Date("used_on", "Dato", "Date");

    /// <summary>Employee, as the provider names them.</summary>
    public static readonly Field Employee = Id("employee", "Medarbejder", "Employee");

    /// <summary>The household that a child belongs to before placement.</summary>
    public static readonly Field Household = Id("household", "Husstand", "Household");

    /// <summary>What an own list says in words beside the code.</summary>
    public static readonly Field Note = new() { Name = "note", Label = new("Bemærkning", "Note"), Kind = FieldKind.Text, Length = LongestText };

    private static Field Id(string name, string danish, string english) => new() { Name = name, Label = new(danish, english), Kind = FieldKind.Text, Length = LongestId };

    private static Field Date(string name, string danish, string english) => new() { Name = name, Label = new(danish, english), Kind = FieldKind.Date };

    private static Field Amount(string name, string danish, string english) => new() { Name = name, Label = new(danish, english), Kind = FieldKind.Money };

    private static Field Coded(string name, string danish, string english, CodeList codes, Text? note = null) =>
        new() { Name = name, Label = new(danish, english), Kind = FieldKind.Code, Codes = codes, Note = note };
}

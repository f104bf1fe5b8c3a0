namespace Socialstat.App;

/// <summary>The parameters of the interface.</summary>
internal static class ApiParameters
{
    public static readonly ApiParameter RecordType = new("record_type", ApiPlace.Path, ApiValue.Text, new("Rekordtypens maskinnavn", "The record type's machine name")) { IsRequired = true };

    public static readonly ApiParameter Receipt = new("receipt", ApiPlace.Path, ApiValue.Text, new("Kvitteringens id", "The receipt's id")) { IsRequired = true };

    // One address has two methods, and a description can only call its last part one thing.
    public static readonly ApiParameter DeliveryType = RecordType with { Name = "delivery" };

    public static readonly ApiParameter DeliveryReceipt = Receipt with { Name = "delivery" };

    public static readonly ApiParameter ReporterInPath = new("reporter", ApiPlace.Path, ApiValue.Text, new("Indberetterens kode", "The reporter's code")) { IsRequired = true };

    public static readonly ApiParameter Key = new("Idempotency-Key", ApiPlace.Header, ApiValue.Text,
        new("Afsenderens egen nøgle for anmodningen, fx en UUID: samme nøgle og samme leverance giver samme svar", "The sender's own key of the request, such as a UUID: the same key and the same delivery give the same answer"))
    {
        IsRequired = true,
        Longest = 255,
    };

    public static readonly ApiParameter HoldUntil = new("Hold-Until", ApiPlace.Header, ApiValue.Text,
        new("Hold leverancen tilbage til dagen (åååå-mm-dd), eller ”open”: til den frigives eller fristen kommer", "Hold the delivery back until the day (yyyy-MM-dd), or \"open\": until it is released or the deadline comes"));

    public static readonly ApiParameter HoldDays = new("hold_days", ApiPlace.Query, ApiValue.Number, new("Hold leverancen tilbage så mange dage", "Hold the delivery back for so many days")) { Range = (1, 3660) };

    public static readonly ApiParameter Reporter = new("reporter", ApiPlace.Query, ApiValue.Text,
        new("Indberetterens kode; kan udelades, når tokenet gælder for én", "The reporter's code; may be left out when the token is for one"))
    { Longest = 10 };

    public static readonly ApiParameter Date = new("date", ApiPlace.Query, ApiValue.Day, new("Leverancens dag; i dag, når den udelades", "The delivery's day; today when left out"));

    public static readonly ApiParameter Sequence = new("sequence", ApiPlace.Query, ApiValue.Number, new("Løbenummer i serien; det næste, når det udelades", "Sequence number in the series; the next when left out")) { Range = (1, 999_999_999) };

    public static readonly ApiParameter SourceSystem = new("source_system", ApiPlace.Query, ApiValue.Text, new("Afsendersystem", "The sender's system")) { Longest = 100 };

    public static readonly ApiParameter Records = new("records", ApiPlace.Query, ApiValue.Number, new("Antal poster ifølge afsenderen", "Number of records according to the sender")) { Range = (0, 1_000_000_000) };

    public static readonly ApiParameter Nil = new("nil", ApiPlace.Query, ApiValue.YesNo, new("Der er intet at indberette", "There is nothing to report"));

    public static readonly ApiParameter FileName = new("file_name", ApiPlace.Query, ApiValue.Text, new("Navn, som leverancen kendes på i fejllisten", "Name that the delivery is known by in the error list"));

    public static readonly ApiParameter Type = new("record_type", ApiPlace.Query, ApiValue.Text, new("Kun denne rekordtype", "Only this record type"));

    public static readonly ApiParameter Page = new("page", ApiPlace.Query, ApiValue.Number, new("Side fra 1", "Page from 1")) { Range = (1, 1_000_000) };

    public static readonly ApiParameter PageSize = new("page_size", ApiPlace.Query, ApiValue.Number, new("Linjer pr. side; 100, når det udelades", "Lines per page; 100 when left out")) { Range = (1, 1000) };

    /// <summary>What is said about a delivery.</summary>
    public static IReadOnlyList<ApiParameter> OfDelivery { get; } = [Reporter, Date, Sequence, SourceSystem, Records, Nil, FileName];
}

namespace Socialstat.Law;

/// <summary>What a price is for.</summary>
public enum PriceUnit : byte
{
    /// <summary>A day, day of departure included.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>Two weeks.</summary>
    TwoWeeks,

    /// <summary>A month.</summary>
    Month,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>The whole, paid once.</summary>
    Once,
}

/// <summary>Where a price comes from.</summary>
public enum PriceKind : byte
{
    /// <summary>The grant's own price for a unit.</summary>
    Own,

    /// <summary>A common rate over time, looked up on each day of payment.</summary>
    Common,

    /// <summary>One amount for each payment, whatever the number of units.</summary>
    Fixed,
}

/// <summary>When payments fall.</summary>
public enum PaymentRhythm : byte
{
    /// <summary>On one day.</summary>
    Once,

    /// <summary>Every day.</summary>
    Daily,

    /// <summary>Every seventh day from the first.</summary>
    Weekly,

    /// <summary>Every fourteenth day from the first.</summary>
    Biweekly,

    /// <summary>On a day of each month; on the last day of shorter months.</summary>
    Monthly,

    /// <summary>On days and with amounts listed one by one.</summary>
    Individual,
}

/// <summary>What a line of a grant is.</summary>
public enum GrantKind : byte
{
    /// <summary>The measure itself.</summary>
    Measure,

    /// <summary>A cost that follows another line: pocket money, transport, contact.</summary>
    FollowCost,

    /// <summary>State refund: an income.</summary>
    Refund,

    /// <summary>Payment from parents or the young person: an income.</summary>
    ParentPayment,

    /// <summary>Payment from another municipality: an income.</summary>
    MunicipalPayment,
}

/// <summary>How far a line of a grant has come.</summary>
public enum GrantStatus : byte
{
    /// <summary>Decided.</summary>
    Granted,

    /// <summary>Expected; may replace a granted line from its first payment on.</summary>
    Expected,
}

/// <summary>Who delivers.</summary>
public enum ProviderKind : byte
{
    /// <summary>The municipality itself.</summary>
    Internal,

    /// <summary>Another municipality.</summary>
    OtherMunicipality,

    /// <summary>A region.</summary>
    Region,

    /// <summary>A private offer or firm.</summary>
    Private,

    /// <summary>A foster family or contact person.</summary>
    Family,
}

/// <summary>Whether a provider is paid before or after.</summary>
public enum BillingTime : byte
{
    /// <summary>After the period.</summary>
    After,

    /// <summary>Before the period.</summary>
    Before,
}

/// <summary>Whether an invoice asks for money or gives it back.</summary>
public enum InvoiceKind : byte
{
    /// <summary>An invoice.</summary>
    Invoice,

    /// <summary>A credit note.</summary>
    CreditNote,
}

/// <summary>The code lists of the layouts; the position of a code is the value of its enumeration.</summary>
public static class MoneyCodes
{
    private const string Ours = "project: layouts of money";

    /// <summary>What a price is for.</summary>
    public static readonly CodeList Units = new("price_unit", Ours,
        new Code("day", new("døgn", "day")) { Aliases = ["døgn", "dag"] }, new Code("week", new("uge", "week")) { Aliases = ["uge"] },
        new Code("two_weeks", new("14 dage", "two weeks")) { Aliases = ["14 dage"] }, new Code("month", new("måned", "month")) { Aliases = ["måned"] },
        new Code("hour", new("time", "hour")) { Aliases = ["time"] }, new Code("once", new("én gang", "once")) { Aliases = ["én gang", "stk"] });

    /// <summary>Where a price comes from.</summary>
    public static readonly CodeList PriceKinds = new("price_kind", Ours,
        new Code("own", new("egen pris pr. enhed", "own price for a unit")) { Aliases = ["egen"] },
        new Code("common", new("fælles takst", "common rate")) { Aliases = ["fælles", "takst"] },
        new Code("fixed", new("fast beløb pr. betaling", "fixed amount for each payment")) { Aliases = ["fast"] });

    /// <summary>When payments fall.</summary>
    public static readonly CodeList Rhythms = new("payment_rhythm", Ours,
        new Code("once", new("engangsbetaling", "once")) { Aliases = ["engang"] }, new Code("daily", new("daglig", "daily")) { Aliases = ["daglig"] },
        new Code("weekly", new("ugentlig", "weekly")) { Aliases = ["ugentlig"] }, new Code("biweekly", new("hver 14. dag", "every two weeks")) { Aliases = ["hver 14. dag"] },
        new Code("monthly", new("månedlig", "monthly")) { Aliases = ["månedlig"] }, new Code("individual", new("individuel plan", "individual plan")) { Aliases = ["individuel"] });

    /// <summary>What a line of a grant is.</summary>
    public static readonly CodeList GrantKinds = new("grant_kind", Ours,
        new Code("measure", new("indsats", "measure")) { Aliases = ["indsats", "hovedydelse"] }, new Code("follow_cost", new("følgeudgift", "follow cost")) { Aliases = ["følgeudgift", "følgeydelse"] },
        new Code("refund", new("statsrefusion", "state refund")) { Aliases = ["refusion"] }, new Code("parent_payment", new("forældre- eller egenbetaling", "parents' or own payment")) { Aliases = ["egenbetaling", "forældrebetaling"] },
        new Code("municipal_payment", new("betaling fra anden kommune", "payment from another municipality")) { Aliases = ["mellemkommunal"] });

    /// <summary>How far a line of a grant has come.</summary>
    public static readonly CodeList GrantStatuses = new("grant_status", Ours,
        new Code("granted", new("bevilget", "granted")) { Aliases = ["bevilget"] }, new Code("expected", new("forventet", "expected")) { Aliases = ["forventet"] });

    /// <summary>Who delivers.</summary>
    public static readonly CodeList ProviderKinds = new("provider_kind", Ours,
        new Code("internal", new("intern leverandør", "internal provider")) { Aliases = ["intern"] }, new Code("municipality", new("anden kommune", "another municipality")) { Aliases = ["kommune"] },
        new Code("region", new("region", "region")), new Code("private", new("privat leverandør", "private provider")) { Aliases = ["privat", "ekstern", "external"] },
        new Code("family", new("plejefamilie eller kontaktperson", "foster family or contact person")) { Aliases = ["familie"] });

    /// <summary>Whether a provider is paid before or after.</summary>
    public static readonly CodeList BillingTimes = new("billing_time", Ours,
        new Code("after", new("bagud", "afterwards")) { Aliases = ["bagud"] }, new Code("before", new("forud", "beforehand")) { Aliases = ["forud"] });

    /// <summary>Whether an invoice asks for money or gives it back.</summary>
    public static readonly CodeList InvoiceKinds = new("invoice_kind", Ours,
        new Code("invoice", new("faktura", "invoice")) { Aliases = ["faktura"] }, new Code("credit_note", new("kreditnota", "credit note")) { Aliases = ["kreditnota"] });

    /// <summary>Our keys of measures and kinds of place (data/measures.csv).</summary>
    public static readonly CodeList MeasureKeys = new("measure_key", "data/measures.csv", [.. Measures.All.Select(m => new Code(m.Key, m.Title))]);
}

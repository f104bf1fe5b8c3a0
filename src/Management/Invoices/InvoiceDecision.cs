using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>What happens to an invoice.</summary>
public enum InvoiceOutcome
{
    /// <summary>It is paid.</summary>
    Pay,

    /// <summary>It is held, and the caseworker gets a task; it is paid when the grant has been registered or changed.</summary>
    Hold,

    /// <summary>It gives money back, and goes its own way.</summary>
    Credit,
}

/// <summary>Why an invoice is held.</summary>
public enum HoldReason
{
    /// <summary>No child is named.</summary>
    NoPerson,

    /// <summary>No grant for the child, the provider and the service.</summary>
    NoGrant,

    /// <summary>Its days are not all inside the grant.</summary>
    PeriodOutsideGrant,

    /// <summary>It is more than committed by more than the margin.</summary>
    AmountOver,

    /// <summary>It is less than committed by more than the margin.</summary>
    AmountUnder,

    /// <summary>The same has been billed before.</summary>
    Duplicate,

    /// <summary>Provision, kind of place or account is another than the grant's.</summary>
    WrongParagraphOrAccount,

    /// <summary>A bill from another municipality lacks what the one that pays must know.</summary>
    MissingData,
}

/// <summary>The decision on a line of an invoice.</summary>
/// <param name="Invoice">The line.</param>
/// <param name="Outcome">What happens.</param>
/// <param name="Reasons">Why it is held; none when it is paid.</param>
/// <param name="Grant">The grant it belongs to; null when none was found.</param>
/// <param name="Committed">What has been committed for its days; null without a grant.</param>
/// <param name="Margin">What it was held against.</param>
/// <param name="Missing">What a bill from another municipality lacks.</param>
public sealed record InvoiceDecision(Invoice Invoice, InvoiceOutcome Outcome, IReadOnlyList<HoldReason> Reasons, Grant? Grant, Kroner? Committed, InvoiceMargin Margin, IReadOnlyList<Field> Missing)
{
    /// <summary>Invoiced less committed; null without a grant.</summary>
    public Kroner? Deviation => Committed is { } committed ? Invoice.Amount - committed : null;
}

/// <summary>All invoices of a grant against its commitment: five invoices that are each five percent too high pass one by one, and are seen here.</summary>
/// <param name="Grant">The grant.</param>
/// <param name="Invoices">Number of invoices, credit notes and duplicates left out.</param>
/// <param name="Invoiced">Their sum.</param>
/// <param name="Committed">What has been committed for their days.</param>
/// <param name="SameWay">How many of the latest in a row deviate to the same side.</param>
/// <param name="IsAlert">Whether the sum is outside the margin, or three or more in a row deviate to the same side.</param>
public sealed record CumulativeControl(Grant Grant, int Invoices, Kroner Invoiced, Kroner Committed, int SameWay, bool IsAlert)
{
    /// <summary>Invoiced less committed.</summary>
    public Kroner Deviation => Invoiced - Committed;

    /// <summary>Deviation in percent of the commitment, not rounded; null against nothing.</summary>
    public decimal? Percent => Committed == Kroner.Zero ? null : 100m * Deviation.Ore / Committed.Ore;
}

/// <summary>All decisions of a municipality.</summary>
/// <param name="Decisions">The lines in the order of the invoices.</param>
/// <param name="Cumulative">Grants with invoices that deviate, largest deviation first.</param>
public sealed record InvoiceControlResult(IReadOnlyList<InvoiceDecision> Decisions, IReadOnlyList<CumulativeControl> Cumulative);

using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>A line of a payment plan, which takes the place of its grant's own price and rhythm.</summary>
public sealed record PaymentPlanLine : MoneyRow
{
    /// <summary>The grant line.</summary>
    public required string GrantId { get; init; }

    /// <summary>Number of the line in the plan.</summary>
    public required int Line { get; init; }

    /// <summary>When payments fall.</summary>
    public required PaymentRhythm Rhythm { get; init; }

    /// <summary>The day of a payment that falls once or is listed by itself.</summary>
    public DateOnly? PlannedOn { get; init; }

    /// <summary>First day; that of the grant when null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; that of the grant when null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Day of the month of monthly payments.</summary>
    public int? PaymentDay { get; init; }

    /// <summary>Where the price comes from; that of the grant when null.</summary>
    public PriceKind? PriceKind { get; init; }

    /// <summary>Units in a payment; those of the grant when null.</summary>
    public decimal? Units { get; init; }

    /// <summary>Price of a unit, or the fixed amount; that of the grant when null.</summary>
    public Kroner? Price { get; init; }

    /// <summary>The common rate; that of the grant when null.</summary>
    public string? RateCode { get; init; }

    /// <summary>The day it was paid; null when it is not.</summary>
    public DateOnly? PaidOn { get; init; }

    /// <summary>What was paid.</summary>
    public Kroner? PaidAmount { get; init; }
}

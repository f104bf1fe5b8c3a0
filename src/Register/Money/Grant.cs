using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>A line of a grant: who gets what, where, at what price and in which period. Dates are closed: the last day is inside.</summary>
public sealed record Grant : MoneyRow
{
    /// <summary>The line's own id.</summary>
    public required string Id { get; init; }

    /// <summary>The case in the case system; null when not given.</summary>
    public string? CaseId { get; init; }

    /// <summary>The child.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The service of the catalogue.</summary>
    public required string Service { get; init; }

    /// <summary>The provider.</summary>
    public required string Provider { get; init; }

    /// <summary>What the line is.</summary>
    public GrantKind Kind { get; init; }

    /// <summary>How far it has come.</summary>
    public GrantStatus Status { get; init; }

    /// <summary>The line that a follow cost follows.</summary>
    public string? MainGrant { get; init; }

    /// <summary>The line that an expected line replaces from its first payment on.</summary>
    public string? Replaces { get; init; }

    /// <summary>Where the price comes from.</summary>
    public required PriceKind PriceKind { get; init; }

    /// <summary>What the price is for.</summary>
    public required PriceUnit Unit { get; init; }

    /// <summary>Number of units in a payment.</summary>
    public decimal Units { get; init; } = 1m;

    /// <summary>Price of a unit, or the fixed amount; null when it is a common rate.</summary>
    public Kroner? Price { get; init; }

    /// <summary>The common rate; null when the price is its own.</summary>
    public string? RateCode { get; init; }

    /// <summary>When payments fall; told by the unit when null.</summary>
    public PaymentRhythm? Rhythm { get; init; }

    /// <summary>Day of the month of monthly payments; the 1st when null.</summary>
    public int? PaymentDay { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day; null when open.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The day on which an open line is expected to end.</summary>
    public DateOnly? ExpectedEnd { get; init; }

    /// <summary>The day of the decision.</summary>
    public DateOnly? GrantedOn { get; init; }

    /// <summary>The provision that it is granted under.</summary>
    public required LawRef Paragraph { get; init; }

    /// <summary>Kind of place of a placement.</summary>
    public Measure? PlaceType { get; init; }

    /// <summary>The account; <see cref="AccountCode.None"/> when the text is none.</summary>
    public required AccountCode Account { get; init; }

    /// <summary>The account as it was written.</summary>
    public required string AccountText { get; init; }

    /// <summary>The municipality that acts; the importing one when null.</summary>
    public Municipality? Acting { get; init; }

    /// <summary>The municipality that pays; the importing one when null.</summary>
    public Municipality? Paying { get; init; }

    /// <summary>District or team; empty when not given.</summary>
    public string District { get; init; } = "";

    /// <summary>The caseworker; empty when not given.</summary>
    public string Caseworker { get; init; } = "";

    /// <summary>Whether amounts of the line count as minus: refund, own payment, payment from another municipality.</summary>
    public bool IsIncome => Kind is GrantKind.Refund or GrantKind.ParentPayment or GrantKind.MunicipalPayment;

    /// <summary>The days of the line.</summary>
    public Period Period => new(From, To);
}

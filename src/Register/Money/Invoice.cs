using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>A line of a received invoice or credit note.</summary>
public sealed record Invoice : MoneyRow
{
    /// <summary>The invoice.</summary>
    public required string Id { get; init; }

    /// <summary>The line.</summary>
    public required int Line { get; init; }

    /// <summary>Invoice or credit note.</summary>
    public InvoiceKind Kind { get; init; }

    /// <summary>The provider.</summary>
    public required string Provider { get; init; }

    /// <summary>The municipality that sends the bill; null when none does.</summary>
    public Municipality? FromMunicipality { get; init; }

    /// <summary>The child; none when not given.</summary>
    public PersonId Person { get; init; }

    /// <summary>The service.</summary>
    public string? Service { get; init; }

    /// <summary>The grant line.</summary>
    public string? GrantId { get; init; }

    /// <summary>The amount; of a credit note as it was written.</summary>
    public required Kroner Amount { get; init; }

    /// <summary>First day that it covers.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day that it covers.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Day of the invoice.</summary>
    public required DateOnly InvoicedOn { get; init; }

    /// <summary>The day it came.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>Last day to pay.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Days billed.</summary>
    public int? Days { get; init; }

    /// <summary>Price of a unit.</summary>
    public Kroner? Price { get; init; }

    /// <summary>The provision.</summary>
    public LawRef? Paragraph { get; init; }

    /// <summary>Kind of place.</summary>
    public Measure? PlaceType { get; init; }

    /// <summary>Production unit of the place.</summary>
    public string? PNumber { get; init; }

    /// <summary>The account; none when not given.</summary>
    public AccountCode Account { get; init; } = AccountCode.None;

    /// <summary>The account as it was written.</summary>
    public string AccountText { get; init; } = "";

    /// <summary>Text.</summary>
    public string Text { get; init; } = "";
}

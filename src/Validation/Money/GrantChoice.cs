using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>What is chosen together when a grant is entered: provision, service, kind of place and account.</summary>
public sealed record GrantChoice
{
    /// <summary>The provision.</summary>
    public required LawRef Paragraph { get; init; }

    /// <summary>The service; null when not chosen yet.</summary>
    public Service? Service { get; init; }

    /// <summary>Kind of place; null when none.</summary>
    public Measure? PlaceType { get; init; }

    /// <summary>The account.</summary>
    public AccountCode Account { get; init; } = AccountCode.None;

    /// <summary>The account as it was written.</summary>
    public string AccountText { get; init; } = "";

    /// <summary>What the line is.</summary>
    public GrantKind Kind { get; init; }

    /// <summary>The day on which it begins.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The choice of a grant line.</summary>
    public static GrantChoice Of(Grant grant, MoneyBook book)
    {
        ArgumentNullException.ThrowIfNull(grant);
        ArgumentNullException.ThrowIfNull(book);
        return new GrantChoice
        {
            Paragraph = grant.Paragraph,
            Service = book.Services.GetValueOrDefault(grant.Service),
            PlaceType = grant.PlaceType,
            Account = grant.Account,
            AccountText = grant.AccountText,
            Kind = grant.Kind,
            Day = grant.From,
        };
    }
}

/// <summary>Something that does not belong together in a choice.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Field">The field to mend.</param>
/// <param name="Message">What is wrong.</param>
public sealed record ChoiceFault(MoneyRule Rule, Field Field, Text Message);

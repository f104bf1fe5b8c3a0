using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>A bill from another municipality or a region, and what it lacks.</summary>
/// <param name="Invoice">The line.</param>
/// <param name="From">Who sends it; null when it does not say.</param>
/// <param name="Missing">What the one that pays must know and the bill does not say.</param>
/// <param name="HasAgreement">Whether an agreement about the child covers its days.</param>
public sealed record IncomingBill(Invoice Invoice, Municipality? From, IReadOnlyList<Field> Missing, bool HasAgreement);

/// <summary>What another municipality owes for a child in a period, with all that the bill must say.</summary>
/// <param name="Grant">The grant.</param>
/// <param name="To">Who pays.</param>
/// <param name="Period">Days billed.</param>
/// <param name="Days">Number of days.</param>
/// <param name="Amount">The amount.</param>
/// <param name="PNumber">Production unit of the place; null when not known.</param>
/// <param name="Missing">What we ourselves lack to send it.</param>
public sealed record OutgoingBill(Grant Grant, Municipality To, Period Period, int Days, Kroner Amount, string? PNumber, IReadOnlyList<Field> Missing);

/// <summary>Bills between municipalities in both directions.</summary>
/// <param name="Incoming">Bills received, those that lack most first.</param>
/// <param name="Outgoing">Bills to send.</param>
public sealed record MunicipalBillTable(IReadOnlyList<IncomingBill> Incoming, IReadOnlyList<OutgoingBill> Outgoing);

/// <summary>
/// Bills between municipalities. The one that pays does not act, so its caseworkers do not know the child, the place or the basis: a bill must say them
/// (joining report, 4.3.1), and what it does not say is told, so that it can be asked for.
/// </summary>
public static class MunicipalBills
{
    /// <summary>The declaration.</summary>
    public static readonly Analysis Declaration = new()
    {
        Code = "bills",
        Title = new("Mellemkommunale regninger", "Bills between municipalities"),
        Definition = new(
            "En regning fra en anden kommune eller en region skal sige: hvilken kommune, barnet, ydelsen, paragraffen, antal døgn og prisen; for en anbringelse også stedets type og P-nummer. Det, den ikke siger, vises. Udgående regninger regnes af de bevillinger, som en anden kommune betaler.",
            "A bill from another municipality or a region must say: which municipality, the child, the service, the provision, the number of days and the price; for a placement also the kind of place and its P-number. What it does not say is shown. Outgoing bills are computed from the grants that another municipality pays for."),
        Reading = new(
            "Læs det sådan: send listen over manglende oplysninger tilbage til den kommune, der har sendt regningen, og betal, når de er kommet.",
            "Read it like this: send the list of what is missing back to the municipality that sent the bill, and pay when it has come."),
        Sources = [SourceRef.JoiningReport("4.3.1"), SourceRef.JoiningReport("4.4.1")],
        Layouts = [InvoicesLayout.Declaration, GrantsLayout.Declaration, AgreementsLayout.Declaration, ProvidersLayout.Declaration],
    };

    /// <summary>The bills of a period.</summary>
    /// <param name="book">What the municipality has imported.</param>
    /// <param name="period">Days to bill.</param>
    /// <param name="committed">What has been committed for the days of a grant.</param>
    public static MunicipalBillTable Of(MoneyBook book, Period period, Func<Grant, Period, Kroner> committed)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(committed);
        var agreements = book.Agreements.ToLookup(a => a.Person);
        var incoming = book.Invoices.Where(i => IsMunicipal(i, book) && new Period(i.From, i.To).Overlaps(period)).Select(i => new IncomingBill(i, SenderOf(i, book), MissingIn(i, book),
            agreements[i.Person].Any(a => a.From <= i.From && (a.To is null || a.To >= i.To) && (SenderOf(i, book) is not { } sender || a.Acting == sender || a.Paying == sender))));
        var outgoing = book.Grants.Where(g => !g.IsIncome && g.Status == GrantStatus.Granted && g.Paying is { } payer && payer != book.Municipality && g.Period.Overlaps(period)).Select(g => Bill(g, book, period, committed));
        return new MunicipalBillTable([.. incoming.OrderByDescending(i => i.Missing.Count).ThenBy(i => i.Invoice.Id, StringComparer.Ordinal)], [.. outgoing]);
    }

    /// <summary>What a bill from another municipality or a region lacks; nothing for others' bills.</summary>
    internal static IReadOnlyList<Field> MissingIn(Invoice invoice, MoneyBook book)
    {
        if (!IsMunicipal(invoice, book))
            return [];
        var missing = new List<Field>();
        Ask(SenderOf(invoice, book) is null && !IsRegion(invoice, book), MoneyFields.FromMunicipality);
        Ask(!invoice.Person.IsGiven, MoneyFields.Person);
        Ask(invoice.Service is null, MoneyFields.Service);
        Ask(invoice.Paragraph is null, MoneyFields.Paragraph);
        Ask(invoice.Days is null, MoneyFields.Days);
        Ask(invoice.Price is null, MoneyFields.Price);
        if (invoice.Service is not { } id || !book.Services.TryGetValue(id, out var service) || service.Measure is { Statistic: Statistic.Placement })
        {
            Ask(invoice.PlaceType is null, MoneyFields.PlacementType);
            Ask(invoice.PNumber is null, MoneyFields.PNumber);
        }

        return missing;

        void Ask(bool isMissing, Field field)
        {
            if (isMissing)
                missing.Add(field);
        }
    }

    private static OutgoingBill Bill(Grant grant, MoneyBook book, Period period, Func<Grant, Period, Kroner> committed)
    {
        var (from, to) = (grant.From > period.From ? grant.From : period.From, grant.To < period.To ? grant.To.Value : period.To ?? grant.To ?? grant.From);
        var days = new Period(from, to);
        var place = book.Providers.GetValueOrDefault(grant.Provider)?.PNumber;
        var isPlacement = grant.PlaceType is not null || (book.Services.TryGetValue(grant.Service, out var service) && service.Measure is { Statistic: Statistic.Placement });
        List<Field> missing = [];
        if (isPlacement && grant.PlaceType is null)
            missing.Add(MoneyFields.PlacementType);
        if (isPlacement && place is null)
            missing.Add(MoneyFields.PNumber);
        return new OutgoingBill(grant, grant.Paying!, days, to.DayNumber - from.DayNumber + 1, committed(grant, days), place, missing);
    }

    private static bool IsMunicipal(Invoice invoice, MoneyBook book) =>
        invoice.FromMunicipality is not null || (book.Providers.TryGetValue(invoice.Provider, out var provider) && provider.Kind is ProviderKind.OtherMunicipality or ProviderKind.Region);

    private static bool IsRegion(Invoice invoice, MoneyBook book) => book.Providers.TryGetValue(invoice.Provider, out var provider) && provider.Kind == ProviderKind.Region;

    private static Municipality? SenderOf(Invoice invoice, MoneyBook book) => invoice.FromMunicipality ?? book.Providers.GetValueOrDefault(invoice.Provider)?.Municipality;
}

using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>
/// Which grant line each posting belongs to: at most one. Finance's own grant id decides when it names a granted line of the same child. Otherwise it is the child's granted
/// line with the same service, or the same account where finance knows no service, or else the same provider; never with another service or provider than
/// finance says. Of several the one whose days are nearest to the days that the posting covers, then the one that fits best, then the latest.
/// </summary>
public static class PostingLinks
{
    /// <summary>Days between a posting's period and a line's beyond which they have nothing to do with each other.</summary>
    public const int FarthestDays = 366;

    /// <summary>For each posting of the book the position of its line in <see cref="MoneyBook.Grants"/>, or -1.</summary>
    public static int[] Of(MoneyBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var links = new int[book.Postings.Count];
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < book.Grants.Count; i++)
        {
            if (book.Grants[i].Status == GrantStatus.Granted)
                byId[book.Grants[i].Id] = i;
        }

        // Both are sorted by child, so each child's lines stand together.
        var (first, end) = (0, 0);
        for (var p = 0; p < links.Length; p++)
        {
            var posting = book.Postings[p];
            if (posting.GrantId is { } id && byId.TryGetValue(id, out var named) && (!posting.Person.IsGiven || posting.Person == book.Grants[named].Person))
            {
                links[p] = named;
                continue;
            }

            links[p] = -1;
            if (!posting.Person.IsGiven)
                continue;
            while (first < book.Grants.Count && book.Grants[first].Person < posting.Person)
                first++;
            if (end < first || (end > first && book.Grants[first].Person != book.Grants[end - 1].Person))
                end = first;
            while (end < book.Grants.Count && book.Grants[end].Person == posting.Person)
                end++;
            links[p] = Nearest(book, posting, first, end);
        }

        return links;
    }

    /// <summary>How well a line fits a posting: days apart first (0 when they share a day), then what agrees. Null when it cannot be its line.</summary>
    public static (int Apart, int Unlike)? Fit(Grant grant, Posting posting)
    {
        ArgumentNullException.ThrowIfNull(grant);
        ArgumentNullException.ThrowIfNull(posting);
        if (grant.Status != GrantStatus.Granted || (posting.Service is not null && posting.Service != grant.Service) || (posting.Provider is not null && posting.Provider != grant.Provider))
            return null;
        var sameAccount = posting.Account.IsRead && posting.Account.Place == grant.Account.Place;
        if (posting.Service is null && !sameAccount && posting.Provider is null)
            return null;
        var apart = posting.To < grant.From ? grant.From.DayNumber - posting.To.DayNumber : grant.To is { } to && posting.From > to ? posting.From.DayNumber - to.DayNumber : 0;
        if (apart > FarthestDays)
            return null;
        var unlike = (sameAccount ? 0 : 4) + (posting.Provider is null ? 1 : 0) + ((posting.Amount.Ore < 0) == grant.IsIncome ? 0 : 2);
        return (apart, unlike);
    }

    private static int Nearest(MoneyBook book, Posting posting, int first, int end)
    {
        var best = -1;
        (int Apart, int Unlike) bestFit = default;
        for (var g = first; g < end; g++)
        {
            if (Fit(book.Grants[g], posting) is not { } fit)
                continue;
            // Lines of a child stand by first day, so a later one that fits as well takes over.
            if (best < 0 || fit.Apart < bestFit.Apart || (fit.Apart == bestFit.Apart && fit.Unlike <= bestFit.Unlike))
                (best, bestFit) = (g, fit);
        }

        return best;
    }
}

using System.Runtime.InteropServices;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>Reconciles finance's postings with the grant lines, the register and the ledger (joining report, 4.2 and 4.4.1).</summary>
public static class ReconciliationCounts
{
    private const int Unspecified = 999;

    /// <summary>The declaration.</summary>
    public static readonly Analysis Declaration = new()
    {
        Code = "reconcile",
        Title = new("Afstemning til økonomisystemet", "Reconciliation to the ledger"),
        Definition = new(
            "Hver postering i året lægges i netop én gruppe, den første der passer: konto, område, barn, sag, bevilling, periode, gruppering, kontering, beløb. Summen af grupperne er summen af posteringerne, måned for måned, og holdes op mod økonomisystemets saldi.",
            "Every posting of the year is put in exactly one class, the first that fits: account, area, child, case, grant, period, grouping, account of the grant, amount. The classes add up to the postings, month by month, and are held against the balances of the ledger."),
        Reading = new(
            "Læs det sådan: det, der stemmer med bevillingen, skal være næsten alt; resten er forklaret linje for linje og skal være mindre næste måned.",
            "Read it like this: what agrees with the grant should be nearly all; the rest is explained line by line and should be less next month."),
        Sources = [SourceRef.JoiningReport("4.2"), SourceRef.JoiningReport("4.4.1"), SourceRef.Project("0011")],
        Layouts = [PostingsLayout.Declaration, GrantsLayout.Declaration, LedgerLayout.Declaration],
    };

    /// <summary>Reconciles a year.</summary>
    /// <param name="book">What the municipality has imported.</param>
    /// <param name="cases">The cases of the register.</param>
    /// <param name="allows">Whether an account may be used for a line.</param>
    /// <param name="year">The year of booking.</param>
    public static Reconciliation Of(MoneyBook book, CaseIndex cases, Func<Grant, AccountCode, bool> allows, int year)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(allows);
        var links = PostingLinks.Of(book);
        var periods = Periods(book, links, new GrantPrices(book));
        var allowed = new Dictionary<(int Grant, AccountCode Account), bool>();
        var classed = new ClassedPosting[links.Length];
        var (byMonth, counts) = (new Kroner[PostingClasses.All.Count, 12], new int[PostingClasses.All.Count]);
        for (var p = 0; p < links.Length; p++)
        {
            var posting = book.Postings[p];
            var @class = links[p] < 0 ? WithoutLine(posting, cases) : OnLine(posting, links[p]);
            classed[p] = new ClassedPosting(posting, @class, links[p] < 0 ? null : book.Grants[links[p]]);
            if (posting.BookedOn.Year != year)
                continue;
            byMonth[(int)@class, posting.BookedOn.Month - 1] += posting.Amount;
            counts[(int)@class]++;
        }

        return new Reconciliation
        {
            Year = year,
            Postings = classed,
            OutsideMargin = [.. periods.Values.Where(s => s.IsOutside).Select(s => s.Period).OrderBy(s => s.Grant.Id, StringComparer.Ordinal).ThenBy(s => s.From)],
            ByMonth = byMonth,
            Counts = counts,
            Ledger = LedgerOf(book, year),
            Differences = DifferencesOf(book, year),
        };

        PostingClass OnLine(Posting posting, int line)
        {
            var grant = book.Grants[line];
            if (!posting.Account.IsRead)
                return PostingClass.UnreadableAccount;
            if (grant.To is { } to && posting.From > to)
                return PostingClass.AfterEnd;
            if (posting.To < grant.From)
                return PostingClass.BeforeStart;
            ref var isAllowed = ref CollectionsMarshal.GetValueRefOrAddDefault(allowed, (line, posting.Account), out var isKnown);
            if (!isKnown)
                isAllowed = allows(grant, posting.Account);
            // Where nothing is known about a provision any account may be used, but grouping 999 says nothing whatever the provision is.
            if (posting.Account.Grouping == Unspecified && (!isAllowed || grant.Account.Grouping != Unspecified))
                return PostingClass.Unspecified;
            if (!isAllowed)
                return PostingClass.WrongAccount;
            return periods[(line, posting.From, posting.To)].IsOutside ? PostingClass.OutsideMargin : PostingClass.Matched;
        }
    }

    /// <summary>The margin of a line: its service's own, else five percent.</summary>
    public static InvoiceMargin MarginOf(Grant grant, MoneyBook book)
    {
        ArgumentNullException.ThrowIfNull(grant);
        ArgumentNullException.ThrowIfNull(book);
        return book.Services.TryGetValue(grant.Service, out var service)
            ? InvoiceMargin.Usual with { Percent = service.TolerancePercent ?? InvoiceMargin.Usual.Percent, Cap = service.ToleranceAmount }
            : InvoiceMargin.Usual;
    }

    private static PostingClass WithoutLine(Posting posting, CaseIndex cases)
    {
        if (!posting.Account.IsRead)
            return PostingClass.UnreadableAccount;
        if (!AccountBindings.IsOfTheArea(posting.Account))
            return PostingClass.OutsideArea;
        if (posting.Account.Dranst > 1)
            return PostingClass.NotOperation;
        if (!posting.Person.IsGiven)
            return PostingClass.NoPerson;
        return cases.IsKnown && !cases.Has(posting.Person, posting.From, posting.To) ? PostingClass.NoCase : PostingClass.NoGrant;
    }

    // What is booked for the same line and days is one amount, in how many postings it may come; credit notes take away from it.
    private static Dictionary<(int Grant, DateOnly From, DateOnly To), (BookedPeriod Period, bool IsOutside)> Periods(MoneyBook book, int[] links, GrantPrices prices)
    {
        var sums = new Dictionary<(int, DateOnly, DateOnly), Kroner>();
        for (var p = 0; p < links.Length; p++)
        {
            var posting = book.Postings[p];
            if (links[p] >= 0)
                CollectionsMarshal.GetValueRefOrAddDefault(sums, (links[p], posting.From, posting.To), out _) += posting.Amount;
        }

        var periods = new Dictionary<(int, DateOnly, DateOnly), (BookedPeriod, bool)>(sums.Count);
        foreach (var (key, booked) in sums)
        {
            var grant = book.Grants[key.Item1];
            var period = new BookedPeriod(grant, key.Item2, key.Item3, booked, prices.Between(grant, key.Item2, key.Item3));
            periods.Add(key, (period, booked != period.Committed && !MarginOf(grant, book).Allows(booked, period.Committed)));
        }

        return periods;
    }

    private static Kroner[]? LedgerOf(MoneyBook book, int year)
    {
        var rows = book.Ledger.Where(b => b.Year == year).ToList();
        if (rows.Count == 0)
            return null;
        var months = new Kroner[12];
        foreach (var row in rows)
            months[row.Month - 1] += row.Amount;
        return months;
    }

    // Months of which the ledger has balances: an account that it lacks there has balance 0.
    private static List<LedgerDifference> DifferencesOf(MoneyBook book, int year)
    {
        var ledger = new Dictionary<(BoundAccount, int Month), Kroner>();
        foreach (var row in book.Ledger.Where(b => b.Year == year && b.Account.IsRead))
            CollectionsMarshal.GetValueRefOrAddDefault(ledger, (AccountOf(row.Account), row.Month), out _) += row.Amount;
        if (ledger.Count == 0)
            return [];
        var months = ledger.Keys.Select(k => k.Month).ToHashSet();
        var booked = new Dictionary<(BoundAccount, int Month), Kroner>();
        foreach (var posting in book.Postings)
        {
            if (posting.BookedOn.Year == year && posting.Account.IsRead && months.Contains(posting.BookedOn.Month))
                CollectionsMarshal.GetValueRefOrAddDefault(booked, (AccountOf(posting.Account), posting.BookedOn.Month), out _) += posting.Amount;
        }

        return [.. ledger.Keys.Union(booked.Keys).Select(k => new LedgerDifference(k.Item1, new DateOnly(year, k.Month, 1), booked.GetValueOrDefault(k), ledger.TryGetValue(k, out var balance) ? balance : null))
            .Where(d => d.Difference != Kroner.Zero).OrderBy(d => d.Month).ThenBy(d => d.Account.Function).ThenBy(d => d.Account.Grouping)];
    }

    private static BoundAccount AccountOf(AccountCode account) => new(account.Function, Math.Max(0, account.Grouping));
}

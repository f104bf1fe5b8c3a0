using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>Computes the commitment accounts of a book.</summary>
public static class CommitmentCounts
{
    /// <summary>The accounts of granted lines with a day in the year or something booked in it.</summary>
    public static CommitmentTable Of(MoneyBook book, CommitmentQuestion question)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(question);
        var prices = new GrantPrices(book);
        int[] due = [.. book.Grants.Select(g => DueMonths(book, g, question))];
        var (booked, notOnLines) = BookedOn(book, question, due);
        var lines = new List<CommitmentLine>();
        var total = default(CommitmentAmounts);
        for (var i = 0; i < book.Grants.Count; i++)
        {
            var grant = book.Grants[i];
            var isInYear = grant.From <= question.Last && (grant.To is null || grant.To >= question.First);
            if (grant.Status != GrantStatus.Granted || (!isInYear && booked[i].Months == 0))
                continue;
            var line = LineOf(grant, question, prices, booked[i], due[i]);
            total += line.Amounts;
            lines.Add(line);
        }

        return new CommitmentTable(question, lines, total, notOnLines);
    }

    private static CommitmentLine LineOf(Grant grant, CommitmentQuestion question, GrantPrices prices, in BookedAmounts booked, int due)
    {
        var end = question.EndOf(grant);
        var cut = question.CutOff < question.Last ? question.CutOff : question.Last;
        var closed = ClosedMonths(question);
        var openFrom = closed == 0 ? question.First : question.First.AddMonths(closed);
        var amounts = new CommitmentAmounts
        {
            DaysToDate = Days(grant, question.First, cut, end),
            DaysRest = Days(grant, cut.AddDays(1) > question.First ? cut.AddDays(1) : question.First, question.Last, end),
            Calculated = prices.Between(grant, question.First, cut, end),
            Committed = prices.Between(grant, cut.AddDays(1) > question.First ? cut.AddDays(1) : question.First, question.Last, end),
            Booked = booked.All,
            BookedForOtherDays = booked.OtherDays,
            BookedInClosedMonths = booked.InClosedMonths,
            CalculatedInOpenMonth = openFrom > cut ? Kroner.Zero : prices.Between(grant, openFrom, cut, end),
        };
        if (!grant.IsIncome)
        {
            amounts = amounts with
            {
                NotBilled = NotNegative(amounts.Calculated - amounts.CalculatedInOpenMonth - booked.ForClosedMonths),
                Overdue = due == 0 ? Kroner.Zero : NotNegative(prices.Between(grant, question.First, EndOf(question, due), end) - booked.ForDueMonths),
            };
        }

        var (unbooked, notBilled) = (new List<int>(), new List<int>());
        for (var month = 1; month <= closed; month++)
        {
            var (isUnbooked, isNotBilled) = ((booked.Months & (1 << month)) == 0, (booked.Covered & (1 << month)) == 0 && !grant.IsIncome);
            var first = new DateOnly(question.Year, month, 1);
            if ((!isUnbooked && !isNotBilled) || prices.Between(grant, first, first.AddMonths(1).AddDays(-1), end).Ore == 0)
                continue;
            if (isUnbooked)
                unbooked.Add(month);
            if (isNotBilled)
                notBilled.Add(month);
        }

        return new CommitmentLine(grant, amounts, unbooked, prices.WithoutRate(grant, question.First, question.Last)) { NotBilledMonths = notBilled };
    }

    private static Kroner NotNegative(Kroner amount) => amount.Ore < 0 ? Kroner.Zero : amount;

    private static DateOnly EndOf(CommitmentQuestion question, int month) => question.First.AddMonths(month).AddDays(-1);

    /// <summary>Number of closed months for which the provider's time to send a bill has run out.</summary>
    private static int DueMonths(MoneyBook book, Grant grant, CommitmentQuestion question)
    {
        var (provider, months) = (book.Providers.GetValueOrDefault(grant.Provider), ClosedMonths(question));
        while (months > 0 && BillingTimes.DueFor(provider, question.First.AddMonths(months - 1)) >= question.CutOff)
            months--;
        return months;
    }

    // What a posting that covers more days than asked for has for those: its part by days.
    private static Kroner For(Posting posting, DateOnly first, DateOnly last)
    {
        var (from, to) = (Math.Max(first.DayNumber, posting.From.DayNumber), Math.Min(last.DayNumber, posting.To.DayNumber));
        var days = posting.To.DayNumber - posting.From.DayNumber + 1;
        return to < from ? Kroner.Zero : to - from + 1 == days ? posting.Amount : new Kroner((long)Math.Round((decimal)posting.Amount.Ore * (to - from + 1) / days, MidpointRounding.AwayFromZero));
    }

    /// <summary>Number of months of the year that have ended at the cut-off.</summary>
    private static int ClosedMonths(CommitmentQuestion question) =>
        question.CutOff >= question.Last ? 12 : question.CutOff < question.First ? 0 : question.CutOff.AddDays(1).Day == 1 ? question.CutOff.Month : question.CutOff.Month - 1;

    private static int Days(Grant grant, DateOnly first, DateOnly last, DateOnly? end)
    {
        var from = grant.From > first ? grant.From : first;
        var to = grant.To < last ? grant.To.Value : last;
        to = end < to ? end.Value : to;
        return Math.Max(0, to.DayNumber - from.DayNumber + 1);
    }

    private static (BookedAmounts[] ByLine, Kroner NotOnLines) BookedOn(MoneyBook book, CommitmentQuestion question, int[] due)
    {
        var links = PostingLinks.Of(book);
        var booked = new BookedAmounts[book.Grants.Count];
        var others = Kroner.Zero;
        var closed = ClosedMonths(question);
        for (var p = 0; p < links.Length; p++)
        {
            var posting = book.Postings[p];
            if (links[p] >= 0 && posting.BookedOn <= question.CutOff && posting.From <= question.Last && posting.To >= question.First)
                Cover(ref booked[links[p]], posting, due[links[p]]);
            if (posting.BookedOn.Year != question.Year || posting.BookedOn > question.CutOff)
                continue;
            if (links[p] < 0)
            {
                others += posting.Amount;
                continue;
            }

            ref var line = ref booked[links[p]];
            line.All += posting.Amount;
            line.Months |= 1 << posting.BookedOn.Month;
            if (posting.BookedOn.Month <= closed)
                line.InClosedMonths += posting.Amount;
            if (posting.From > question.CutOff || posting.To < question.First)
                line.OtherDays += posting.Amount;
        }

        return (booked, others);

        void Cover(ref BookedAmounts line, Posting posting, int dueMonths)
        {
            line.ForClosedMonths += closed == 0 ? Kroner.Zero : For(posting, question.First, EndOf(question, closed));
            line.ForDueMonths += dueMonths == 0 ? Kroner.Zero : For(posting, question.First, EndOf(question, dueMonths));
            for (var month = posting.From < question.First ? 1 : posting.From.Month; month <= (posting.To > question.Last ? 12 : posting.To.Month); month++)
                line.Covered |= 1 << month;
        }
    }

    private struct BookedAmounts
    {
        public Kroner All;
        public Kroner OtherDays;
        public Kroner InClosedMonths;
        public int Months;

        // By the days that are covered, whenever booked: for the closed months, for those that are due, and which months.
        public Kroner ForClosedMonths;
        public Kroner ForDueMonths;
        public int Covered;
    }
}

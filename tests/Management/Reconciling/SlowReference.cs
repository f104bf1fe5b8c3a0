using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

/// <summary>
/// The class of a posting and its line, written again from the words of the decision: every line is looked at for every posting, and days are counted one
/// by one. It shares no code with what it tests but the rows.
/// </summary>
internal static class SlowReference
{
    public static (PostingClass Class, string? Grant) Of(MoneyBook book, Posting posting, Func<Grant, AccountCode, bool> allows)
    {
        var line = LineOf(book, posting);
        if (!posting.Account.IsRead)
            return (PostingClass.UnreadableAccount, line?.Id);
        if (line is null)
        {
            string[] area = ["5.28.20", "5.28.21", "5.28.22", "5.28.23", "5.28.24", "5.28.25", "5.28.26", "5.25.17", "5.57.72"];
            if (!area.Contains(posting.Account.FunctionText))
                return (PostingClass.OutsideArea, null);
            if (posting.Account.Dranst is not (0 or 1))
                return (PostingClass.NotOperation, null);
            return (posting.Person.IsGiven ? PostingClass.NoGrant : PostingClass.NoPerson, null);
        }

        if (line.To < posting.From)
            return (PostingClass.AfterEnd, line.Id);
        if (posting.To < line.From)
            return (PostingClass.BeforeStart, line.Id);
        if (posting.Account.GroupingText == "999" && (line.Account.GroupingText != "999" || !allows(line, posting.Account)))
            return (PostingClass.Unspecified, line.Id);
        if (!allows(line, posting.Account))
            return (PostingClass.WrongAccount, line.Id);
        var booked = book.Postings.Where(p => p.From == posting.From && p.To == posting.To && LineOf(book, p)?.Id == line.Id).Sum(p => p.Amount.Amount);
        var committed = Committed(line, posting.From, posting.To);
        var isWithin = booked == committed || (committed != 0 && 20 * Math.Abs(booked - committed) <= Math.Abs(committed));
        return (isWithin ? PostingClass.Matched : PostingClass.OutsideMargin, line.Id);
    }

    private static Grant? LineOf(MoneyBook book, Posting posting)
    {
        var named = book.Grants.SingleOrDefault(g => g.Id == posting.GrantId && g.Status == GrantStatus.Granted);
        if (named is not null && (!posting.Person.IsGiven || posting.Person == named.Person))
            return named;
        if (!posting.Person.IsGiven)
            return null;
        var own = book.Grants.Where(g => g.Person == posting.Person && g.Status == GrantStatus.Granted)
            .Where(g => posting.Service is null || posting.Service == g.Service).Where(g => posting.Provider is null || posting.Provider == g.Provider)
            .Where(g => posting.Service is not null || posting.Provider is not null || SameAccount(g, posting)).Where(g => Apart(g, posting) <= 366);
        return own.OrderBy(g => Apart(g, posting)).ThenBy(g => SameAccount(g, posting) ? 0 : 1).ThenBy(g => (posting.Amount.Ore < 0) == g.IsIncome ? 0 : 1)
            .ThenByDescending(g => g.From).ThenByDescending(g => g.Id, StringComparer.Ordinal).FirstOrDefault();
    }

    private static bool SameAccount(Grant grant, Posting posting) => posting.Account.IsRead && (posting.Account.FunctionText, posting.Account.GroupingText) == (grant.Account.FunctionText, grant.Account.GroupingText);

    private static int Apart(Grant grant, Posting posting)
    {
        var days = 0;
        for (var day = posting.To; day < grant.From; day = day.AddDays(1))
            days++;
        for (var day = grant.To; day < posting.From; day = day.Value.AddDays(1))
            days++;
        return days;
    }

    private static decimal Committed(Grant grant, DateOnly from, DateOnly to)
    {
        var sum = 0m;
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (day >= grant.From && !(day > grant.To) && (grant.Unit == PriceUnit.Day || day.Day == 1))
                sum += grant.Price!.Value.Amount;
        }

        return grant.IsIncome ? -sum : sum;
    }
}

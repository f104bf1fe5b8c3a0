using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>Discrepancies that finance's postings show.</summary>
internal static class FinanceDiscrepancies
{
    /// <summary>Those of the postings booked in the year of the reconciliation, and of its ledger.</summary>
    public static IEnumerable<Discrepancy> Of(Reconciliation reconciliation)
    {
        var own = reconciliation.Postings.Where(p => p.Posting.BookedOn.Year == reconciliation.Year && p.Class is not PostingClass.Matched and not PostingClass.OutsideArea and not PostingClass.NotOperation);
        foreach (var group in own.Where(p => p.Class != PostingClass.OutsideMargin).GroupBy(Subject))
        {
            var postings = group.ToList();
            yield return Made(group.Key.Kind, group.Key.Subject, postings);
        }

        var inYear = reconciliation.Postings.Where(p => p.Class == PostingClass.OutsideMargin && p.Posting.BookedOn.Year == reconciliation.Year).GroupBy(p => p.Grant!.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var periods in reconciliation.OutsideMargin.Where(p => inYear.ContainsKey(p.Grant.Id)).GroupBy(p => p.Grant.Id, StringComparer.Ordinal))
        {
            if (inYear.TryGetValue(periods.Key, out var postings))
                yield return Margin(periods.Where(p => postings.Any(q => q.Posting.From == p.From && q.Posting.To == p.To)).ToList(), postings);
        }

        foreach (var difference in reconciliation.Differences)
        {
            yield return new Discrepancy
            {
                Kind = DiscrepancyKinds.LedgerDiffers,
                Subject = $"{difference.Account}|{difference.Month:yyyy-MM}",
                Account = difference.Account.ToString(),
                Amount = difference.Difference,
                Since = difference.Month.AddMonths(1).AddDays(-1),
                Message = new(
                    $"{difference.Account} i {difference.Month:yyyy-MM}: posteringer {difference.Postings.In(Language.Danish)}, saldo {difference.Ledger?.In(Language.Danish) ?? "mangler"}",
                    $"{difference.Account} in {difference.Month:yyyy-MM}: postings {difference.Postings.In(Language.English)}, balance {difference.Ledger?.In(Language.English) ?? "missing"}"),
            };
        }
    }

    private static (DiscrepancyKind Kind, string Subject) Subject(ClassedPosting classed)
    {
        var posting = classed.Posting;
        return classed.Class switch
        {
            PostingClass.UnreadableAccount => (DiscrepancyKinds.UnreadableAccount, posting.AccountText),
            PostingClass.NoPerson => (DiscrepancyKinds.NoPerson, $"{posting.Account}|{posting.Provider}"),
            PostingClass.NoCase => (DiscrepancyKinds.BookedWithoutCase, Child(posting)),
            PostingClass.NoGrant => (DiscrepancyKinds.BookedWithoutGrant, Child(posting)),
            PostingClass.AfterEnd => (DiscrepancyKinds.AfterEnd, classed.Grant!.Id),
            PostingClass.BeforeStart => (DiscrepancyKinds.BeforeStart, classed.Grant!.Id),
            PostingClass.Unspecified => (DiscrepancyKinds.Unspecified, $"{classed.Grant!.Id}|{posting.Account}"),
            _ => (DiscrepancyKinds.WrongAccount, $"{classed.Grant!.Id}|{posting.Account}"),
        };
    }

    private static string Child(Posting posting) => $"{posting.Person}|{posting.Service ?? posting.Account.ToString()}|{posting.Provider}";

    private static Discrepancy Made(DiscrepancyKind kind, string subject, List<ClassedPosting> postings)
    {
        var first = postings[0];
        var sum = postings.Aggregate(Kroner.Zero, (s, p) => s + p.Posting.Amount);
        var (from, to) = (postings.Min(p => p.Posting.From), postings.Max(p => p.Posting.To));
        var grant = first.Grant;
        var about = kind == DiscrepancyKinds.AfterEnd ? ($"; bevillingen sluttede {grant!.To:yyyy-MM-dd}", $"; the grant ended {grant.To:yyyy-MM-dd}")
            : kind == DiscrepancyKinds.BeforeStart ? ($"; bevillingen begyndte {grant!.From:yyyy-MM-dd}", $"; the grant began {grant.From:yyyy-MM-dd}")
            : grant is not null ? ($"; bevilget efter {grant.Paragraph} på {grant.Account}", $"; granted under {grant.Paragraph} on {grant.Account}") : ("", "");
        return new Discrepancy
        {
            Kind = kind,
            Subject = subject,
            Person = first.Posting.Person,
            Grant = grant,
            Service = first.Posting.Service ?? grant?.Service ?? "",
            Provider = first.Posting.Provider ?? grant?.Provider ?? "",
            Account = first.Posting.AccountText,
            Amount = sum,
            Count = postings.Count,
            Since = postings.Min(p => p.Posting.BookedOn),
            Message = new(
                $"{postings.Count} posteringer på {sum.In(Language.Danish)} kr. for {from:yyyy-MM-dd} til {to:yyyy-MM-dd} på {first.Posting.AccountText}{about.Item1}",
                $"{postings.Count} postings of {sum.In(Language.English)} kroner for {from:yyyy-MM-dd} to {to:yyyy-MM-dd} on {first.Posting.AccountText}{about.Item2}"),
        };
    }

    private static Discrepancy Margin(List<BookedPeriod> periods, List<ClassedPosting> postings)
    {
        var grant = periods[0].Grant;
        var (booked, committed) = (periods.Aggregate(Kroner.Zero, (s, p) => s + p.Booked), periods.Aggregate(Kroner.Zero, (s, p) => s + p.Committed));
        return new Discrepancy
        {
            Kind = DiscrepancyKinds.OutsideMargin,
            Subject = grant.Id,
            Person = grant.Person,
            Grant = grant,
            Service = grant.Service,
            Provider = grant.Provider,
            Account = grant.AccountText,
            Amount = booked - committed,
            Count = periods.Count,
            Since = postings.Min(p => p.Posting.BookedOn),
            Message = new(
                $"{periods.Count} perioder fra {periods.Min(p => p.From):yyyy-MM-dd}: bogført {booked.In(Language.Danish)} kr. mod disponeret {committed.In(Language.Danish)} kr.",
                $"{periods.Count} periods from {periods.Min(p => p.From):yyyy-MM-dd}: booked {booked.In(Language.English)} kroner against committed {committed.In(Language.English)} kroner"),
        };
    }
}

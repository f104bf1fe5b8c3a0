using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>Holds the budget of activity times price against the commitment accounts.</summary>
public static class BudgetCounts
{
    private const decimal MonthsInYear = 12m;

    /// <summary>The declaration.</summary>
    public static readonly Analysis Declaration = new()
    {
        Code = "budget",
        Title = new("Budget: aktivitet gange pris", "Budget: activity times price"),
        Definition = new(
            "Budgettet er helårspersoner gange pris, eller et beløb; for en måned personer i måneden gange en tolvtedel af prisen. Det forventede er beregnet plus disponeret. Helårspersoner er døgn med en bevilget indsats i året, overlap talt én gang, delt med årets dage. Afvigelsen deles i den del, der kommer af flere eller færre børn til budgettets pris, og resten, der kommer af en anden pris. Hver bevilling hører til den budgetlinje, der passer nøjest: ydelse og distrikt, ydelse, konto og distrikt, konto.",
            "The budget is full-year persons times price, or an amount; for a month persons in the month times a twelfth of the price. What is expected is calculated plus committed. Full-year persons are days with a granted measure in the year, overlaps counted once, divided by the days of the year. The deviation is split into the part that comes from more or fewer children at the budgeted price, and the rest, which comes from another price. Each grant belongs to the budget line that fits most closely: service and district, service, account and district, account."),
        Reading = new(
            "Læs det sådan: er det antallet af børn, der afviger, er det visitationen; er det prisen, er det aftalerne med leverandørerne.",
            "Read it like this: where the number of children deviates, look at who is granted what; where the price does, look at the agreements with providers."),
        Sources = [SourceRef.JoiningReport("4.4.1")],
        Layouts = [BudgetsLayout.Declaration, GrantsLayout.Declaration],
    };

    /// <summary>The budget of a year.</summary>
    public static BudgetTable Of(MoneyBook book, CommitmentQuestion question)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(question);
        var commitments = CommitmentCounts.Of(book, question);
        var budgets = book.Budgets.Where(b => b.Year == question.Year).GroupBy(b => new Key(b.Service, b.Account.IsRead ? b.Account.Place : 0, b.District)).ToDictionary(g => g.Key, g => g.ToList());
        var lines = commitments.Lines.GroupBy(l => KeyOf(l.Grant, budgets.Keys)).ToDictionary(g => g.Key, g => g.ToList());
        var rows = budgets.Select(b => RowOf(b.Key, b.Value[0].AccountText, b.Value, lines.GetValueOrDefault(b.Key, []), question)).ToList();
        rows.AddRange(lines.Where(l => !budgets.ContainsKey(l.Key)).Select(l => RowOf(l.Key, l.Value[0].Grant.AccountText, [], l.Value, question)));
        return new BudgetTable(question, [.. rows.OrderBy(r => r.Budget is null).ThenByDescending(r => r.Deviation?.Absolute ?? r.Forecast).ThenBy(r => r.Service, StringComparer.Ordinal)], commitments);
    }

    // The closest budget line; without one the grant's own service and account.
    private static Key KeyOf(Grant grant, Dictionary<Key, List<BudgetLine>>.KeyCollection budgets)
    {
        Key[] closest =
        [
            new(grant.Service, grant.Account.Place, grant.District), new(grant.Service, grant.Account.Place, ""), new(null, grant.Account.Place, grant.District), new(null, grant.Account.Place, ""),
        ];
        foreach (var key in closest)
        {
            if (budgets.Contains(key))
                return key;
        }

        // A service that is budgeted on one account is budgeted wherever it is posted.
        return budgets.FirstOrDefault(b => b.Service == grant.Service && (b.District.Length == 0 || b.District == grant.District)) is { Service: not null } own ? own : closest[1];
    }

    private static BudgetRow RowOf(Key key, string account, List<BudgetLine> budget, List<CommitmentLine> lines, CommitmentQuestion question)
    {
        var sum = lines.Aggregate(default(CommitmentAmounts), (s, l) => s + l.Amounts);
        var hasActivity = budget.Count > 0 && budget.All(b => b.Activity is not null && b.UnitPrice is not null);
        var activity = hasActivity ? budget.Sum(b => b.Month is null ? b.Activity!.Value : b.Activity!.Value / MonthsInYear) : (decimal?)null;
        var amount = budget.Count == 0 ? (Kroner?)null : budget.Aggregate(Kroner.Zero, (s, b) => s + AmountOf(b));
        return new BudgetRow
        {
            Service = key.Service,
            Account = account,
            District = key.District,
            BudgetActivity = activity,
            BudgetPrice = activity is > 0 and var full ? Kroner.Of(amount!.Value.Amount / full) : null,
            Budget = amount,
            Activity = FullYearUsers(lines, question),
            Forecast = sum.Forecast,
            Booked = sum.Booked,
        };
    }

    private static Kroner AmountOf(BudgetLine line) =>
        line.Amount ?? (line.Month is null ? line.UnitPrice!.Value * line.Activity!.Value : line.UnitPrice!.Value * (line.Activity!.Value / MonthsInYear));

    // Days of a child on which it has at least one of the lines. Follow costs and income add none; where follow costs are budgeted by themselves they are what is counted.
    private static decimal FullYearUsers(List<CommitmentLine> lines, CommitmentQuestion question)
    {
        var days = 0L;
        var counted = lines.Exists(l => l.Grant.Kind == GrantKind.Measure) ? lines.Where(l => l.Grant.Kind == GrantKind.Measure) : lines.Where(l => !l.Grant.IsIncome);
        foreach (var child in counted.GroupBy(l => l.Grant.Person))
        {
            var next = question.First;
            foreach (var line in child.OrderBy(l => l.Grant.From))
            {
                var from = line.Grant.From > next ? line.Grant.From : next;
                var to = Earliest(question.Last, line.Grant.To, question.EndOf(line.Grant));
                if (to < from)
                    continue;
                days += to.DayNumber - from.DayNumber + 1;
                next = to.AddDays(1);
            }
        }

        return days / (decimal)(question.Last.DayNumber - question.First.DayNumber + 1);
    }

    private static DateOnly Earliest(DateOnly day, DateOnly? one, DateOnly? other)
    {
        day = one < day ? one.Value : day;
        return other < day ? other.Value : day;
    }

    private sealed record Key(string? Service, int Account, string District);
}

using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Postings, invoices, the ledger and budgets: every grant is booked month by month as it should be, and then some are not.</summary>
internal sealed class PostingsWriter(MoneyFiles files, MoneyFaults faults, MoneyCatalogue catalogue, MoneySpan span)
{
    private readonly SortedDictionary<(string Account, int Year, int Month), long> _ledger = [];
    private readonly Dictionary<string, string> _faultOf = new(StringComparer.Ordinal);
    private int _number;
    private int _bill;

    /// <summary>Writes them; the sum of all postings.</summary>
    public long Write(List<GrantMade> grants, Queue<Child> idle)
    {
        Choose(grants);
        foreach (var grant in grants)
            Book(grant);
        OnlyInFinance(idle);
        foreach (var ((account, year, month), ore) in _ledger)
            files.Add(LedgerLayout.Declaration, "account", account, "year", MoneyFiles.Number(year), "month", MoneyFiles.Number(month), "amount", MoneyFiles.Kroner(ore));
        Budgets(grants);
        return _ledger.Values.Sum();
    }

    // Which grant carries which fault in its money.
    private void Choose(List<GrantMade> grants)
    {
        var billed = grants.Where(g => IsBilled(g) && g.Kind == "measure" && g.From <= Day.Of(span.Year, 5, 1) && g.To >= Day.Of(span.Year, 6, 30)).ToList();
        var running = grants.Where(g => g.Kind == "measure" && g.From <= Day.Of(span.Year, 5, 1) && g.To >= Day.Of(span.Year, 11, 30)).ToList();
        Mark("bill-lacks-data", [.. billed.Where(g => catalogue.Providers.TryGetValue(g.Provider, out var p) && p.Kind is "municipality" or "region")], 2);
        Mark("duplicate-invoice", billed, 1);
        Mark("invoice-6-percent-over", billed, 2);
        Mark("invoice-4-percent-over", billed, 2);
        Mark("paid-after-end", [.. grants.Where(g => g.Kind == "measure" && g.Unit == PriceUnit.Day && g.To >= Day.Of(span.Year, 2, 1) && g.To <= Day.Of(span.Year, 10, 1))], 4);
        Mark("unbilled-months", running, 4);
        Mark("wrong-account", [.. running.Where(g => g.Account.StartsWith("52821", StringComparison.Ordinal) || g.Help.IsPlacement)], 3);
        Mark("transposed-account", [.. running.Where(g => g.Account.StartsWith("52822", StringComparison.Ordinal))], 2);
        Mark("grouping-999", [.. running.Where(g => g.Account[..5] is "52820" or "52821" or "52822")], 3);
        Mark("posting-without-cpr", running, 4);

        void Mark(string kind, IReadOnlyList<GrantMade> fitting, int count)
        {
            foreach (var grant in faults.Take(fitting, span.Many(count), g => g.Id))
                _faultOf.Add(grant.Id, kind);
        }
    }

    private void Book(GrantMade grant)
    {
        var fault = _faultOf.GetValueOrDefault(grant.Id, "");
        var first = DateOnly.FromDayNumber(Math.Max(grant.From, span.From));
        for (var month = new DateOnly(first.Year, first.Month, 1); month.DayNumber <= Math.Min(grant.To, span.Booked); month = month.AddMonths(1))
        {
            var last = month.AddMonths(1).AddDays(-1).DayNumber;
            if (!span.IsDense || grant.Kind != "measure")
            {
                Period(grant, fault, month.DayNumber, last);
                continue;
            }

            for (var from = month.DayNumber; from <= last; from += 7)
                Period(grant, fault, from, Math.Min(last, from + 6));
        }

        if (fault == "paid-after-end")
        {
            var next = DateOnly.FromDayNumber(grant.To).AddMonths(1);
            var (from, to) = (new DateOnly(next.Year, next.Month, 1).DayNumber, new DateOnly(next.Year, next.Month, 1).AddMonths(1).AddDays(-1).DayNumber);
            var ore = (to - from + 1) * grant.PriceOre * grant.Units;
            faults.Add(fault, Post(grant, grant.Account, ore, from, to, ""), ore);
        }
    }

    private void Period(GrantMade grant, string fault, int from, int to)
    {
        var (first, last) = (Math.Max(from, grant.From), Math.Min(to, grant.To));
        var due = grant.DueOre(from, to);
        if (due == 0 || BookedOn(grant, to) > span.Booked)
            return;
        // A fault stands in the summer or the autumn of the last year.
        var isThen = fault.Length > 0 && first >= Day.Of(span.Year, 6, 1) && first <= Day.Of(span.Year, 6, 7);
        var isUnbilled = fault == "unbilled-months" && first >= Day.Of(span.Year, 9, 1) && first < Day.Of(span.Year, 12, 1);
        if (isUnbilled)
        {
            faults.Add(fault, $"{grant.Id}:{Day.Text(first)}", due);
            return;
        }

        var paid = isThen && fault == "invoice-4-percent-over" ? due * 104 / 100 : isThen && fault == "invoice-6-percent-over" ? due * 106 / 100 : due;
        var invoice = IsBilled(grant) ? Bill(grant, isThen ? fault : "", paid, first, last) : "";
        var account = !isThen ? grant.Account : fault switch
        {
            // Section 52a on the grouping of section 11, or a placement on that of boarding schools.
            "wrong-account" => grant.Account.StartsWith("52821", StringComparison.Ordinal) ? MoneyCatalogue.Code(52821, grant.Account.EndsWith("015", StringComparison.Ordinal) ? 17 : 15) : grant.Account == "528201004" ? "528201005" : "528201004",
            "transposed-account" => $"{grant.Account[..2]}{grant.Account[3]}{grant.Account[2]}{grant.Account[4..]}",
            "grouping-999" => grant.Account[..6] + "999",
            _ => grant.Account,
        };
        var id = Post(grant, account, paid, first, last, invoice, withPerson: !(isThen && fault == "posting-without-cpr"));
        if (isThen && fault is ("wrong-account" or "transposed-account" or "grouping-999" or "posting-without-cpr"))
            faults.Add(fault, id, paid);
    }

    private string Bill(GrantMade grant, string fault, long ore, int from, int to)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"F{++_bill:0000000}");
        var provider = catalogue.Providers.GetValueOrDefault(grant.Provider);
        var isMunicipal = provider.Kind is "municipality" or "region";
        void Row(string number, bool lacks) => files.Add(
            InvoicesLayout.Declaration, "invoice_id", number, "line", "1", "invoice_kind", "invoice", "provider", grant.Provider, "from_municipality", lacks ? "" : provider.From ?? "", "person_id", grant.Help.Child.Cpr, "service", grant.Service, "grant_id", isMunicipal ? "" : grant.Id,
            "amount", MoneyFiles.Kroner(ore), "period_start", Day.Text(from), "period_end", Day.Text(to), "invoiced_on", Day.Text(to + 3), "received_on", Day.Text(to + 5), "due_on", Day.Text(to + 30),
            "days", lacks ? "" : MoneyFiles.Number(to - from + 1), "price", lacks ? "" : MoneyFiles.Kroner(grant.PriceOre), "paragraph", lacks ? "" : grant.Help.Provision, "placement_type", !lacks && grant.Help.IsPlacement ? grant.Help.Measure.BankCode : "",
            "p_number", lacks ? "" : grant.Help.PNumber ?? "", "account", grant.Account);
        Row(id, fault == "bill-lacks-data");
        if (fault is "invoice-4-percent-over" or "invoice-6-percent-over" or "bill-lacks-data")
            faults.Add(fault, id, ore);
        if (fault == "duplicate-invoice")
        {
            var again = string.Create(CultureInfo.InvariantCulture, $"F{++_bill:0000000}");
            Row(again, lacks: false);
            faults.Add(fault, again, ore);
        }

        return id;
    }

    private string Post(GrantMade grant, string account, long ore, int from, int to, string invoice, bool withPerson = true)
    {
        var number = ++_number;
        var id = string.Create(CultureInfo.InvariantCulture, $"P{number:0000000}");
        var booked = BookedOn(grant, to);
        // Finance often knows child, service and provider only, not the grant; where it knows no child, it knows nothing more.
        files.Add(PostingsLayout.Declaration, "posting_id", id, "account", account, "amount", MoneyFiles.Kroner(ore), "booked_on", Day.Text(booked), "period_start", Day.Text(from), "period_end", Day.Text(to),
            "person_id", withPerson ? grant.Help.Child.Cpr : "", "service", withPerson ? grant.Service : "", "provider", grant.Provider, "grant_id", withPerson && number % 3 != 0 ? grant.Id : "", "invoice_id", invoice);
        Count(account, booked, ore);
        return id;
    }

    private void OnlyInFinance(Queue<Child> idle)
    {
        for (var i = 0; i < span.Many(2) && idle.Count > 0; i++)
        {
            var child = idle.Dequeue();
            var id = string.Create(CultureInfo.InvariantCulture, $"P{++_number:0000000}");
            var (from, to) = (Day.Of(span.Year, 5, 1), Day.Of(span.Year, 5, 31));
            files.Add(PostingsLayout.Declaration, "posting_id", id, "account", "528211005", "amount", "5800.00", "booked_on", Day.Text(to), "period_start", Day.Text(from), "period_end", Day.Text(to), "person_id", child.Cpr, "service", "Y-M207", "provider", "AFL1");
            Count("528211005", to, 580_000);
            faults.Add("only-in-finance", id, 580_000);
        }
    }

    private void Budgets(List<GrantMade> grants)
    {
        foreach (var year in new[] { span.Year, span.Year + 1 })
        {
            foreach (var own in grants.GroupBy(g => (g.Service, g.Account)).OrderBy(g => g.Key.Service, StringComparer.Ordinal).ThenBy(g => g.Key.Account, StringComparer.Ordinal))
            {
                var (from, to) = (Day.Of(year, 1, 1), Day.Of(year, 12, 31));
                var (days, ore) = (own.Sum(g => (long)Math.Max(0, Math.Min(to, g.To) - Math.Max(from, g.From) + 1)), own.Sum(g => g.DueOre(from, to)));
                if (days == 0 || ore == 0)
                    continue;
                // Budgeted three percent more children than there came to be, at the price of last year.
                var activity = Math.Round(days * 1.03m / 365, 2);
                files.Add(BudgetsLayout.Declaration, "year", MoneyFiles.Number(year), "service", own.Key.Service, "account", own.Key.Account, "activity", activity.ToString(CultureInfo.InvariantCulture), "unit_price", MoneyFiles.Kroner(ore * 365 / days * 98 / 100));
            }
        }
    }

    private void Count(string account, int booked, long ore)
    {
        var day = DateOnly.FromDayNumber(booked);
        _ledger[(account, day.Year, day.Month)] = _ledger.GetValueOrDefault((account, day.Year, day.Month)) + ore;
    }

    private bool IsBilled(GrantMade grant) => grant.Kind == "measure" && catalogue.Providers.TryGetValue(grant.Provider, out var provider) && provider.Kind is ("private" or "municipality" or "region");

    // Families and own units are paid at the end of the month, others when the bill has come.
    private int BookedOn(GrantMade grant, int to) => IsBilled(grant) ? to + 20 : to;
}

using System.Collections.Frozen;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Makes the book of a municipality from the files that it has imported, as it is or as it was known at an instant.</summary>
public static class MoneyBookReader
{
    /// <summary>Reads all files of the municipality, in the order in which they came. Nothing about their content can stop it: what is wrong is found and told.</summary>
    /// <exception cref="InvalidDataException">The receipts do not agree with themselves.</exception>
    /// <exception cref="IOException">Bytes that a receipt was given for cannot be read.</exception>
    public static MoneyReading Read(StorePaths paths, Municipality municipality, DateTimeOffset? knownAt = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(municipality);
        var (facts, _) = MoneyLog.Read(paths);
        var receipts = facts.OfType<MoneyReceipt>().Where(r => r.Municipality == municipality.Code && (knownAt is null || r.At <= knownAt)).ToList();
        var inbox = receipts.Count == 0 ? null : new Inbox(paths.MoneyFiles);
        var tables = MoneyLayouts.All.ToDictionary(l => l.Name, _ => new MoneyTable(), StringComparer.Ordinal);
        var pool = new TextPool();
        var findings = new List<MoneyFinding>();
        var files = new List<MoneyFileCount>();
        foreach (var receipt in receipts)
        {
            if (MoneyLayouts.Named(receipt.Layout) is { } layout)
                files.Add(tables[layout.Name].Read(inbox!.PathOf(receipt.Sha256), receipt, layout, pool, findings.Add));
        }

        var book = BookOf(municipality, receipts.Count == 0 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{receipts[^1].Number}-{receipts[^1].Previous}"), tables);
        findings.AddRange(MoneyChecks.Of(book));
        return new MoneyReading { Book = book, Findings = [.. findings.OrderBy(f => f.Place.File).ThenBy(f => f.Place.Row)], Files = files };
    }

    private static MoneyBook BookOf(Municipality municipality, string version, Dictionary<string, MoneyTable> tables)
    {
        IEnumerable<T> Rows<T>(MoneyLayout layout)
            where T : MoneyRow => tables[layout.Name].Rows.Cast<T>();
        return new MoneyBook
        {
            Municipality = municipality,
            Version = version,
            Grants = Sorted(Rows<Grant>(GrantsLayout.Declaration), (a, b) => By(a.Person.CompareTo(b.Person), a.From.CompareTo(b.From), string.CompareOrdinal(a.Id, b.Id))),
            PaymentPlans = Sorted(Rows<PaymentPlanLine>(PaymentPlansLayout.Declaration), (a, b) => By(string.CompareOrdinal(a.GrantId, b.GrantId), a.Line.CompareTo(b.Line))),
            Rates = Sorted(Rows<Rate>(RatesLayout.Declaration), (a, b) => By(a.Place.File.CompareTo(b.Place.File), a.Place.Row.CompareTo(b.Place.Row))),
            Postings = Sorted(Rows<Posting>(PostingsLayout.Declaration), (a, b) => By(a.Person.CompareTo(b.Person), a.From.CompareTo(b.From), string.CompareOrdinal(a.Id, b.Id))),
            Ledger = Sorted(Rows<LedgerBalance>(LedgerLayout.Declaration), (a, b) => By(string.CompareOrdinal(a.AccountText, b.AccountText), a.Year.CompareTo(b.Year), a.Month.CompareTo(b.Month))),
            Invoices = Sorted(Rows<Invoice>(InvoicesLayout.Declaration), (a, b) => By(string.CompareOrdinal(a.Id, b.Id), a.Line.CompareTo(b.Line))),
            Services = Rows<Service>(ServicesLayout.Declaration).ToFrozenDictionary(s => s.Id, StringComparer.Ordinal),
            Providers = Rows<Provider>(ProvidersLayout.Declaration).ToFrozenDictionary(p => p.Id, StringComparer.Ordinal),
            AccountRules = Sorted(Rows<AccountRule>(AccountRulesLayout.Declaration), (a, b) => By(string.CompareOrdinal(a.Paragraph.ToString(), b.Paragraph.ToString()), a.Place.File.CompareTo(b.Place.File), a.Place.Row.CompareTo(b.Place.Row))),
            Budgets = Sorted(Rows<BudgetLine>(BudgetsLayout.Declaration), (a, b) => By(a.Year.CompareTo(b.Year), string.CompareOrdinal(a.AccountText, b.AccountText), string.CompareOrdinal(a.Service, b.Service), Nullable.Compare(a.Month, b.Month), string.CompareOrdinal(a.District, b.District))),
            Enrolments = Sorted(Rows<Enrolment>(EnrolmentsLayout.Declaration), (a, b) => By(string.CompareOrdinal(a.Provider, b.Provider), a.Person.CompareTo(b.Person), a.From.CompareTo(b.From))),
            GrantedHours = Sorted(Rows<GrantedHours>(GrantedHoursLayout.Declaration), (a, b) => By(a.Person.CompareTo(b.Person), a.From.CompareTo(b.From), string.CompareOrdinal(a.Id, b.Id))),
            UsedHours = Sorted(Rows<UsedHours>(UsedHoursLayout.Declaration), (a, b) => By(a.Person.CompareTo(b.Person), a.On.CompareTo(b.On), string.CompareOrdinal(a.Id, b.Id))),
            StaffHours = Sorted(Rows<StaffHours>(StaffHoursLayout.Declaration), (a, b) => By(string.CompareOrdinal(a.Provider, b.Provider), string.CompareOrdinal(a.Employee, b.Employee), a.From.CompareTo(b.From))),
            Households = Sorted(Rows<HouseholdMember>(HouseholdsLayout.Declaration), (a, b) => By(a.Person.CompareTo(b.Person), a.From.CompareTo(b.From))),
            OwnUsers = Sorted(Rows<OwnUser>(OwnUsersLayout.Declaration), (a, b) => By(a.Person.CompareTo(b.Person), a.From.CompareTo(b.From), string.CompareOrdinal(a.Id, b.Id))),
            Agreements = Sorted(Rows<MunicipalAgreement>(AgreementsLayout.Declaration), (a, b) => By(a.Person.CompareTo(b.Person), a.From.CompareTo(b.From))),
        };
    }

    private static T[] Sorted<T>(IEnumerable<T> rows, Comparison<T> order)
    {
        var sorted = rows.ToArray();
        Array.Sort(sorted, order);
        return sorted;
    }

    private static int By(params ReadOnlySpan<int> orders)
    {
        foreach (var order in orders)
        {
            if (order != 0)
                return order;
        }

        return 0;
    }
}

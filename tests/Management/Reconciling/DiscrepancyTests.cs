using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

public sealed class DiscrepancyTests
{
    private static readonly DateOnly Today = new(2024, 8, 31);
    private static readonly Measure Residence = Measures.WithKey("P6");
    private static readonly Service[] Catalogue = [new() { Place = default, Id = "S", Name = "Opholdssted", Measure = Residence }];

    private static IReadOnlyList<Discrepancy> Found(MoneyBook book, Snapshot? snapshot = null, CaseSpell[]? paid = null)
    {
        var cases = new CaseIndex(snapshot, paid);
        return DiscrepancyLists.Of(book, cases, ReconciliationCounts.Of(book, cases, (g, a) => a.Place == g.Account.Place, 2024), Today);
    }

    private static MoneyBook Book(IEnumerable<Grant> grants, params Posting[] postings) => Books.With(Books.Of(grants, postings), services: Catalogue);

    private static Posting[] AllMonths => [.. Enumerable.Range(1, 7).Select(m => new DateOnly(2024, m, 1)).Select(d => Books.Posting($"P{d.Month}", 1000 * DateTime.DaysInMonth(2024, d.Month), $"2024-{d.Month + 1:00}-05", $"{d:yyyy-MM-dd}", $"{d.AddMonths(1).AddDays(-1):yyyy-MM-dd}"))];

    private static Snapshot Case(PersonId person, Measure measure) => new([new SnapshotPerson(person, 0, Sex.Male, 0)], [SpellWord.Pack(Geography.WithCode("851")!.Index, measure.Index, new(2024, 1, 1), null).Bits]);

    [Fact]
    public void Where_everything_agrees_nothing_is_listed() =>
        Assert.Empty(Found(Book([Books.Grant("G", 1000, "2024-01-01")], AllMonths), Case(Books.Maria, Residence)));

    [Fact]
    public void A_case_without_a_grant_and_a_grant_without_a_case_are_two_rows()
    {
        var found = Found(Book([Books.Grant("G", 1000, "2024-01-01")], AllMonths), Case(Books.Jonas, Residence));
        Assert.Equal(["D_NOT_C", "C_NOT_D"], found.Select(d => d.Kind.Code));
        Assert.Equal((Books.Jonas, new DateOnly(2024, 1, 1), 243), (found[1].Person, found[1].Since, found[1].AgeOn(Today)));
        Assert.Equal(244_000m, found[0].Amount!.Value.Amount);
    }

    [Fact]
    public void A_child_that_another_municipality_acts_for_and_this_one_pays_for_must_be_granted_here_too()
    {
        var (home, other) = (Geography.WithCode("851")!, Geography.WithCode("101")!);
        CaseSpell Spell(PersonId person, Municipality acting, Municipality payer, string from) => new(person, SpellWord.Pack(acting.Index, Residence.Index, Books.Day(from), null), 1, 1, 0, (byte)(payer.Index + 1));
        CaseSpell[] spells = [Spell(Books.Jonas, other, home, "2024-03-01"), Spell(Books.Maria, other, home, "2024-01-01"), Spell(Books.Jonas, other, other, "2023-05-01"), Spell(Books.Jonas, home, home, "2022-05-01")];
        var book = Book([Books.Grant("G", 1000, "2024-01-01") with { Acting = other, Paying = home }], AllMonths);
        var found = Found(book, Case(Books.Maria, Residence), spells).Where(d => d.Kind == DiscrepancyKinds.CaseNotGranted).ToList();
        var one = Assert.Single(found);
        Assert.Equal((Books.Jonas, new DateOnly(2024, 3, 1)), (one.Person, one.Since));
        Assert.Contains("er indberettet af København med denne kommune som betaler", one.Message.Da, StringComparison.Ordinal);
        Assert.DoesNotContain(Found(book, Case(Books.Maria, Residence)), d => d.Kind == DiscrepancyKinds.CaseNotGranted && d.Person == Books.Jonas);
    }

    [Fact]
    public void A_measure_that_the_catalogue_does_not_have_is_not_missed_among_the_grants() =>
        Assert.DoesNotContain(Found(Book([Books.Grant("G", 1000, "2024-01-01")], AllMonths), Case(Books.Jonas, Measures.WithKey("M205"))), d => d.Kind == DiscrepancyKinds.CaseNotGranted);

    [Fact]
    public void Months_without_a_bill_are_listed_when_the_time_of_grace_has_run_out()
    {
        var postings = AllMonths.Where(p => p.From.Month is not (3 or 7)).ToArray();
        var found = Assert.Single(Found(Book([Books.Grant("G", 1000, "2024-01-01")], postings)));
        Assert.Equal(("D_NOT_F", 62_000m, 2, new DateOnly(2024, 4, 30)), (found.Kind.Code, found.Amount!.Value.Amount, found.Count, found.Since));
        var patient = Books.With(Book([Books.Grant("G", 1000, "2024-01-01")], postings), providers: [new() { Place = default, Id = "L", Name = "L", Kind = ProviderKind.Private, GraceDays = 200 }]);
        Assert.Empty(Found(patient));
        var prompt = Books.With(Book([Books.Grant("G", 1000, "2024-01-01")], postings), providers: [new() { Place = default, Id = "L", Name = "L", Kind = ProviderKind.Private, GraceDays = 10, Billing = BillingTime.Before }]);
        Assert.Equal((31_000m * 3, 3), (Found(prompt).Single().Amount!.Value.Amount, Found(prompt).Single().Count));
    }

    [Fact]
    public void Each_fault_of_a_posting_is_a_row_with_its_amount_and_owner()
    {
        var grant = Books.Grant("G", 1000, "2024-01-01", "2024-07-31") with { Caseworker = "Anne" };
        Posting[] faults =
        [
            Books.Posting("A", 10, "2024-08-10", "2024-08-05", "2024-08-06"), Books.Posting("B", 20, "2024-08-10", "2023-12-01", "2023-12-31"),
            Books.Posting("C", 40, "2024-08-10", "2024-06-11", "2024-06-12", PersonId.None) with { Provider = null }, Books.Posting("D", 80, "2024-08-10", "2024-06-11", "2024-06-12") with { Service = "other" },
            Books.Posting("E", 160, "2024-08-10", "2024-06-11", "2024-06-12") with { Account = AccountCode.None, AccountText = "snak med Anne" },
            Books.Posting("F", 320, "2024-08-10", "2024-06-11", "2024-06-12") with { Account = AccountCode.Parse("528211999") },
            Books.Posting("G", 640, "2024-08-10", "2024-06-11", "2024-06-12") with { Account = AccountCode.Parse("528211015") }, Books.Posting("H", 5000, "2024-08-10", "2024-06-13", "2024-06-13"),
        ];
        var found = Found(Book([grant], [.. AllMonths, .. faults]));
        Assert.Equal(
            [("AMOUNT", 4000m), ("ACCOUNT", 640m), ("GROUPING_999", 320m), ("ACCOUNT_TEXT", 160m), ("F_NOT_D", 80m), ("NO_PERSON", 40m), ("BEFORE_START", 20m), ("AFTER_END", 10m)],
            found.Select(d => (d.Kind.Code, d.Amount!.Value.Amount)));
        Assert.Equal("Anne", found.Single(d => d.Kind == DiscrepancyKinds.AfterEnd).Owner.Da);
        Assert.Equal("økonomi", found.Single(d => d.Kind == DiscrepancyKinds.NoPerson).Owner.Da);
    }

    [Fact]
    public void Grants_show_by_themselves_what_is_overdue_unagreed_unknown_and_unpriced()
    {
        var grant = Books.Grant("G", 1000, "2024-01-01") with
        {
            ExpectedEnd = new(2024, 5, 1),
            Acting = Geography.WithCode("101"),
            Provider = "nobody",
            PriceKind = PriceKind.Common,
            RateCode = "R",
            Price = null,
        };
        var book = Books.With(Book([grant]), providers: [new() { Place = default, Id = "L", Name = "L", Kind = ProviderKind.Private }]);
        Assert.Equal(["END_PASSED", "NO_AGREEMENT", "NO_RATE", "PROVIDER"], Found(book).Select(d => d.Kind.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_closed_row_stays_closed_or_comes_back_as_its_reason_says()
    {
        var row = Found(Book([Books.Grant("G", 1000, "2024-01-01", "2024-07-31")], [.. AllMonths, Books.Posting("A", 10, "2024-08-10", "2024-08-05", "2024-08-06")])).Single();
        Assert.Equal(DiscrepancyState.Open, StateOf());
        Assert.Equal(DiscrepancyState.Closed, StateOf(File(1), Decision(2, DiscrepancyLife.Explained), File(3)));
        Assert.Equal(DiscrepancyState.Closed, StateOf(File(1), Decision(2, DiscrepancyLife.Corrected)));
        Assert.Equal(DiscrepancyState.Returned, StateOf(File(1), Decision(2, DiscrepancyLife.Corrected), File(3)));
        Assert.Equal(DiscrepancyState.Returned, StateOf(File(1), Decision(2, DiscrepancyLife.Explained) with { Content = "another" }));
        Assert.Equal(DiscrepancyState.Closed, StateOf(File(1), Decision(2, DiscrepancyLife.Corrected), File(3) with { Municipality = "101" }));
        Assert.Equal(DiscrepancyState.Open, StateOf(File(1), Decision(2, DiscrepancyLife.Explained), Decision(3, "") with { IsClosed = false }));
        Assert.Equal("Bo", DiscrepancyLife.Of([row], [Decision(1, "") with { IsClosed = false, Owner = "Bo" }], Geography.WithCode("851")!).Single().Owner.Da);

        DiscrepancyState StateOf(params MoneyFact[] facts) => DiscrepancyLife.Of([row], facts, Geography.WithCode("851")!).Single().State;
        DiscrepancyDecision Decision(int number, string reason) => new() { Number = number, At = default, By = "test", Municipality = "851", Finding = row.Id, Content = row.Content, IsClosed = true, Reason = reason };
        static MoneyReceipt File(int number) => new() { Number = number, At = default, By = "test", Municipality = "851", Layout = "postings", FileName = "p.csv", Sha256 = "", Length = 0, IsUtf8 = true, HasNul = false };
    }

    [Fact]
    public void What_is_explained_stays_explained_though_its_amount_grows_by_the_day()
    {
        Discrepancy On(DateOnly today)
        {
            var (book, cases) = (Book([Books.Grant("G", 1000, "2023-06-01")]), new CaseIndex(Case(Books.Jonas, Residence)));
            return DiscrepancyLists.Of(book, cases, ReconciliationCounts.Of(book, cases, (g, a) => a.Place == g.Account.Place, today.Year), today).Single(d => d.Kind == DiscrepancyKinds.GrantWithoutCase);
        }

        var closed = On(Today);
        foreach (var later in new[] { Today.AddDays(1), Today.AddMonths(2), Today.AddYears(1) })
        {
            Assert.NotEqual(closed.Amount, On(later).Amount);
            Assert.Equal((closed.Id, closed.Content), (On(later).Id, On(later).Content));
        }
    }

    [Fact]
    public void A_row_keeps_its_id_when_its_content_changes()
    {
        Discrepancy Row(decimal amount) => Found(Book([Books.Grant("G", 1000, "2024-01-01", "2024-07-31")], [.. AllMonths, Books.Posting("A", amount, "2024-08-10", "2024-08-05", "2024-08-06")])).Single();
        Assert.Equal(Row(10).Id, Row(11).Id);
        Assert.NotEqual(Row(10).Content, Row(11).Content);
    }
}

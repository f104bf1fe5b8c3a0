using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

public sealed class ReconciliationTests
{
    private static readonly CaseIndex NoRegister = new(null);

    private static PostingClass ClassOf(Posting posting, Grant? grant = null, CaseIndex? cases = null, bool allowed = true) =>
        ReconciliationCounts.Of(Books.Of([grant ?? Books.Grant("G", 1000, "2024-01-01", "2024-06-30")], posting), cases ?? NoRegister, (_, _) => allowed, 2024).Postings.Single().Class;

    private static Posting January => Books.Posting("P", 31_000, "2024-02-05", "2024-01-01", "2024-01-31");

    [Fact]
    public void What_agrees_with_its_line_is_matched_up_to_the_margin_and_not_an_ore_further()
    {
        Assert.Equal(PostingClass.Matched, ClassOf(January));
        Assert.Equal(PostingClass.Matched, ClassOf(January with { Amount = Kroner.Of(32_550) }));
        Assert.Equal(PostingClass.OutsideMargin, ClassOf(January with { Amount = Kroner.Of(32_550.01m) }));
        Assert.Equal(PostingClass.OutsideMargin, ClassOf(January with { Amount = Kroner.Of(-31_000) }));
    }

    [Fact]
    public void Each_fault_has_its_class()
    {
        Assert.Equal(PostingClass.UnreadableAccount, ClassOf(January with { Account = AccountCode.None, AccountText = "PPR betaler" }));
        Assert.Equal(PostingClass.OutsideArea, ClassOf(January with { Service = null, Provider = null, Account = AccountCode.Parse("538421002") }));
        Assert.Equal(PostingClass.NotOperation, ClassOf(January with { Service = null, Provider = null, Account = AccountCode.Parse("528212002") }));
        Assert.Equal(PostingClass.NoPerson, ClassOf(January with { Person = PersonId.None }));
        Assert.Equal(PostingClass.NoGrant, ClassOf(January with { Service = "other" }));
        Assert.Equal(PostingClass.AfterEnd, ClassOf(January with { From = new(2024, 7, 1), To = new(2024, 7, 31) }));
        Assert.Equal(PostingClass.BeforeStart, ClassOf(January with { From = new(2023, 12, 1), To = new(2023, 12, 31) }));
        Assert.Equal(PostingClass.WrongAccount, ClassOf(January, allowed: false));
        Assert.Equal(PostingClass.Unspecified, ClassOf(January with { Account = AccountCode.Parse("528201999") }, allowed: false));
        Assert.Equal(PostingClass.Unspecified, ClassOf(January with { Account = AccountCode.Parse("528201999") }));
        Assert.Equal(PostingClass.Matched, ClassOf(January with { Account = AccountCode.Parse("528251999") }, Books.Grant("G", 1000, "2024-01-01", "2024-06-30") with { Account = AccountCode.Parse("528251999") }));
    }

    [Fact]
    public void A_child_without_a_case_is_told_from_one_with_a_case_when_there_is_a_register()
    {
        var snapshot = new Snapshot([new SnapshotPerson(Books.Jonas, 0, Sex.Female, 0)], [SpellWord.Pack(3, 5, new(2024, 1, 1), null).Bits]);
        Assert.Equal(PostingClass.NoCase, ClassOf(January with { Service = "other" }, cases: new CaseIndex(snapshot)));
        Assert.Equal(PostingClass.NoGrant, ClassOf(January with { Service = "other", Person = Books.Jonas }, cases: new CaseIndex(snapshot)));
        Assert.Equal(PostingClass.NoCase, ClassOf(January with { Service = "other", Person = Books.Jonas, From = new(2023, 1, 1), To = new(2023, 12, 31) }, cases: new CaseIndex(snapshot)));
    }

    [Fact]
    public void Postings_for_the_same_days_are_one_amount()
    {
        var book = Books.Of([Books.Grant("G", 1000, "2024-01-01")], January with { Amount = Kroner.Of(40_000) }, January with { Id = "C", Amount = Kroner.Of(-9_000) });
        Assert.All(ReconciliationCounts.Of(book, NoRegister, (_, _) => true, 2024).Postings, p => Assert.Equal(PostingClass.Matched, p.Class));
    }

    [Fact]
    public void Months_in_which_postings_and_ledger_differ_are_listed_with_the_difference()
    {
        var book = Ledger(Books.Of([Books.Grant("G", 1000, "2024-01-01")], January, January with { Id = "2", Account = AccountCode.Parse("528201004"), BookedOn = new(2024, 2, 9) }), ("528201003", 2, 31_000m), ("528201005", 2, 7m));
        var reconciliation = ReconciliationCounts.Of(book, NoRegister, (_, _) => true, 2024);
        Assert.Equal([("5.28.20.004", 31_000m), ("5.28.20.005", -7m)], reconciliation.Differences.Select(d => (d.Account.ToString(), d.Difference.Amount)));
        Assert.Equal(31_007m, reconciliation.Ledger![1].Amount);
    }

    [Fact]
    public void Every_posting_is_in_one_class_and_the_classes_add_up_to_the_ore_whatever_is_booked()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var book = RandomBook(new Random(seed));
            var reconciliation = ReconciliationCounts.Of(book, NoRegister, Allows, 2024);
            Assert.Equal(book.Postings.Where(p => p.BookedOn.Year == 2024).Sum(p => p.Amount.Ore), reconciliation.Total.Ore);
            Assert.Equal(book.Postings.Count(p => p.BookedOn.Year == 2024), reconciliation.Counts.Sum());
            for (var month = 0; month < 12; month++)
                Assert.Equal(book.Postings.Where(p => p.BookedOn.Year == 2024 && p.BookedOn.Month == month + 1).Sum(p => p.Amount.Ore), reconciliation.InMonth(month).Ore);
            var table = CommitmentCounts.Of(book, new CommitmentQuestion(2024, new(2024, 12, 31)));
            Assert.Equal(reconciliation.Total, table.BookedInAll);
        }
    }

    [Fact]
    public void Classes_are_those_of_a_slow_reference_written_from_the_words()
    {
        for (var seed = 100; seed < 140; seed++)
        {
            var book = RandomBook(new Random(seed));
            var classed = ReconciliationCounts.Of(book, NoRegister, Allows, 2024).Postings;
            Assert.Equal(book.Postings.Select(p => (p.Id, SlowReference.Of(book, p, Allows))), classed.Select(c => (c.Posting.Id, (c.Class, c.Grant?.Id))));
        }
    }

    [Fact]
    public void The_order_of_postings_changes_nothing()
    {
        var book = RandomBook(new Random(7));
        var shuffled = Books.Of(book.Grants.Reverse(), book.Postings.OrderBy(p => p.Id.GetHashCode(StringComparison.Ordinal)));
        var (one, other) = (ReconciliationCounts.Of(book, NoRegister, Allows, 2024), ReconciliationCounts.Of(shuffled, NoRegister, Allows, 2024));
        Assert.Equal(one.Postings.Select(p => (p.Posting.Id, p.Class)).Order(), other.Postings.Select(p => (p.Posting.Id, p.Class)).Order());
    }

    private static bool Allows(Grant grant, AccountCode account) => account.Place == grant.Account.Place;

    private static MoneyBook Ledger(MoneyBook book, params (string Account, int Month, decimal Amount)[] rows) => new()
    {
        Municipality = book.Municipality,
        Version = "",
        Grants = book.Grants,
        Postings = book.Postings,
        Ledger = [.. rows.Select(r => new LedgerBalance { Place = default, Account = AccountCode.Parse(r.Account), AccountText = r.Account, Year = 2024, Month = r.Month, Amount = Kroner.Of(r.Amount) })],
    };

    private static MoneyBook RandomBook(Random random)
    {
        string[] services = ["S", "T"], providers = ["L", "M"], accounts = ["528201003", "528211003", "528201999", "538421002", "528212002", "text"];
        PersonId[] persons = [Books.Maria, Books.Jonas, PersonId.FromDigits(7001010003)];
        T Any<T>(T[] list) => list[random.Next(list.Length)];
        var grants = Enumerable.Range(0, random.Next(1, 12)).Select(i =>
        {
            var from = new DateOnly(2023, 6, 1).AddDays(random.Next(500));
            var account = Any(accounts[..2]);
            return Books.Grant($"G{i}", random.Next(1, 9) * 100, "2024-01-01", person: Any(persons)) with
            {
                From = from,
                To = random.Next(3) == 0 ? null : from.AddDays(random.Next(300)),
                Service = Any(services),
                Provider = Any(providers),
                Account = AccountCode.Parse(account),
                AccountText = account,
                Status = random.Next(6) == 0 ? GrantStatus.Expected : GrantStatus.Granted,
                Kind = random.Next(6) == 0 ? GrantKind.ParentPayment : GrantKind.Measure,
                Unit = random.Next(4) == 0 ? PriceUnit.Month : PriceUnit.Day,
            };
        }).ToList();
        var postings = Enumerable.Range(0, random.Next(5, 60)).Select(i =>
        {
            var from = new DateOnly(2023, 1, 1).AddDays(random.Next(800));
            var account = Any(accounts);
            var near = Any(grants.ToArray());
            return Books.Posting($"P{i:00}", random.Next(-300, 30_000), "2024-01-01", "2024-01-01", "2024-01-01", random.Next(8) == 0 ? PersonId.None : Any(persons)) with
            {
                From = from,
                To = from.AddDays(random.Next(40)),
                BookedOn = from.AddDays(random.Next(60)),
                Account = AccountCode.Parse(account),
                AccountText = account,
                Service = random.Next(3) == 0 ? null : Any(services),
                Provider = random.Next(3) == 0 ? null : Any(providers),
                GrantId = random.Next(5) == 0 ? near.Id : random.Next(20) == 0 ? "unknown" : null,
            };
        });
        return Books.Of(grants, postings);
    }
}

using System.Globalization;
using Socialstat.App;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.App;

/// <summary>
/// Every finance posting of the demonstration is explained once, and the totals agree to the ore. The files are read and added up here by hand, without the program's
/// own reader, and held against what the program says of them.
/// </summary>
public sealed class DemoReconciliationTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("socialstat-demo-money-").FullName;

    public void Dispose()
    {
        // Ten thousand deliveries: listed first, for to delete a folder while it is read takes longer than to fill it.
        foreach (var file in Directory.GetFiles(Path.Combine(_root, "deliveries")))
            File.Delete(file);
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public void Every_posting_of_the_demonstration_stands_in_one_class_and_the_classes_are_the_ledger_to_the_ore()
    {
        var (book, faults) = Town();
        var postings = Rows("postings").ToDictionary(r => r["posting_id"], r => (Place: Place(r["account"]), Ore: Ore(r["amount"]), Month: r["booked_on"][..7]), StringComparer.Ordinal);
        var ledger = Rows("ledger").GroupBy(r => (Place: Place(r["account"]), Month: $"{r["year"]}-{r["month"].PadLeft(2, '0')}")).ToDictionary(g => g.Key, g => g.Sum(r => Ore(r["amount"])));
        Assert.True(postings.Count > 9_000, $"{postings.Count} postings");
        var seen = new Dictionary<string, PostingClass>(StringComparer.Ordinal);
        var whole = 0L;
        foreach (var year in postings.Values.Select(p => int.Parse(p.Month.AsSpan(0, 4), CultureInfo.InvariantCulture)).Distinct().Order())
        {
            var result = MoneyAnalyses.Reconcile(book, snapshot: null, year);
            Assert.Equal(postings.Keys.Order(StringComparer.Ordinal), result.Postings.Select(p => p.Posting.Id).Order(StringComparer.Ordinal));
            var classed = result.Postings.Where(p => p.Posting.BookedOn.Year == year).ToList();
            Assert.All(classed, p => Assert.True(seen.TryAdd(p.Posting.Id, p.Class), $"{p.Posting.Id} stands in {year} and in another year"));
            for (var month = 0; month < 12; month++)
            {
                var name = $"{year}-{month + 1:00}";
                var own = postings.Where(p => p.Value.Month == name).ToList();
                foreach (var @class in PostingClasses.All)
                    Assert.Equal((name, @class, own.Where(p => seen[p.Key] == @class).Sum(p => p.Value.Ore)), (name, @class, result.ByMonth[(int)@class, month].Ore));
                var booked = own.Sum(p => p.Value.Ore);
                Assert.Equal((name, booked), (name, result.InMonth(month).Ore));
                Assert.Equal((name, booked), (name, ledger.Where(l => l.Key.Month == name).Sum(l => l.Value)));
            }

            Assert.Equal(classed.Count, result.Counts.Sum());
            Assert.Empty(result.Differences);
            whole += result.Total.Ore;
        }

        Assert.Equal(postings.Count, seen.Count);
        Assert.Equal(postings.Values.Sum(p => p.Ore), whole);
        Assert.Equal(ledger.Values.Sum(), whole);
        foreach (var account in postings.Values.GroupBy(p => (p.Place, p.Month)))
            Assert.Equal((account.Key, ledger.GetValueOrDefault(account.Key)), (account.Key, account.Sum(p => p.Ore)));
        Assert.Empty(ledger.Where(l => l.Value != 0).Select(l => l.Key).Except(postings.Values.Select(p => (p.Place, p.Month))));
        FaultsStandWhereTheyBelong(seen, faults);
    }

    // What was made wrong is found in its class, and nothing else is.
    private static void FaultsStandWhereTheyBelong(Dictionary<string, PostingClass> seen, IReadOnlyList<MadeFault> faults)
    {
        string[] Made(params string[] kinds) => [.. faults.Where(f => kinds.Contains(f.Kind)).Select(f => f.Id).Order(StringComparer.Ordinal)];
        string[] Found(PostingClass @class) => [.. seen.Where(s => s.Value == @class).Select(s => s.Key).Order(StringComparer.Ordinal)];
        Assert.Equal(Made("wrong-account", "transposed-account"), Found(PostingClass.WrongAccount));
        Assert.Equal(Made("grouping-999"), Found(PostingClass.Unspecified));
        Assert.Equal(Made("posting-without-cpr"), Found(PostingClass.NoPerson));
        Assert.Equal(Made("paid-after-end"), Found(PostingClass.AfterEnd));
        Assert.Equal(Made("only-in-finance"), Found(PostingClass.NoGrant)); // Without a register nobody is said to have no case.
        Assert.Empty(Found(PostingClass.UnreadableAccount).Concat(Found(PostingClass.OutsideArea)).Concat(Found(PostingClass.NotOperation)).Concat(Found(PostingClass.NoCase)).Concat(Found(PostingClass.BeforeStart)));
    }

    // The country of the demonstration and the import of it, without the years of deliveries that have nothing to do with money.
    private (MoneyBook Book, IReadOnlyList<MadeFault> Faults) Town()
    {
        var (store, folder) = (Path.Combine(_root, "store"), Path.Combine(_root, "money"));
        var made = CountryGenerator.Generate(new CountryPlan { Money = new MoneyPlan(MoneyPlan.Usual, folder) }, Path.Combine(_root, "deliveries"));
        DemoCommand.ImportMoney(DemoSite.Shared, store, folder);
        return (MoneyBookReader.Read(new StorePaths(store), Geography.WithCode(MoneyPlan.Usual)!).Book, made.Money!.Faults);
    }

    private IEnumerable<Dictionary<string, string>> Rows(string layout)
    {
        var lines = File.ReadAllLines(Path.Combine(_root, "money", layout + ".csv"));
        var names = lines[0].TrimStart('\uFEFF').Split(';');
        return lines.Skip(1).Select(l => names.Zip(l.Split(';')).ToDictionary(f => f.First, f => f.Second, StringComparer.Ordinal));
    }

    // Function and grouping of an account of nine digits: 528211007 is 5.28.21.007, with the kind of account between them.
    private static string Place(string account) => account[..5] + account[6..];

    private static long Ore(string kroner) => kroner[^3] == '.' ? long.Parse(kroner.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) : throw new FormatException(kroner);
}

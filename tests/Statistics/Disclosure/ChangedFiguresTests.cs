using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

/// <summary>Tables whose figures are changed, by rounding or by cell keys: what a release shows, and leaks that are planted in it.</summary>
public sealed class ChangedFiguresTests
{
    private static readonly TableDeclaration[] Stock = [Catalogue.WithCode("ISBU02")!, Catalogue.WithCode("ISBU04")!, Catalogue.WithCode("BU04A")!, Catalogue.WithCode("BU43")!];
    private static readonly TableDeclaration[] Rounded = [Stock[0], .. Stock[1..].Select(t => t with { Disclosure = By(new SmallCountRounding(3)) })];

    [Fact]
    public void The_stock_is_perturbed_nothing_is_hidden_and_nothing_small_is_shown()
    {
        using var snapshot = SmallCountry.Pack();
        var (input, result) = SmallCountry.Protect(snapshot, Stock);
        Assert.True(result.Certificate.Passed, Why(result));
        Assert.True(result.Certificate.Changed > 100);
        Assert.True(result.Certificate.NarrowestChanged >= 1);
        for (var table = 1; table < Stock.Length; table++)
        {
            var (truth, shown) = (input.Cubes[table], result.Cubes[table]);
            for (var cell = 0; cell < truth.Count; cell++)
            {
                Assert.Equal(truth.Missing[cell], shown.Missing[cell]);
                if (Stock[table].Basis == TableBasis.ShareOfPopulation)
                    continue;
                Assert.True(shown.Values[cell] is 0 or > 2);
                Assert.True(Math.Abs(shown.Values[cell] - truth.Values[cell]) <= 5 && (truth.Values[cell] != 0 || shown.Values[cell] == 0));
            }
        }
    }

    [Fact]
    public void The_same_children_give_the_same_figure_in_the_next_release()
    {
        using var snapshot = SmallCountry.Pack();
        using var later = SmallCountry.Pack([.. SmallCountry.Few, ("157", "M107", 4)]);
        var first = SmallCountry.Protect(snapshot, Stock).Result;
        var second = Protection.Apply(SmallCountry.Input(later, Stock) with { Earlier = first.Cubes });
        Assert.True(second.Certificate.Passed, Why(second));
        var (before, after) = (SmallCountry.Input(snapshot, Stock).Cubes[2], SmallCountry.Input(later, Stock).Cubes[2]);
        for (var cell = 0; cell < before.Count; cell++)
            Assert.True(before.Values[cell] != after.Values[cell] || first.Cubes[2].Values[cell] == second.Cubes[2].Values[cell]);
    }

    [Fact]
    public void Any_key_gives_a_release_that_passes()
    {
        // Few children, and most of them on 31 December too: the true figures of the year bound the stock closely.
        using var snapshot = SmallCountry.Pack([.. SmallCountry.Few, ("187", "M205", 2), ("187", "M107", 1), ("173", "M209", 2)]);
        var input = SmallCountry.Input(snapshot, Stock);
        for (byte key = 0; key < 8; key++)
        {
            var result = Protection.Apply(input with { Key = [.. Enumerable.Repeat(key, 32)] });
            Assert.True(result.Certificate.Passed, Why(result));
        }
    }

    [Fact]
    public void A_true_figure_among_the_perturbed_is_found()
    {
        using var snapshot = SmallCountry.Pack();
        var (input, result) = SmallCountry.Protect(snapshot, Stock);
        foreach (var table in (int[])[1, 2, 3])
        {
            var cell = Enumerable.Range(0, input.Cubes[table].Count).First(c => result.Cubes[table].Values[c] != input.Cubes[table].Values[c]);
            AssertFound("keys", input, SmallCountry.Open(result.Cubes, input.Cubes, table, cell));
        }
    }

    [Fact]
    public void A_small_figure_among_the_perturbed_is_found()
    {
        using var snapshot = SmallCountry.Pack();
        var (input, result) = SmallCountry.Protect(snapshot, Stock);
        var cell = Enumerable.Range(0, input.Cubes[2].Count).First(c => input.Cubes[2].Values[c] is 1 or 2);
        AssertFound("small", input, SmallCountry.Open(result.Cubes, input.Cubes, 2, cell));
    }

    [Fact]
    public void Noise_that_changes_nothing_is_no_protection()
    {
        using var snapshot = SmallCountry.Pack();
        Noise[] none = [new(0, 1)];
        var (_, result) = SmallCountry.Protect(snapshot, [.. Stock[1..].Select(t => t with { Disclosure = By(new CellKeyPerturbation(PerturbationTable.Of(none))) })]);
        Assert.False(result.Certificate.Passed);
        Assert.Contains(result.Certificate.Worst, w => w.Attack == "noise");
    }

    [Fact]
    public void Figures_that_are_changed_one_way_only_are_found()
    {
        using var snapshot = SmallCountry.Pack();
        Noise[] upwards = [new(3, 1)];
        var (_, result) = SmallCountry.Protect(snapshot, [.. Stock[1..].Select(t => t with { Disclosure = By(new CellKeyPerturbation(PerturbationTable.Of(upwards))) })]);
        Assert.Contains(result.Certificate.Reasons, r => r.En.Contains("too high or too low", StringComparison.Ordinal));
    }

    [Fact]
    public void Units_that_are_protected_in_two_ways_are_refused()
    {
        using var snapshot = SmallCountry.Pack();
        var (_, result) = SmallCountry.Protect(snapshot, Stock[1], Stock[2] with { Disclosure = By(new SmallCountRounding()) });
        Assert.Contains(result.Certificate.Reasons, r => r.En.Contains("two ways", StringComparison.Ordinal));
    }

    [Fact]
    public void Rounded_tables_pass_and_add_up()
    {
        using var snapshot = SmallCountry.Pack();
        var (input, result) = SmallCountry.Protect(snapshot, Rounded);
        Assert.True(result.Certificate.Passed, Why(result));
        Assert.True(result.Certificate.Changed > 100);
        var stock = result.Cubes[2];
        decimal Sum(string sex) => stock["000", "1", "IALT", sex, "2024"]!.Value;
        Assert.Equal(Sum("TOT"), Sum("M") + Sum("K") + Sum("9"));
        for (var cell = 0; cell < stock.Count; cell++)
            Assert.True(stock.Values[cell] is 0 or > 2);
    }

    [Fact]
    public void A_true_small_figure_among_the_rounded_is_found()
    {
        using var snapshot = SmallCountry.Pack();
        var (input, result) = SmallCountry.Protect(snapshot, Rounded);
        var cell = Enumerable.Range(0, input.Cubes[2].Count).First(c => input.Cubes[2].Values[c] is 1 or 2);
        AssertFound("small", input, SmallCountry.Open(result.Cubes, input.Cubes, 2, cell));
        Assert.False(Auditor.Audit(input, input.Cubes).Passed);
    }

    [Fact]
    public void A_total_that_is_true_beside_rounded_parts_is_found()
    {
        using var snapshot = SmallCountry.Pack();
        var (input, result) = SmallCountry.Protect(snapshot, Rounded);
        var total = input.Cubes[2].IndexOf("000", "1", "IALT", "TOT", "2024");
        var audit = Auditor.Audit(input, SmallCountry.Show(result.Cubes, 2, total, result.Cubes[2].Values[total] + 1));
        Assert.False(audit.Passed);
        Assert.Contains(audit.Reasons, r => r.En.Contains("agree", StringComparison.Ordinal) || r.En.Contains("difference", StringComparison.Ordinal));
    }

    private static void AssertFound(string attack, ProtectionInput input, IReadOnlyList<Cube> published)
    {
        var audit = Auditor.Audit(input, published);
        Assert.False(audit.Passed);
        Assert.Contains(audit.Worst, w => w.Attack == attack);
    }

    private static string Why(ProtectedTables result) => string.Join("; ", result.Certificate.Reasons.Select(r => r.En)) + string.Join(" ", result.Certificate.Worst);

    private static DisclosureDeclaration By(DisclosureMethod method) => new() { Design = new("forsøg", "trial"), Method = Dated.Always(method, "project") };
}

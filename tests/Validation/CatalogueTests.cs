using System.Reflection;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>What holds for all rules together.</summary>
public class CatalogueTests
{
    [Fact]
    public void Every_code_is_used_once_and_stands_in_order()
    {
        var codes = Catalogue.Rules.Select(r => r.Code).Concat(NotYetActive.Rules.Select(r => r.Code)).ToList();
        Assert.Equal(codes.Distinct(), codes);
    }

    [Fact]
    public void Every_rule_has_a_test_that_names_its_code()
    {
        var names = typeof(CatalogueTests).Assembly.GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(m => m.GetCustomAttributes<FactAttribute>().Any()).Select(m => m.Name).ToList();
        Assert.Empty(Catalogue.Rules.Where(r => !names.Any(n => n.Contains(r.Code.Replace('-', '_') + "_", StringComparison.Ordinal))).Select(r => r.Code));
    }

    [Fact]
    public void Every_rule_names_its_source_its_record_types_and_how_to_mend_it() =>
        Assert.All(Catalogue.Rules, r =>
        {
            Assert.NotEmpty(r.Sources);
            Assert.NotEmpty(r.AppliesTo);
            Assert.EndsWith(".", r.Fix.Da, StringComparison.Ordinal);
            Assert.EndsWith(".", r.Fix.En, StringComparison.Ordinal);
            Assert.EndsWith(".", r.Message.Da, StringComparison.Ordinal);
            Assert.EndsWith(".", r.Message.En, StringComparison.Ordinal);
        });

    [Fact]
    public void Every_field_of_a_rule_stands_in_one_of_its_record_types() =>
        Assert.All(Catalogue.Rules, r => Assert.All(r.Fields, f => Assert.True(r.AppliesTo.Any(t => t.PlaceOf(f) >= 0), $"{r.Code}: {f}")));

    [Fact]
    public void The_general_rules_of_the_official_list_are_active_or_listed_as_not_yet()
    {
        var codes = Catalogue.Rules.Select(r => r.Code).Concat(NotYetActive.Rules.Select(r => r.Code)).ToHashSet();
        string[] official = [.. Codes("F", 26), .. Codes("I", 21), .. Codes("D", 10), .. Codes("P", 9)];
        Assert.Empty(official.Except(codes));
    }

    /// <summary>Number of official rules by group; the yearly approval (VAL) is left to its own.</summary>
    private static readonly (string Group, int Count)[] Official =
    [
        ("GEN-F", 26), ("GEN-I", 21), ("GEN-D", 10), ("GEN-P", 9), ("ANB-", 62), ("IND-", 45), ("UND-", 16), ("HAN-", 18), ("STO-", 12), ("HER-", 13),
        ("HEH-", 10), ("KRI-", 12), ("KRH-", 7), ("VOK-", 20), ("BIL-", 12), ("IHU-", 15), ("REG-", 17),
    ];

    [Fact]
    public void Every_rule_of_the_official_list_is_active()
    {
        var codes = Catalogue.Rules.Select(r => r.Code).ToHashSet();
        Assert.Empty(Official.SelectMany(o => Enumerable.Range(1, o.Count).Select(i => $"{o.Group}{i:000}")).Except(codes));
        Assert.Empty(NotYetActive.Rules);
    }

    [Fact]
    public void Judging_a_record_that_keeps_the_rules_allocates_nothing()
    {
        var candidate = OneRecord.Candidate(SupportRecord.Declaration, Example.Support());
        var book = new RuleBook(Catalogue.Rules, SupportRecord.Declaration);
        Action<Finding> report = _ => { };
        for (var i = 0; i < 100; i++)
            book.Judge(candidate, report);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            book.Judge(candidate, report);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static IEnumerable<string> Codes(string group, int count) => Enumerable.Range(1, count).Select(i => $"GEN-{group}{i:000}");
}

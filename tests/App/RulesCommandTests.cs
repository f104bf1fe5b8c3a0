using System.Text.Json;
using Socialstat.App;
using Socialstat.Validation;

namespace Socialstat.Tests.App;

/// <summary>What a domain owner can do with rules on the command line: list, read one, take the pack home, and try one before it has teeth.</summary>
public sealed class RulesCommandTests : IDisposable
{
    private const string Header = "event;case_id;acting_municipality;person_id_type;person_id;measure_paragraph;decision_date;start_date;end_date;decisive_circumstances\n";
    private readonly string _root = Directory.CreateTempSubdirectory("socialstat-rules-").FullName;

    private string Store => Path.Combine(_root, "store");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_list_names_every_rule_once_and_can_be_of_one_statistic()
    {
        Assert.Equal(Catalogue.Rules.Select(r => r.Code), Run("rules", "list").Select(l => l.Split(' ')[0]));
        Assert.All(Run("rules", "list", "--statistic", "REG", "--lang", "en"), l => Assert.StartsWith("REG-", l, StringComparison.Ordinal));
        Assert.Equal(17, Run("rules", "list", "--statistic", "REG").Length);
        var first = JsonDocument.Parse(Run("rules", "list", "--statistic", "IND", "--json")[0]).RootElement;
        Assert.Equal("IND-001", first.GetProperty("code").GetString());
        Assert.Equal("error", first.GetProperty("severity").GetString());
    }

    [Fact]
    public void An_explanation_tells_threshold_source_message_and_fix_in_both_languages()
    {
        var text = string.Join('\n', Run("rules", "IND-038", "--lang", "en"));
        Assert.Contains("Longest gap (days): 14", text, StringComparison.Ordinal);
        Assert.Contains("(000:3.5)", text, StringComparison.Ordinal);
        Assert.Contains(Catalogue.WithCode("IND-038")!.Message.Da, text, StringComparison.Ordinal);
        Assert.Contains(Catalogue.WithCode("IND-038")!.Fix.En, text, StringComparison.Ordinal);
        Assert.Contains("Derived:", string.Join('\n', Run("rules", "GEN-P006", "--lang", "en")), StringComparison.Ordinal);
        Fails("rules", "IND-999");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public void The_whole_pack_is_exported_with_its_hash_and_version(string format)
    {
        var file = Path.Combine(_root, "pack." + format);
        Assert.Contains(RulePack.Hash, Run("rules", "export", "--format", format, "--out", file)[0], StringComparison.Ordinal);
        var text = File.ReadAllText(file);
        Assert.Contains(RulePack.Hash, text, StringComparison.Ordinal);
        Assert.All(Catalogue.Rules, r => Assert.Contains(r.Code, text, StringComparison.Ordinal));
        if (format == "json")
            Assert.Equal(Catalogue.Rules.Count, JsonDocument.Parse(text).RootElement.GetProperty("rules").GetArrayLength());
    }

    [Fact]
    public void A_rule_in_shadow_tells_hits_of_judged_by_municipality_and_stores_nothing()
    {
        Receive();
        var before = Run("findings");
        // Of Copenhagen's three cases one ends on the 18th birthday, one has an unreadable start date, and one is sound; Frederiksberg's is sound.
        Assert.Equal(["101: 1 / 2 (50 %)", "147: 0 / 1 (0 %)", "total: 1 / 3 (33.3 %)"], Shadow("IND-010"));
        Assert.Equal(["101: 1 / 3 (33.3 %)", "147: 0 / 1 (0 %)"], Shadow("GEN-F013").Where(l => l.StartsWith("101", StringComparison.Ordinal) || l.StartsWith("147", StringComparison.Ordinal)));
        Assert.Equal("000: 0 / 2 (0 %)", Shadow("REG-004")[0]);
        Assert.Equal(before, Run("findings"));
        Assert.Equal(0, CommandLine.Run(["verify", "--store", Store], new FixedClock(), TextWriter.Null, TextWriter.Null));
    }

    [Fact]
    public void Shadow_works_for_every_kind_of_rule()
    {
        Receive();
        foreach (var rule in Catalogue.Rules.GroupBy(r => r.GetType()).Select(g => g.First()))
            Assert.NotEmpty(Run("rules", "shadow", rule.Code));
    }

    private void Receive()
    {
        string[] files =
        [
            Write("persons_000_20250101_0001.csv", "person_id;birth_date;sex\n7506104000;2010-06-15;K\n7501074001;2007-01-15;M\n"),
            Write("support_101_20250131_0001.csv", Header + "start;S1;101;cpr;7506104000;BL 32.1.3;;2024-03-01;2024-06-01;UDSLAG4\nstart;S2;101;cpr;7501074001;BL 32.1.3;;2024-03-01;2025-01-15;UDSLAG4\n"
                + "start;S3;101;cpr;7506104000;BL 32.1.2;;2024-31-03;2024-06-01;UDSLAG4\n"),
            Write("support_147_20250131_0001.csv", Header + "start;S4;147;cpr;7506104000;BL 32.1.1;;2024-03-01;2024-06-01;UDSLAG4\n"),
        ];
        CommandLine.Run(["receive", .. files, "--store", Store, "--as-of", "2025-06-01"], new FixedClock(), TextWriter.Null, TextWriter.Null);
    }

    private string[] Shadow(string code) => Run("rules", "shadow", code, "--lang", "en")[1..];

    private string Write(string name, string text)
    {
        var path = Path.Combine(_root, name);
        File.WriteAllText(path, text);
        return path;
    }

    private string[] Run(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        Assert.Equal(0, CommandLine.Run([.. args, "--store", Store], new FixedClock(), output, errors));
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private void Fails(params string[] args)
    {
        using var errors = new StringWriter();
        Assert.Equal(2, CommandLine.Run([.. args, "--store", Store], new FixedClock(), TextWriter.Null, errors));
        Assert.Single(errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}

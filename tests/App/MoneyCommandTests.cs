using System.Text.Json;
using Socialstat.App;

namespace Socialstat.Tests.App;

/// <summary>What a controller gets from the command line about the municipality's money.</summary>
public sealed class MoneyCommandTests : IDisposable
{
    private const string GrantHeader = "grant_id;person_id;service;provider;price_kind;unit;price;start_date;end_date;paragraph;placement_type;account\n";
    private const string PostingHeader = "posting_id;account;amount;booked_on;period_start;period_end;person_id;service;provider\n";
    private readonly string _root = Directory.CreateTempSubdirectory("socialstat-money-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_folder_is_imported_and_the_commitment_accounts_are_those_of_the_report()
    {
        ImportAll();
        var (code, lines, told) = Run("commitments", "--cut-off", "2014-08-31", "--by", "line", "--json");
        Assert.Equal(0, code);
        Assert.Contains("Læs det sådan", told, StringComparison.Ordinal);
        var row = JsonDocument.Parse(lines).RootElement.GetProperty("tables")[0].GetProperty("rows")[0];
        Assert.Equal((259_900m, 172_325m, 432_225m, 216_113m, -43_788m), (Of(row, "calculated"), Of(row, "committed"), Of(row, "forecast"), Of(row, "booked"), Of(row, "deviation")));
        Assert.Equal(0, Run("forecast", "--cut-off", "2014-08-31").Code);
        Assert.Equal(0, Run("budget", "--cut-off", "2014-08-31", "--out", Path.Combine(_root, "budget.xlsx")).Code);
        Assert.True(new FileInfo(Path.Combine(_root, "budget.xlsx")).Length > 1000);
    }

    [Fact]
    public void Postings_are_reconciled_to_the_ledger_and_a_closed_finding_comes_back_when_newer_files_show_it()
    {
        ImportAll();
        File.WriteAllText(Path.Combine(_root, "ledger.csv"), "account;year;month;amount\n528201003;2014;8;216112,50\n");
        Run("money", "import", Path.Combine(_root, "ledger.csv"));
        var (code, lines, _) = Run("reconcile", "--year", "2014");
        Assert.Equal(0, code);
        Assert.Contains("Stemmer med bevillingen;1;", lines, StringComparison.Ordinal);
        var id = First("D_NOT_F").GetProperty("id").GetString()!;
        Assert.Equal(2, Run("discrepancies", "--close", id).Code);
        Assert.Equal(0, Run("discrepancies", "--close", id, "--reason", "corrected", "--by", "Bo").Code);
        Assert.DoesNotContain(id, Run("discrepancies").Output, StringComparison.Ordinal);
        var kinds = JsonDocument.Parse(Run("discrepancies", "--json").Output).RootElement.GetProperty("tables")[1].GetProperty("rows").EnumerateArray();
        Assert.Equal(1, kinds.Single(k => k.GetProperty("code").GetString() == "D_NOT_F").GetProperty("closed").GetInt32());
        Assert.Contains("lukket: rettes", Run("discrepancies", "--all").Output, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_root, "providers.csv"), "provider;name;provider_kind\nL;Lille hus;private\n");
        Run("money", "import", Path.Combine(_root, "providers.csv"));
        Assert.Equal("kommet igen", First("D_NOT_F").GetProperty("state").GetString());
        Assert.Equal(0, Run("verify").Code);
    }

    [Fact]
    public void What_does_not_belong_together_is_refused()
    {
        var (code, _, errors) = Run("money", "bind", "--paragraph", "SEL 52a", "--account", "5.28.21.015");
        Assert.Equal(1, code);
        Assert.Contains("OKO-022", errors, StringComparison.Ordinal);
        Assert.Equal(0, Run("money", "bind", "--paragraph", "SEL 52a", "--account", "5.28.21.011").Code);
    }

    [Fact]
    public void Bad_rows_are_told_with_file_row_and_field_and_what_is_missing_in_one_line()
    {
        File.WriteAllText(Path.Combine(_root, "grants.csv"), GrantHeader + "A;6101104001;S;L;own;day;1.412,50;2014-03-01;;SEL 52.3.7;6;528201003\n");
        var (code, output, errors) = Run("money", "import", Path.Combine(_root, "grants.csv"));
        Assert.Equal(1, code);
        Assert.Contains("1 afvist", output, StringComparison.Ordinal);
        Assert.Contains("OKO-011 grants.csv, række 1, price: Pris: '1.412,50' kan ikke læses", errors, StringComparison.Ordinal);
        Assert.Equal(2, CommandLine.Run(["commitments", "--municipality", "101", "--store", Path.Combine(_root, "store")], new FixedClock(), TextWriter.Null, TextWriter.Null));
    }

    private static decimal Of(JsonElement row, string name) => row.GetProperty(name).GetDecimal();

    private JsonElement First(string code) => JsonDocument.Parse(Run("discrepancies", "--json").Output).RootElement.GetProperty("tables")[0].GetProperty("rows").EnumerateArray().First(r => r.GetProperty("code").GetString() == code);

    private void ImportAll()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "in")).FullName;
        File.WriteAllText(Path.Combine(folder, "services.csv"), "service;name;measure;unit;account\nS;Opholdssted;P6;day;528201003\n");
        File.WriteAllText(Path.Combine(folder, "grants.csv"), GrantHeader + "A;6101104001;S;L;own;day;1412,50;2014-03-01;;SEL 52.3.7;6;528201003\n");
        File.WriteAllText(Path.Combine(folder, "postings.csv"), PostingHeader + "P;528201003;216112,50;2014-08-05;2014-03-01;2014-07-31;6101104001;S;L\n");
        Assert.Equal(0, Run("money", "import", folder).Code);
    }

    private (int Code, string Output, string Errors) Run(params string[] words)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        string[] shared = words[0] == "verify" ? [] : ["--municipality", "851"];
        var code = CommandLine.Run([.. words, .. shared, "--store", Path.Combine(_root, "store"), "--as-of", "2014-10-15"], new FixedClock(), output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}

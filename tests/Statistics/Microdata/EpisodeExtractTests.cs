using System.Security.Cryptography;
using System.Text;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

public sealed class EpisodeExtractTests
{
    private static readonly ProjectKey Key = new("k", SHA256.HashData("key"u8));
    private static readonly PlacePools AllLarge = new([.. Geography.Municipalities.Select(_ => (int?)10_000)], 4_000);

    private static readonly ReportedRegister Register = new(
        [new(1, new DateOnly(2010, 5, 17), Sex.Female), new(2, new DateOnly(2012, 1, 1), Sex.Male), new(3, null, Sex.Unknown)],
        [
            new(1, "101", "M205", new DateOnly(2020, 1, 15), new DateOnly(2020, 2, 14)),
            new(1, "101", "M205", new DateOnly(2020, 2, 20), null),
            new(2, "461", "M205", new DateOnly(2018, 3, 1), new DateOnly(2018, 12, 31)),
            new(3, "851", "M205", new DateOnly(2021, 10, 1), new DateOnly(2021, 10, 31)),
        ]);

    [Fact]
    public void Rows_are_episodes_with_years_quarters_and_months_and_no_days_or_numbers()
    {
        var rows = Rows(new ExtractScope(MeasureStatistic, 2010, 2025));
        Assert.Equal(
            ["2010;K;101;084;M205;2020Q1;;", "2012;M;461;083;M205;2018Q1;2018Q4;10", ";;851;081;M205;2021Q4;2021Q4;1"],
            rows.Select(r => r[(r.IndexOf(';', StringComparison.Ordinal) + 1)..]).OrderBy(r => r.Split(';')[0].Length == 0).ThenBy(r => r, StringComparer.Ordinal));
        Assert.All(rows, r => Assert.DoesNotContain("61011", r, StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_come_by_pseudonym_and_not_by_person_number()
    {
        var many = new ReportedRegister(
            [.. Enumerable.Range(1, 200).Select(i => new Child(i, new DateOnly(2010, 1, 1), Sex.Male))],
            [.. Enumerable.Range(1, 200).Select(i => new Spell(i, "101", "M205", new DateOnly(2020, 1, 1), null))]);
        using var snapshot = many.Pack();
        var rows = new EpisodeExtract(snapshot, new ExtractScope(MeasureStatistic, 2020, 2020), AllLarge, Key).Rows().Select(r => r.Person).ToList();
        Assert.Equal(rows.Order(), rows);
        var byNumber = Enumerable.Range(1, 200).Select(i => Key.PseudonymOf(ReportedRegister.IdOf(i))).ToList();
        Assert.NotEqual(byNumber, rows);
        Assert.Equal(byNumber.Order(), rows);
    }

    [Theory]
    [InlineData(2018, 2018, 1)]
    [InlineData(2019, 2019, 0)]
    [InlineData(2020, 2020, 1)]
    [InlineData(2021, 2030, 2)]
    public void Episodes_active_in_the_years_are_in(int from, int to, int rows) => Assert.Equal(rows, Rows(new ExtractScope(MeasureStatistic, from, to)).Count);

    [Fact]
    public void Small_municipalities_are_shown_together_and_never_alone()
    {
        var children = new int?[98];
        Array.Fill(children, 9_000);
        var fano = Geography.WithCode("563")!;
        var varde = Geography.WithCode("573")!;
        var bornholm = Geography.WithCode("400")!;
        (children[fano.Index], children[varde.Index], children[bornholm.Index]) = (600, 3_999, 100);
        var pools = new PlacePools(children, 4_000);
        Assert.Equal(["L08", "L08", "000"], [pools.CodeOf(fano.Index), pools.CodeOf(varde.Index), pools.CodeOf(bornholm.Index)]);
        Assert.Equal("101", pools.CodeOf(Geography.WithCode("101")!.Index));
        Assert.Contains(pools.Codes, c => c.Code == "L08" && c.Label.Da.Contains("Sydjylland", StringComparison.Ordinal));
        children[varde.Index] = 4_000;
        Assert.Equal("000", new PlacePools(children, 4_000).CodeOf(fano.Index));
        Assert.DoesNotContain(new PlacePools(new int?[98], 4_000).Codes, c => Geography.WithCode(c.Code) is not null);
    }

    [Fact]
    public void The_documentation_has_every_code_that_is_in_the_rows()
    {
        IReadOnlyList<MicrodataVariable> variables = [MicrodataVariables.Person, .. MicrodataVariables.All];
        using var csv = new MemoryStream();
        var scope = new ExtractScope(MeasureStatistic, 2019, 2021);
        VariableDocumentation.WriteCsv(variables, AllLarge, scope, csv);
        var lines = Encoding.UTF8.GetString(csv.ToArray()).Split("\r\n");
        Assert.Contains(lines, l => l.StartsWith("municipality;", StringComparison.Ordinal) && l.Contains(";101;", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("measure;", StringComparison.Ordinal) && l.Contains("2024-01-01: ", StringComparison.Ordinal) && l.Contains(";M205;", StringComparison.Ordinal));
        // The years of the extract, and of a code the days on which it can have figures.
        var ended = Measures.All.First(m => m.ValidFrom is not null);
        Assert.All(lines.Skip(1).Where(l => l.Length > 0), l => Assert.Contains(";2019;2021;", l, StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains($";{ended.Key};", StringComparison.Ordinal) && l.EndsWith($";{ended.ValidFrom:yyyy-MM-dd};{ended.ValidTo:yyyy-MM-dd}", StringComparison.Ordinal));
        using var json = new MemoryStream();
        VariableDocumentation.WriteJson(variables, AllLarge, scope, json);
        var root = System.Text.Json.JsonDocument.Parse(json.ToArray()).RootElement;
        Assert.Equal(variables.Select(v => v.Name), root.EnumerateArray().Select(v => v.GetProperty("name").GetString()));
        Assert.Equal(98, root.EnumerateArray().Single(v => v.GetProperty("name").GetString() == "municipality").GetProperty("codes").GetArrayLength());
    }

    private static Statistic MeasureStatistic => Measures.WithKey("M205").Statistic;

    private static List<string> Rows(ExtractScope scope)
    {
        using var snapshot = Register.Pack();
        IReadOnlyList<MicrodataVariable> variables = [MicrodataVariables.Person, .. MicrodataVariables.All];
        return [.. new EpisodeExtract(snapshot, scope, AllLarge, Key).Rows().Select(r => string.Join(';', variables.Select(v => v.Show(r))))];
    }
}

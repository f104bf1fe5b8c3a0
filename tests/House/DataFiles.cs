namespace Socialstat.Tests.House;

/// <summary>Facts taken in from outside say where they come from.</summary>
public sealed class DataFiles
{
    [Fact]
    public void Every_row_of_data_has_a_source() => Findings.MustBeEmpty(WithoutSource(Repository.Files));

    [Fact]
    public void A_row_or_a_file_without_source_is_found() =>
        Assert.Equal(
            ["data/a.csv:3", "data/b.csv: no source column"],
            WithoutSource([new("data/a.csv", "code,source\n1,\"order, section 1\"\n2,\n"), new("data/b.csv", "code,title\n1,x\n")]));

    private static IEnumerable<string> WithoutSource(IEnumerable<SourceFile> files)
    {
        foreach (var file in files.Where(f => f.IsUnder("data") && f.Path.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var header = file.Lines[0].TrimEnd('\r').Split(',');
            if (!header.Contains("source"))
                yield return $"{file.Path}: no source column";
            else if (header[^1] != "source")
                yield return $"{file.Path}: source is not the last column";
            else
                foreach (var i in Enumerable.Range(1, file.Lines.Count - 1).Where(i => file.Lines[i].TrimEnd('\r').EndsWith(',') || file.Lines[i].TrimEnd('\r').EndsWith(",\"\"", StringComparison.Ordinal)))
                    yield return $"{file.Path}:{i + 1}";
        }
    }
}

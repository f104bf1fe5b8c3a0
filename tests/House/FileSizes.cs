namespace Socialstat.Tests.House;

/// <summary>Files stay small enough to be read in one go.</summary>
public sealed class FileSizes
{
    private const int MostLines = 400;
    private const int HighestMedian = 80;

    [Fact]
    public void No_file_of_code_is_longer_than_400_lines() => Findings.MustBeEmpty(TooLong(Code));

    [Fact]
    public void A_file_of_401_lines_is_found_and_one_of_400_is_not() =>
        Assert.Equal(["src/Law/Long.cs: 401 lines"], TooLong([OfLength("src/Law/Long.cs", 401), OfLength("src/Law/Short.cs", 400)]));

    [Fact]
    public void Half_of_the_files_of_code_are_at_most_80_lines() => Assert.InRange(Median(Code), 1, HighestMedian);

    [Fact]
    public void The_median_is_the_middle_file() =>
        Assert.Equal(90, Median([OfLength("src/A.cs", 10), OfLength("src/B.cs", 90), OfLength("src/C.cs", 350)]));

    private static List<SourceFile> Code => [.. Repository.Files.Where(f => f.IsCode)];

    private static IEnumerable<string> TooLong(IEnumerable<SourceFile> files) =>
        files.Where(f => f.Lines.Count > MostLines).Select(f => $"{f.Path}: {f.Lines.Count} lines");

    private static int Median(List<SourceFile> files) => files.Select(f => f.Lines.Count).Order().ElementAt(files.Count / 2);

    private static SourceFile OfLength(string path, int lines) => new(path, string.Concat(Enumerable.Repeat("x\n", lines)));
}

using System.Text.RegularExpressions;

namespace Socialstat.Tests.House;

/// <summary>What folders and files may be called, and how many stand in the root.</summary>
public sealed partial class FolderAndFileNames
{
    private const int MostFilesInRoot = 14;

    private static readonly HashSet<string> ForbiddenFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Common", "Shared", "Utils", "Helpers", "Core", "Services", "Managers", "Models", "Dtos", "Interfaces", "Abstractions", "Infrastructure",
    };

    [Fact]
    public void No_folder_is_named_after_a_kind_of_code() => Findings.MustBeEmpty(FoldersByKind(Paths));

    [Fact]
    public void A_folder_named_after_a_kind_of_code_is_found() =>
        Assert.Equal(["src/Law/Helpers/A.cs", "tests/core/B.cs"], FoldersByKind(["src/Law/Helpers/A.cs", "src/Law/Acts/Act.cs", "tests/core/B.cs"]));

    [Fact]
    public void The_root_holds_few_files() => Assert.InRange(InRoot(Paths).Count(), 1, MostFilesInRoot);

    [Fact]
    public void Only_files_directly_in_the_root_are_counted() => Assert.Equal(["README.md"], InRoot(["README.md", "src/Law/README.md"]));

    [Fact]
    public void No_source_path_holds_a_year() => Findings.MustBeEmpty(WithYear(Paths));

    [Fact]
    public void A_year_in_a_source_path_is_found() =>
        Assert.Equal(
            ["src/Law/2024/Act.cs", "tests/Law/Rules2023Tests.cs"],
            WithYear(["src/Law/2024/Act.cs", "tests/Law/Rules2023Tests.cs", "src/Law/Rule12345.cs", "docs/2024.md"]));

    [Fact]
    public void Paths_of_code_and_documents_are_ASCII() => Findings.MustBeEmpty(NotAscii(Paths));

    [Fact]
    public void A_Danish_letter_in_a_path_is_found() => Assert.Equal(["src/Law/Ydelsesmåned.cs"], NotAscii(["src/Law/Ydelsesmåned.cs", "src/Law/Month.cs"]));

    private static IEnumerable<string> Paths => Repository.Files.Select(f => f.Path);

    private static IEnumerable<string> FoldersByKind(IEnumerable<string> paths) =>
        paths.Where(p => p.Split('/').SkipLast(1).Any(ForbiddenFolders.Contains));

    private static IEnumerable<string> InRoot(IEnumerable<string> paths) => paths.Where(p => !p.Contains('/', StringComparison.Ordinal));

    private static IEnumerable<string> WithYear(IEnumerable<string> paths) =>
        paths.Where(p => p.EndsWith(".cs", StringComparison.Ordinal) && Year().IsMatch(p));

    private static IEnumerable<string> NotAscii(IEnumerable<string> paths) => paths.Where(p => !System.Text.Ascii.IsValid(p));

    [GeneratedRegex("(?<![0-9])(18|19|20|21)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}

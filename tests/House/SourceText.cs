using System.Text.RegularExpressions;

namespace Socialstat.Tests.House;

/// <summary>What may not stand in the text of a source.</summary>
public sealed partial class SourceText
{
    private const string CrashBoundary = "// house: crash boundary";

    [Fact]
    public void Nothing_is_left_to_be_done_later() => Findings.MustBeEmpty(Lines(Repository.Files, Later()));

    [Fact]
    public void A_note_of_work_left_is_found() => Assert.Equal(["src/A.cs:2"], Lines([new("src/A.cs", "int a;\n// TO" + "DO: count\n")], Later()));

    [Fact]
    public void No_file_names_a_place_on_somebodys_machine() => Findings.MustBeEmpty(Lines(Repository.Files, MachinePath()));

    [Theory]
    [InlineData("var path = \"/ho" + "me/anna/data\";", 1)]
    [InlineData("see ../sha" + "red/plan.md", 1)]
    [InlineData("cd /tm" + "p", 1)]
    [InlineData("// see" + "d 000, 2.6", 1)] // Documents are named by the keys of docs/sources.md.
    [InlineData("https://example.dk/home/page", 0)]
    [InlineData("src/home/page.cs and ../Law/Law.csproj", 0)]
    public void A_place_on_a_machine_is_found_and_an_address_is_not(string line, int places) =>
        Assert.Equal(places, Lines([new("docs/a.md", line)], MachinePath()).Count());

    [Fact]
    public void Exceptions_are_caught_by_name() => Findings.MustBeEmpty(CatchAlls(Repository.Files));

    [Fact]
    public void A_catch_all_is_found_unless_it_is_marked_or_filtered() =>
        Assert.Equal(
            ["src/A.cs:1", "src/A.cs:2"],
            CatchAlls([new("src/A.cs", $"catch (Exception e)\ncatch\n{CrashBoundary} - why\ncatch (Exception e)\ncatch (IOException)\ncatch (Exception e) when (e is IOException)\n")]));

    [Fact]
    public void No_type_is_named_after_its_part_in_a_pattern() => Findings.MustBeEmpty(PatternNames(Repository.Files));

    [Theory]
    [InlineData("public sealed class DeliveryManager", 1)]
    [InlineData("internal record struct PersonDto(int A);", 1)]
    [InlineData("public interface IReceiptService", 1)]
    [InlineData("public sealed class ServiceCatalogue", 0)]
    [InlineData("public sealed class Delivery : IServiceProvider", 0)]
    public void A_type_named_after_its_part_in_a_pattern_is_found(string line, int places) =>
        Assert.Equal(places, PatternNames([new("src/A.cs", line)]).Count());

    [Fact]
    public void The_namespace_of_a_file_is_its_room() => Findings.MustBeEmpty(WrongNamespaces(Repository.Files));

    [Fact]
    public void A_namespace_by_folder_or_in_a_block_is_found() =>
        Assert.Equal(
            ["src/Law/Acts/A.cs: namespace Socialstat.Law.Acts;", "src/Law/B.cs: namespace Socialstat.Law"],
            WrongNamespaces([new("src/Law/Acts/A.cs", "namespace Socialstat.Law.Acts;\n"), new("src/Law/B.cs", "namespace Socialstat.Law\n{\n"), new("src/Law/C.cs", "namespace Socialstat.Law;\n")]));

    private static IEnumerable<string> Lines(IEnumerable<SourceFile> files, Regex sign) =>
        from file in files
        from line in file.Lines.Select((text, i) => (text, number: i + 1))
        where sign.IsMatch(line.text)
        select $"{file.Path}:{line.number}";

    private static IEnumerable<string> CatchAlls(IEnumerable<SourceFile> files) =>
        from file in files.Where(f => f.IsCode)
        from i in Enumerable.Range(0, file.Lines.Count)
        where CatchAll().IsMatch(file.Lines[i]) && (i == 0 || !file.Lines[i - 1].TrimStart().StartsWith(CrashBoundary, StringComparison.Ordinal))
        select $"{file.Path}:{i + 1}";

    private static IEnumerable<string> PatternNames(IEnumerable<SourceFile> files) => Lines(files.Where(f => f.IsCode), PatternName());

    private static IEnumerable<string> WrongNamespaces(IEnumerable<SourceFile> files) =>
        from file in files
        where file.IsCode && file.IsUnder("src")
        from line in file.Lines
        where line.StartsWith("namespace ", StringComparison.Ordinal) && line.TrimEnd() != $"namespace Socialstat.{file.Path.Split('/')[1]};"
        select $"{file.Path}: {line}";

    [GeneratedRegex(@"\b(TO[D]O|FIX[M]E|HAC[K])\b", RegexOptions.CultureInvariant)]
    private static partial Regex Later();

    [GeneratedRegex(@"(?<![\w.:/~}\])-])/(wor[k]|tm[p]|hom[e]|roo[t]|mn[t]|User[s])(?!\w)|[A-Z]:\\\\?User[s]|\.\./share[d]\b|\bsee[d]s? 00[0-4]\b", RegexOptions.CultureInvariant)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"^\s*(\}\s*)?catch\s*(\(\s*(System\.)?Exception(\s+\w+)?\s*\)\s*)?(\{.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"^\s*((public|internal|private|protected|sealed|static|abstract|partial|readonly|ref|file|unsafe)\s+)*(class|struct|interface|enum|record(\s+(class|struct))?)\s+\w+(Manager|Service|Helper|Handler|Processor|Dto|Impl)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PatternName();
}

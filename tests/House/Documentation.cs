using System.Text.RegularExpressions;

namespace Socialstat.Tests.House;

/// <summary>What the public parts say about themselves: comments on every public member, and every word in the glossary.</summary>
public sealed partial class Documentation
{
    private static readonly string[] Documented = ["Law", "Register", "Statistics", "Publication"];

    [Fact]
    public void The_compiler_asks_for_comments_on_public_members()
    {
        var props = Repository.Text("Directory.Build.props");
        Assert.Contains("<GenerateDocumentationFile>true</GenerateDocumentationFile>", props, StringComparison.Ordinal);
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", props, StringComparison.Ordinal);
    }

    [Fact]
    public void The_documented_rooms_do_not_silence_it() => Findings.MustBeEmpty(Silenced(Repository.Files));

    [Fact]
    public void Silence_about_missing_comments_is_found() =>
        Assert.Equal(
            ["Directory.Build.props", "src/Law/A.cs", "src/Law/Law.csproj"],
            Silenced([
                new("Directory.Build.props", "<NoWarn>CS15" + "91</NoWarn>"),
                new("src/App/App.csproj", "<NoWarn>CS15" + "91</NoWarn>"),
                new("src/Law/A.cs", "#pragma warning disable CS15" + "91"),
                new("src/Law/Law.csproj", "<NoWarn>$(NoWarn);15" + "91</NoWarn>"),
            ]));

    [Fact]
    public void Every_public_type_of_Law_Register_and_Statistics_is_in_the_glossary() => Findings.MustBeEmpty(Missing(PublicTypes, Terms(Glossary)));

    [Fact]
    public void A_type_that_the_glossary_lacks_is_found() => Assert.Equal(["PersonId"], Missing([typeof(Law.PersonId), typeof(Law.Period)], Terms("| `Period` | periode |")));

    [Fact]
    public void Every_type_in_the_glossary_exists() => Findings.MustBeEmpty(Terms(Glossary).Except(PublicTypes.Select(Name)));

    [Fact]
    public void A_glossary_row_says_something_in_every_column() => Findings.MustBeEmpty(ThinRows(Glossary));

    [Fact]
    public void A_glossary_row_without_a_Danish_word_is_found() =>
        Assert.Equal(["| `A` |  | - | - | x |"], ThinRows("| `A` |  | - | - | x |\n| `B` | b | - | - | y |"));

    private static string Glossary => Repository.Text("docs/glossary.md");

    private static IEnumerable<Type> PublicTypes =>
        new[] { Program.Law, Program.Register, Program.Statistics }.SelectMany(a => a.GetExportedTypes()).Where(t => !t.IsNested);

    private static IEnumerable<string> Missing(IEnumerable<Type> types, HashSet<string> terms) =>
        types.Select(Name).Distinct().Where(name => !terms.Contains(name));

    private static string Name(Type type) => type.Name.Split('`')[0];

    private static HashSet<string> Terms(string glossary) => [.. Term().Matches(glossary).Select(m => m.Groups["name"].Value)];

    private static IEnumerable<string> ThinRows(string glossary) =>
        glossary.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Split('|')[1..^1].Any(string.IsNullOrWhiteSpace));

    private static IEnumerable<string> Silenced(IEnumerable<SourceFile> files) =>
        files.Where(f => (f.IsUnder([.. Documented.Select(room => "src/" + room)]) || f.Path == "Directory.Build.props") && Silence().IsMatch(f.Text))
            .Select(f => f.Path);

    [GeneratedRegex(@"^\| `(?<name>\w+)(<T>)?` \|", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Term();

    [GeneratedRegex(@"(NoWarn|disable|SuppressMessage).*1591", RegexOptions.CultureInvariant)]
    private static partial Regex Silence();
}

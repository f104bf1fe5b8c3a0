using System.Xml.Linq;

namespace Socialstat.Tests.House;

/// <summary>Eight rooms, each with a README, and arrows that only point downwards.</summary>
public sealed class Rooms
{
    private const int MostReadmeLines = 9;

    /// <summary>Which rooms a room may name.</summary>
    private static readonly Dictionary<string, string[]> MayName = new()
    {
        ["Law"] = [],
        ["Register"] = ["Law"],
        ["Validation"] = ["Register", "Law"],
        ["Intake"] = ["Validation", "Register", "Law"],
        ["Statistics"] = ["Register", "Law"],
        ["Publication"] = ["Statistics", "Law"], // Not Register: it cannot even name a person.
        ["Management"] = ["Statistics", "Register", "Law"],
        ["App"] = ["Law", "Register", "Validation", "Intake", "Statistics", "Publication", "Management"],
    };

    [Fact]
    public void There_are_exactly_the_rooms_of_the_plan() =>
        Assert.Equal(MayName.Keys.Order(), Repository.Files.Where(f => f.IsUnder("src")).Select(f => f.Path.Split('/')[1]).Distinct().Order());

    [Fact]
    public void Each_room_has_a_short_README() => Findings.MustBeEmpty(BadReadmes(Repository.Files, MayName.Keys));

    [Fact]
    public void A_missing_and_a_long_README_are_found() =>
        Assert.Equal(
            ["src/Law/README.md: 10 lines", "src/App/README.md is missing"],
            BadReadmes([new("src/Law/README.md", string.Concat(Enumerable.Repeat("x\n", 10)))], ["Law", "App"]));

    [Fact]
    public void Projects_name_only_the_rooms_they_may() => Findings.MustBeEmpty(WrongArrows(Repository.Files));

    [Fact]
    public void An_arrow_from_Publication_to_Register_is_found() =>
        Assert.Equal(
            ["src/Publication/Publication.csproj names Register"],
            WrongArrows([new("src/Publication/Publication.csproj",
                """<Project><ItemGroup><ProjectReference Include="../Law/Law.csproj" /><ProjectReference Include="..\Register\Register.csproj" /></ItemGroup></Project>""")]));

    [Fact]
    public void The_compiler_does_not_pass_references_on() =>
        Assert.Contains("<DisableTransitiveProjectReferences>true</DisableTransitiveProjectReferences>", Repository.Text("Directory.Build.props"), StringComparison.Ordinal);

    [Fact]
    public void Test_projects_mirror_the_rooms() =>
        Assert.Empty(Repository.Files.Where(f => f.IsUnder("tests") && f.Path.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(f => f.Path.Split('/')[1]).Except([.. MayName.Keys, "House", "Examples"]));

    private static IEnumerable<string> BadReadmes(IReadOnlyCollection<SourceFile> files, IEnumerable<string> rooms)
    {
        foreach (var path in rooms.Select(room => $"src/{room}/README.md"))
        {
            var readme = files.FirstOrDefault(f => f.Path == path);
            if (readme is null)
                yield return $"{path} is missing";
            else if (readme.Lines.Count > MostReadmeLines)
                yield return $"{path}: {readme.Lines.Count} lines";
        }
    }

    private static IEnumerable<string> WrongArrows(IEnumerable<SourceFile> files) =>
        from file in files
        where file.IsUnder("src") && file.Path.EndsWith(".csproj", StringComparison.Ordinal)
        from reference in XDocument.Parse(file.Text).Descendants("ProjectReference")
        let named = reference.Attribute("Include")!.Value.Split('/', '\\')[^1].Replace(".csproj", "", StringComparison.Ordinal)
        where !MayName[file.Path.Split('/')[1]].Contains(named)
        select $"{file.Path} names {named}";
}

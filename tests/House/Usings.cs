using System.Text.RegularExpressions;

namespace Socialstat.Tests.House;

/// <summary>Namespaces stand in order, System first: the build sees to all other style, and to see this the slow half of the formatter would be needed.</summary>
public sealed partial class Usings
{
    [Fact]
    public void Namespaces_stand_in_order() => Assert.Empty(OutOfOrder(Repository.Files.Where(f => f.IsCode)));

    [Fact]
    public void A_namespace_out_of_order_is_found()
    {
        Assert.Empty(OutOfOrder([new("a.cs", "using System.Text;\nusing Microsoft.Playwright;\nusing Socialstat.Law;\n\nnamespace A;\n")]));
        Assert.Single(OutOfOrder([new("a.cs", "using Socialstat.Law;\nusing System.Text;\n\nnamespace A;\n")]));
        Assert.Single(OutOfOrder([new("a.cs", "using Socialstat.Register;\nusing Socialstat.Law;\n\nnamespace A;\n")]));
    }

    private static IEnumerable<string> OutOfOrder(IEnumerable<SourceFile> files) => files.Where(f => !IsInOrder(f.Lines)).Select(f => f.Path);

    private static bool IsInOrder(IReadOnlyList<string> lines)
    {
        var names = lines.TakeWhile(l => l.Length == 0 || l.StartsWith("using ", StringComparison.Ordinal) || l.StartsWith("//", StringComparison.Ordinal))
            .Select(l => Plain().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value).ToList();
        var ordered = names.OrderBy(n => n == "System" || n.StartsWith("System.", StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(n => n.Replace('.', ' '), StringComparer.OrdinalIgnoreCase); // A blank sorts before every letter: a namespace before those within it.
        return names.SequenceEqual(ordered);
    }

    [GeneratedRegex("^using ([A-Za-z0-9_.]+);")]
    private static partial Regex Plain();
}

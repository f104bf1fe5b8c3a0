namespace Socialstat.Tests.House;

/// <summary>A file of the repository: its path from the root with forward slashes, and its text.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public IReadOnlyList<string> Lines { get; } = Text.TrimEnd('\n').Split('\n');

    public bool IsCode => Path.EndsWith(".cs", StringComparison.Ordinal) && IsUnder("src", "tests", "bench");

    public bool IsUnder(params string[] folders) => folders.Any(f => Path.StartsWith(f + "/", StringComparison.Ordinal));
}

/// <summary>The repository that the tests were built from, without what is built, fetched or stored in it.</summary>
internal static class Repository
{
    private static readonly HashSet<string> NotOurs = ["bin", "obj", "out", "var", "node_modules", "TestResults", ".git", ".vs", ".idea", ".vscode"];
    private static readonly HashSet<string> TextKinds =
        [".cs", ".csproj", ".props", ".targets", ".slnx", ".md", ".json", ".csv", ".txt", ".sh", ".yml", ".css", ".js", ".html", ""];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<SourceFile> Files { get; } =
        [.. Walk(Root).Order(StringComparer.Ordinal).Select(path => new SourceFile(path, TextOf(path)))];

    public static string Text(string path) => File.ReadAllText(System.IO.Path.Combine(Root, path));

    private static string TextOf(string path) => TextKinds.Contains(System.IO.Path.GetExtension(path)) ? Text(path) : "";

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
            yield return System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/');
        foreach (var inner in Directory.EnumerateDirectories(folder).Where(d => !NotOurs.Contains(System.IO.Path.GetFileName(d))))
        {
            foreach (var file in Walk(inner))
                yield return file;
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Socialstat.slnx")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("Socialstat.slnx is not above the tests.");
    }
}

/// <summary>How a check reports: every place that breaks the plan, so that a failure can be mended at once.</summary>
internal static class Findings
{
    public static void MustBeEmpty(IEnumerable<string> places)
    {
        var all = places.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}

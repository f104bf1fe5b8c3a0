using System.Text;

namespace Socialstat.App;

/// <summary>
/// The documentation that is made from the declarations: the same declarations always give the same bytes. The pages are committed,
/// so that a change of meaning shows as a change of text.
/// </summary>
public static class DocumentationPages
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>All pages, by path.</summary>
    public static IReadOnlyList<Page> All() =>
        [.. new[] { IndexPage.Make(), MeasurePage.Make(), PlacePage.Make(), DeadlinePage.Make(), CoveragePage.Make(), RulePages.List(), RulePages.NotActive() }
            .Concat(RecordPages.Make()).Concat(TablePages.Make()).Concat(RulePages.Make())
            .OrderBy(p => p.Path, StringComparer.Ordinal)];

    /// <summary>Writes the pages that are not as they should be, and removes pages of what no longer exists. Gives their paths.</summary>
    public static IReadOnlyList<string> Write(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var stale = Check(folder);
        var pages = All().ToDictionary(p => p.Path, StringComparer.Ordinal);
        foreach (var path in stale)
        {
            var file = Path.Combine(folder, path);
            if (!pages.TryGetValue(path, out var page))
            {
                File.Delete(file);
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, page.Text, Plain);
        }

        return stale;
    }

    /// <summary>Paths in the folder that are missing, differ from the declarations, or belong to nothing.</summary>
    public static IReadOnlyList<string> Check(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var pages = All();
        var wrong = pages.Where(p => !IsAsCommitted(Path.Combine(folder, p.Path), p.Text)).Select(p => p.Path);
        var known = pages.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        var orphans = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Where(p => !known.Contains(p))
            : [];
        return [.. wrong.Concat(orphans).Order(StringComparer.Ordinal)];
    }

    private static bool IsAsCommitted(string file, string text) => File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(Plain.GetBytes(text));
}

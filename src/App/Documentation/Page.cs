using System.Text;
using System.Text.RegularExpressions;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>A page of documentation.</summary>
/// <param name="Path">Path in the folder of generated pages, with forward slashes.</param>
/// <param name="Text">Markdown.</param>
public sealed record Page(string Path, string Text);

/// <summary>Writes Markdown. Links are given from the folder of generated pages and written from the page's own place.</summary>
internal sealed partial class PageWriter(string path)
{
    private readonly StringBuilder _text = new();
    private readonly string _up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));

    /// <summary>Heading of the page, and the note that nobody should edit it.</summary>
    public PageWriter Title(string title) => Line($"# {title}").Paragraph("*Made from the declarations by `./socialstat docs`; do not edit.*");

    public PageWriter Heading(string heading) => Line($"## {heading}").Line("");

    public PageWriter Paragraph(string text) => Line("").Line(text).Line("");

    /// <summary>A text in both languages, Danish first.</summary>
    public PageWriter Both(Text text) => Line($"- **Da:** {text.Da}").Line($"- **En:** {text.En}").Line("");

    public PageWriter Bullets(IEnumerable<string> items)
    {
        foreach (var item in items)
            Line($"- {item}");
        return Line("");
    }

    public PageWriter Table(string[] header, IEnumerable<string[]> rows)
    {
        Row(header).Line(string.Concat(Enumerable.Repeat("|---", header.Length)) + "|");
        foreach (var row in rows)
            Row([.. row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))]);
        return Line("");
    }

    public PageWriter Block(IEnumerable<string> lines)
    {
        Line("```");
        foreach (var line in lines)
            Line(line);
        return Line("```").Line("");
    }

    /// <summary>A link to another generated page.</summary>
    public string Link(string text, string target) => $"[{text}]({_up}{target})";

    /// <summary>A link to a file of the repository.</summary>
    public string FileLink(string file) => $"[{file}]({_up}../../{file})";

    /// <summary>A link to the section of a source.</summary>
    public string SourceLink(SourceRef source) => source.Document switch
    {
        "public" or "project" => $"{SourceWords(source.Section)} ({Link(source.Title.En.ToLowerInvariant(), $"../sources.md#{source.Document}")})",
        _ => $"{Link(source.ToString(), $"../sources.md#{source.Document}")} ({source.Title.Da}, {source.Section})",
    };

    /// <summary>A source given in words, with links to the documents it names by key.</summary>
    public string SourceWords(string words) => DataFile().Replace(
        Contract().Replace(SourceKey().Replace(words, m => Link(m.Value, $"../sources.md#{m.Groups["key"].Value}")), m => Link(m.Value, "../contract.md")),
        m => FileLink(m.Value));

    public Page Finish()
    {
        var text = _text.ToString().TrimEnd('\n') + "\n";
        while (text.Contains("\n\n\n", StringComparison.Ordinal))
            text = text.Replace("\n\n\n", "\n\n", StringComparison.Ordinal);
        return new Page(path, text);
    }

    private PageWriter Row(string[] cells) => Line($"| {string.Join(" | ", cells)} |");

    private PageWriter Line(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    [GeneratedRegex("(?<key>00[0-4]):[0-9.]*[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex SourceKey();

    [GeneratedRegex("contract, section [0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Contract();

    [GeneratedRegex(@"data/\w+\.csv", RegexOptions.CultureInvariant)]
    private static partial Regex DataFile();
}

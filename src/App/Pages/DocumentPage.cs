using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Socialstat.App;

/// <summary>The documentation, the declarations and the data, at the addresses they have in the repository, so that its links hold here too.</summary>
internal static class DocumentPage
{
    /// <summary>Where the pages made from the declarations are.</summary>
    public const string Generated = "/docs/generated/";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).Build();
    private static readonly Lazy<Dictionary<string, string>> Pages = new(() => DocumentationPages.All().ToDictionary(p => Generated + p.Path, p => p.Text, StringComparer.Ordinal));

    public static View? Make(Reader reader)
    {
        if (Text(reader.Path) is not { } text)
            return null;
        var trail = reader.Path.StartsWith("/docs/", StringComparison.Ordinal) && reader.Path != Generated + IndexPage.Path
            ? new[] { (reader.Say("Dokumentation", "Documentation"), Generated + IndexPage.Path) } : [];
        if (!reader.Path.EndsWith(".md", StringComparison.Ordinal))
            return new View(reader.Path[1..], Html.Of($"<pre class=\"source\" tabindex=\"0\"><code>{text}</code></pre>")) { Trail = trail };
        var document = Markdown.Parse(text, Pipeline);
        var title = TakeTitle(document) ?? reader.Path[1..];
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Lead(reader, link);
        var body = document.ToHtml(Pipeline)
            .Replace("<table>", "<div class=\"table--responsive-scroll\" tabindex=\"0\"><table class=\"table table--compact\">", StringComparison.Ordinal)
            .Replace("</table>", "</table></div>", StringComparison.Ordinal)
            .Replace("<pre>", "<pre tabindex=\"0\">", StringComparison.Ordinal);
        return new View(title, Html.Of($"<div class=\"document\" lang=\"en\">{new Html(body)}</div>")) { Trail = trail };
    }

    private static string? Text(string path) => Pages.Value.GetValueOrDefault(path) ?? EmbeddedAssets.Text("repository" + path);

    private static string? TakeTitle(MarkdownDocument document)
    {
        if (document.OfType<HeadingBlock>().FirstOrDefault(h => h.Level == 1) is not { Inline: { } inline } heading)
            return null;
        document.Remove(heading);
        return string.Concat(inline.Descendants().Select(i => i switch { LiteralInline literal => literal.Content.ToString(), CodeInline code => code.Content, _ => "" }));
    }

    // Links keep the reader's language; what is not part of the program is named without a link.
    private static void Lead(Reader reader, LinkInline link)
    {
        if (link.Url is not { } url || url.StartsWith('#') || url.StartsWith("http", StringComparison.Ordinal))
            return;
        var parts = url.Split('#', 2);
        var path = new Uri(new Uri("http://site" + reader.Path), parts[0]).AbsolutePath;
        if (Pages.Value.ContainsKey(path) || EmbeddedAssets.Has("repository" + path))
            link.Url = reader.Link(parts.Length > 1 ? $"{path}#{parts[1]}" : path);
        else
            link.ReplaceBy(new LiteralInline(string.Concat(link.Descendants<LiteralInline>().Select(l => l.Content.ToString()))));
    }
}

using System.Text;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>A document as HTML: the inside of a page of the site, or a page that stands by itself.</summary>
public static class PaperHtml
{
    private const string Style = """
        body{font:1rem/1.55 "IBM Plex Sans",system-ui,sans-serif;margin:2rem auto;max-width:50rem;padding:0 1rem;color:#1a1a1a;background:#fff}
        h2{margin-top:2.2rem;border-top:1px solid #bfbfbf;padding-top:1rem}
        h3{margin:1.6rem 0 .4rem}
        .lead{font-size:1.15rem}
        .figures{overflow-x:auto}
        table{border-collapse:collapse;font-size:.92rem}
        caption{text-align:left;padding-bottom:.4rem;font-weight:600}
        th,td{padding:.25rem .7rem;border-bottom:1px solid #767676;vertical-align:top;text-align:left}
        thead th{background:#f2f2f2}
        .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        figure{margin:1.2rem 0}
        figure svg{max-width:100%;height:auto}
        """;

    /// <summary>Writes the document as a page that stands by itself: no script and nothing fetched from elsewhere.</summary>
    public static void Write(Paper paper, Stream output)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(output);
        var english = paper.Language == Language.English;
        output.Write(Encoding.UTF8.GetBytes($"""
            <!DOCTYPE html>
            <html lang="{(english ? "en" : "da")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{MarkupText.Escape(paper.Title)}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <main>
            <h1>{MarkupText.Escape(paper.Title)}</h1>
            {Body(paper)}</main>
            </body>
            </html>

            """.ReplaceLineEndings("\n")));
    }

    /// <summary>The document without its title, for a page that has one.</summary>
    public static string Body(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var text = new StringBuilder();
        text.Append($"<p class=\"lead\">{MarkupText.Escape(paper.Subtitle)}</p>\n");
        foreach (var section in paper.Sections)
        {
            if (section.Title.Length > 0)
                text.Append($"<h{section.Level}{(section.Number.Length == 0 ? "" : $" id=\"{MarkupText.Escape(section.Anchor)}\"")}>{MarkupText.Escape(section.Heading)}</h{section.Level}>\n");
            foreach (var part in section.Parts)
                Add(text, part);
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, PaperPart part)
    {
        switch (part)
        {
            case PaperText paragraph:
                text.Append($"<p{(paragraph.IsLead ? " class=\"lead\"" : "")}>{MarkupText.Escape(paragraph.Text)}</p>\n");
                break;
            case PaperList list:
                text.Append("<ul>\n").AppendJoin("", list.Items.Select(i => $"<li>{MarkupText.Escape(i)}</li>\n")).Append("</ul>\n");
                break;
            case PaperChart chart:
                text.Append($"<figure>\n{chart.Svg}<figcaption>{MarkupText.Escape(chart.Caption)}</figcaption>\n</figure>\n");
                break;
            case PaperTable table:
                Add(text, table);
                break;
            default:
                throw new NotSupportedException(part.GetType().Name);
        }
    }

    private static void Add(StringBuilder text, PaperTable table)
    {
        string Class(int column) => column >= table.FirstNumber ? " class=\"n\"" : "";
        text.Append($"<div class=\"figures\" tabindex=\"0\" role=\"region\" aria-label=\"{MarkupText.Escape(table.Caption)}\">\n<table class=\"table table--compact\">\n<caption>{MarkupText.Escape(table.Caption)}</caption>\n<thead><tr>");
        text.AppendJoin("", table.Head.Select((h, i) => $"<th scope=\"col\"{Class(i)}>{MarkupText.Escape(h)}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
            text.Append("<tr>").AppendJoin("", row.Select((c, i) => i == 0 ? $"<th scope=\"row\">{MarkupText.Escape(c)}</th>" : $"<td{Class(i)}>{MarkupText.Escape(c)}</td>")).Append("</tr>\n");
        text.Append("</tbody>\n</table>\n</div>\n");
    }
}

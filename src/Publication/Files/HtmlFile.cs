using System.Globalization;
using System.Text;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>
/// A table as a page that stands by itself: no script and nothing fetched from elsewhere. Every figure has its headings by scope and span, so that a screen
/// reader reads them aloud with it; the page is read as well without colours and at any width.
/// </summary>
public static class HtmlFile
{
    private const string Style = """
        body{font:1rem/1.5 system-ui,sans-serif;margin:1.5rem;color:#1a1a1a;background:#fff}
        .table{overflow-x:auto}
        table{border-collapse:collapse}
        caption{text-align:left;font-size:1.25rem;font-weight:700;padding-bottom:.5rem}
        th,td{padding:.25rem .6rem;border-bottom:1px solid #767676;vertical-align:top}
        thead th{background:#f2f2f2}
        thead th[scope=col],td{text-align:right}
        thead th.stub,tbody th{text-align:left;font-weight:400}
        thead th.stub{font-weight:700}
        td{font-variant-numeric:tabular-nums;white-space:nowrap}
        dt{font-weight:700}
        dd{margin:0 0 .5rem}
        """;

    // Larger spans are cut by browsers (HTML, attributes of td and th elements).
    private const int WidestSpan = 1000, HighestSpan = 65_534;

    /// <summary>Writes the page.</summary>
    public static void Write(PublicTable table, FileLayout layout, Stream output)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(layout);
        var grid = new TableGrid(table.Cube, layout.HeadDimensions);
        var lines = new ByteLines(output);
        void Add(string text) => lines.Add(Encoding.UTF8.GetBytes(text));
        var title = MarkupText.Escape(Descriptions.Of(table.Cube, layout.Language));
        Add($"<!DOCTYPE html>\n<html lang=\"{(layout.Language == Language.English ? "en" : "da")}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        Add($"<title>{MarkupText.Escape(table.Code)}: {title}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n");
        Add($"<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"title\">\n<table>\n<caption id=\"title\">{title}</caption>\n<thead>\n");
        WriteHeading(table, grid, layout, Add);
        Add("</thead>\n<tbody>\n");
        WriteFigures(grid, layout, lines);
        Add("</tbody>\n</table>\n</div>\n<dl>\n");
        foreach (var (name, text) in TableFacts.Of(table, layout.Language))
            Add($"<dt>{MarkupText.Escape(name)}</dt><dd>{MarkupText.Escape(text)}</dd>\n");
        Add("</dl>\n</main>\n</body>\n</html>\n");
        lines.Flush();
    }

    private static void WriteHeading(PublicTable table, TableGrid grid, FileLayout layout, Action<string> add)
    {
        var stub = string.Concat(grid.Stub.Select(d =>
            $"<th scope=\"col\" class=\"stub\"{Span("rowspan", Math.Max(1, grid.Head.Count))}>{MarkupText.Escape(d.Text.In(layout.Language))}</th>"));
        if (grid.Head.Count == 0)
            add($"<tr>{stub}<th scope=\"col\">{MarkupText.Escape(table.Cube.Declaration.Unit.In(layout.Language))}</th></tr>\n");
        for (var d = 0; d < grid.Head.Count; d++)
        {
            add(d == 0 ? $"<tr>{stub}" : "<tr>");
            var run = TableGrid.Run(grid.Head, d);
            for (int c = 0, span; c < grid.Columns; c += span)
            {
                span = Math.Min(run - (c % run), WidestSpan);
                var value = grid.Head[d].Categories[TableGrid.ValueAt(grid.Head, d, c)];
                add($"<th scope=\"col\"{Span("colspan", span)}>{MarkupText.Escape(layout.Show(value.Code, value.Text))}</th>");
            }

            add("</tr>\n");
        }
    }

    private static void WriteFigures(TableGrid grid, FileLayout layout, ByteLines lines)
    {
        var runs = grid.Stub.Select((_, d) => TableGrid.Run(grid.Stub, d)).ToArray();
        var names = grid.Stub.Select(d => d.Categories.Select(c => MarkupText.Bytes(layout.Show(c.Code, c.Text))).ToArray()).ToArray();
        var decimals = grid.Cube.Declaration.Decimals;
        for (int row = 0, cell = 0; row < grid.Rows; row++)
        {
            lines.Add("<tr>"u8);
            for (var d = 0; d < names.Length; d++)
            {
                var within = row % runs[d];
                if (within % HighestSpan != 0)
                    continue;
                lines.Add(Encoding.UTF8.GetBytes($"<th scope=\"row\"{Span("rowspan", Math.Min(runs[d] - within, HighestSpan))}>"));
                lines.Add(names[d][row / runs[d] % names[d].Length]);
                lines.Add("</th>"u8);
            }

            for (var c = 0; c < grid.Columns; c++, cell++)
            {
                lines.Add("<td>"u8);
                lines.Add(grid.Cube.Missing[cell] ? ".."u8 : Encoding.UTF8.GetBytes(TableNumbers.Show(grid.Cube.Values[cell], decimals, layout.Language)));
                lines.Add("</td>"u8);
            }

            lines.Add("</tr>\n"u8);
        }
    }

    private static string Span(string attribute, int count) => count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" {attribute}=\"{count}\"");
}

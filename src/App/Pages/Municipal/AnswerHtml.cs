using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>An answer as a page.</summary>
internal static class AnswerHtml
{
    /// <summary>Width of a drawing on a telephone.</summary>
    public const int Narrow = 360;

    // Tables of up to so many rows stand whole on the page; longer ones are scrolled, and the longest shown a page at a time.
    private const int MostRows = 100, MostWhole = 45, Wide = 860, MostUnbroken = 16;

    /// <summary>The parts in order.</summary>
    /// <param name="reader">Who reads.</param>
    /// <param name="home">The municipality's own address.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="level">Level of the headings of tables: one below the nearest heading above.</param>
    public static Html Of(Reader reader, string home, IReadOnlyList<AnswerPart> parts, int level = 2)
    {
        var first = parts.ToList().FindIndex(p => p is AnswerHeading);
        return Html.All(parts.Select((p, i) => Part(reader, home, p, (i, first >= 0 && i > first ? 3 : level))));
    }

    private static Html Part(Reader reader, string home, AnswerPart part, (int Number, int Level) at) => part switch
    {
        AnswerHeading heading => Html.Of($"<h2>{reader.Say(heading.Text)}</h2>"),
        AnswerText text => Html.Of($"<p>{reader.Say(text.Text)}</p>"),
        AnswerNotice notice => Layout.Alert(notice.Kind, reader.Say(notice.Text)),
        AnswerFigures figures => Figures(reader, home, figures),
        AnswerGrid grid => Table(reader, home, grid.OnPage, at.Level),
        AnswerList list => Html.Of($"<ul>{list.Items.Select(i => Html.Of($"<li>{reader.Say(i)}</li>"))}</ul>"),
        AnswerChart chart => Chart(reader, chart, at.Number),
        AnswerDrawing drawing => Figure(reader, drawing.Title, new Html(drawing.Svg(reader.Language, $"drawing-{at.Number}", false)), new Html(drawing.Svg(reader.Language, $"drawing-{at.Number}-narrow", true))),
        AnswerForm form => form.Form,
        AnswerFold fold => Html.Of($"<details class=\"details\"><summary class=\"details-summary\">{reader.Say(fold.Title)}</summary><div class=\"details-text\">{Of(reader, home, fold.Parts, at.Level)}</div></details>"),
        _ => throw new NotSupportedException(part.GetType().Name),
    };

    private static Html Figures(Reader reader, string home, AnswerFigures figures) => Html.Of($"""
        <ul class="key-figures">{figures.Figures.Select(f => Html.Of($"<li>{Named(reader, home, f)}<strong class=\"key-figure\">{reader.Say(f.Value)}</strong><span class=\"small\">{Unbroken(reader.Say(f.About))}</span></li>"))}</ul>
        """);

    private static Html Named(Reader reader, string home, AnswerFigure figure) => figure.Path is { } path
        ? Html.Of($"<a href=\"{Address(reader, home, path)}\">{reader.Say(figure.Title)}</a>")
        : Html.Of($"<span>{reader.Say(figure.Title)}</span>");

    private static Html Chart(Reader reader, AnswerChart chart, int number)
    {
        try
        {
            return Figure(reader, chart.Title, new Html(SvgOf(chart, reader.Language, $"chart-{number}")), new Html(SvgOf(chart, reader.Language, $"chart-{number}-narrow", isNarrow: true)));
        }
        catch (ChartRefusedException refused)
        {
            return Layout.Alert("info", reader.Say(refused.Reason));
        }
    }

    /// <summary>The chart as a drawing.</summary>
    /// <exception cref="ChartRefusedException">There are no figures to draw.</exception>
    public static string SvgOf(AnswerChart chart, Language language, string id, bool isNarrow = false) => ChartDrawing.Svg(chart.Data, chart.Decimals, chart.Unit.In(language), new ChartSettings
    {
        Width = isNarrow ? Narrow : Wide,
        FontSize = isNarrow ? 11 : 14,
        Type = chart.Type,
        Language = language,
        Title = chart.Title.In(language),
        Height = chart.Height,
        Id = id,
    });

    // Two drawings, of which the width of the window shows one.
    private static Html Figure(Reader reader, Text title, Html drawing, Html narrow) =>
        Html.Of($"<figure class=\"chart\"><div class=\"chart-narrow\">{narrow}</div><div class=\"chart-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{reader.Say("Diagram", "Chart")}: {reader.Say(title)}\">{drawing}</div></figure>");

    // Long tables are shown a page at a time; their files hold everything.
    private static Html Table(Reader reader, string home, Grid grid, int level)
    {
        var rows = grid.Rows.Count <= MostRows ? grid.Rows : [.. grid.Rows.Skip((int)Controls.Offset(reader, grid.Rows.Count, MostRows)).Take(MostRows)];
        var title = reader.Say(grid.Title);
        var head = grid.Columns.Select((c, i) => Html.Of($"<th scope=\"col\"{Number(c)}>{Unbroken(reader.Say(c.Title))}</th>"));
        var body = rows.Select(r => Html.Of($"<tr>{r.Select((cell, i) => Cell(reader, home, cell, grid.Columns[i], i == 0))}</tr>\n"));
        return Html.Of($"""
            <h{level} class="figures-title" id="{grid.Name}">{title}</h{level}>
            {(rows.Count > MostWhole ? Html.Of($"<p class=\"small\">{reader.Say($"{rows.Count} rækker: rul i tabellen for at se dem alle.", $"{rows.Count} rows: scroll in the table to see them all.")}</p>") : Html.Empty)}
            <div class="figures{(rows.Count > MostWhole ? "" : " figures-whole")}" tabindex="0" role="region" aria-label="{title}"><table class="table table--compact"><caption class="sr-only">{title}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>
            {(grid.Note is { } note ? Html.Of($"<p class=\"small\">{reader.Say(note)}</p>") : Html.Empty)}
            {(grid.Rows.Count == 0 ? Html.Of($"<p>{reader.Say(grid.Empty ?? new("Ingen rækker.", "No rows."))}</p>") : Html.Empty)}
            {(grid.Rows.Count > MostRows ? Controls.Pages(reader, grid.Rows.Count, MostRows, title) : Html.Empty)}
            """);
    }

    private static Html Cell(Reader reader, string home, GridCell cell, GridColumn column, bool isHeading)
    {
        var shown = cell.Show(column, reader.Language);
        var content = cell.Path is { } path ? Html.Of($"<a href=\"{Address(reader, home, path)}\">{Unbroken(shown)}</a>") : Unbroken(shown);
        return isHeading && shown.Length > 0 ? Html.Of($"<th scope=\"row\" class=\"stub-0\">{content}</th>") : Html.Of($"<td{Number(column)}>{content}</td>");
    }

    // A path from the root leads out of the municipality's own pages; one without is below them. Values of the address go through the reader, who knows the language.
    private static string Address(Reader reader, string home, string path)
    {
        var (whole, place) = path.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? (path[..at], path[at..]) : (path, "");
        var parts = (whole.StartsWith('/') ? whole : whole.Length == 0 ? home : $"{home}/{whole}").Split('?', 2);
        var query = parts.Length == 1 ? [] : parts[1].Split('&').Select(p => p.Split('=', 2)).Select(p => (p[0], (string?)Uri.UnescapeDataString(p[^1]))).ToArray();
        return reader.Link(parts[0], query) + place;
    }

    // Days, numbers of grants and the like are not broken at their hyphens.
    private static Html Unbroken(string text) => Html.All(text.Split(' ').Select((word, i) => Html.Of(
        $"{(i > 0 ? " " : "")}{(word.Length <= MostUnbroken && word.Any(char.IsAsciiDigit) && word.Contains('-', StringComparison.Ordinal) ? Html.Of($"<span class=\"unbroken\">{word}</span>") : Html.Of($"{word}"))}")));

    private static Html Number(GridColumn column) => column.Decimals is null ? Html.Empty : new Html(" class=\"number\"");
}

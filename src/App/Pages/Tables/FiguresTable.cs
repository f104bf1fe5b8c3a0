using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>
/// The figures of a view as a table: headings that stay in sight, columns that sort, and each figure leading to its explanation. What is
/// too much for one page ends with a note; with the page's own script all rows are shown as they come into sight.
/// </summary>
internal sealed class FiguresTable(Reader reader, Pivot pivot)
{
    /// <summary>Figures that stand in the page itself.</summary>
    public const int MostCells = 2_000;

    /// <summary>Columns that a table of the page can have.</summary>
    public const int MostColumns = 300;

    private readonly int _columns = Math.Min(pivot.Columns, MostColumns);
    private readonly TableView _view = pivot.View;

    /// <summary>Rows that stand in the page itself.</summary>
    public int Rows => Math.Min(pivot.Rows, Math.Max(1, MostCells / _columns));

    public bool IsWhole => Rows == pivot.Rows;

    public Html Make()
    {
        var caption = $"{Title()}{(pivot.Stub.Count + pivot.Heads.Count > 0 ? "" : ".")}";
        var ends = Enumerable.Range(0, _columns).Select(ColumnPart).ToArray();
        var data = IsWhole ? Html.Empty : Html.Of($" data-figures=\"{_view.FileLink(reader, "/figures")}\" data-explain=\"{ExplainStart}\"");
        return Html.Of($"""
            <div class="figures" tabindex="0" role="region" aria-labelledby="figures-title"><table class="table table--compact" id="figures"{data}>
            <caption class="sr-only">{caption}</caption>
            <thead>{HeadRows()}</thead>
            <tbody>{Enumerable.Range(0, Rows).Select(r => Row(r, ends))}</tbody>
            </table></div>
            {Notes()}
            """);
    }

    /// <summary>The table's title with its variables in the order shown.</summary>
    public string Title() => $"{reader.Say(_view.Cube.Declaration.Title)} {reader.Say("efter", "by")} {List([.. pivot.Cube.Dimensions.Select(d => reader.Say(d.Text))])}";

    /// <summary>What all figures have in common: variables with one value picked.</summary>
    public Html Common() => pivot.Fixed.Count == 0 ? Html.Empty : Html.Of($"<p class=\"figures-common\">{pivot.Fixed.Select(d => Html.Of($"<span><strong>{Capital(reader.Say(d.Text))}:</strong> {reader.Say(d.Categories[0].Text)}</span> "))}</p>");

    private string ExplainStart => $"/tables/{_view.Table.Code}/explain?{string.Concat(pivot.Fixed.Select(d => Pair(d, d.Categories[0]) + "&"))}";

    private string List(List<string> words) => words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} {reader.Say("og", "and")} {words[^1]}";

    private IEnumerable<Html> HeadRows()
    {
        var depth = Math.Max(1, pivot.Heads.Count);
        for (var level = 0; level < depth; level++)
        {
            var at = level;
            var corners = level > 0 ? [] : pivot.Stub.Select((d, i) => Html.Of($"<th scope=\"col\" class=\"stub stub-{i}\"{Span("rowspan", depth)}>{Capital(reader.Say(d.Text))}</th>"));
            var cells = pivot.Heads.Count == 0 ? [Sortable(0, reader.Say(_view.Cube.Declaration.Unit))] : HeadCells(at);
            yield return Html.Of($"<tr>{corners}{cells}</tr>\n");
        }
    }

    private IEnumerable<Html> HeadCells(int level)
    {
        var isLast = level == pivot.Heads.Count - 1;
        var width = 1;
        for (var d = pivot.Heads.Count - 1; d > level; d--)
            width *= pivot.Heads[d].Categories.Count;
        for (var column = 0; column < _columns; column += width)
        {
            var text = reader.Say(pivot.ColumnValue(column, level).Text);
            yield return isLast ? Sortable(column, text) : Html.Of($"<th scope=\"colgroup\" class=\"group\"{Span("colspan", Math.Min(width, _columns - column))}>{text}</th>");
        }
    }

    private Html Sortable(int column, string text)
    {
        var isHere = pivot.Columned == column;
        var next = !isHere ? new SortOrder(pivot.ColumnCode(column), IsDescending: true) : _view.Sort!.IsDescending ? _view.Sort with { IsDescending = false } : null;
        var state = !isHere ? Html.Empty : new Html(_view.Sort!.IsDescending ? " aria-sort=\"descending\"" : " aria-sort=\"ascending\"");
        var mark = !isHere ? "" : _view.Sort!.IsDescending ? " ▼" : " ▲";
        return Html.Of($"<th scope=\"col\" class=\"number\"{state}><a id=\"sort-{column}\" href=\"{_view.Sorted(next).Link(reader)}\" data-swap title=\"{reader.Say("Sortér rækkerne efter kolonnen", "Sort the rows by this column")}\">{text}<span aria-hidden=\"true\">{mark}</span></a></th>");
    }

    private Html Row(int row, string[] ends)
    {
        var heads = new List<Html>();
        var below = pivot.Rows;
        var path = new StringBuilder(ExplainStart);
        for (var d = 0; d < pivot.Stub.Count; d++)
        {
            var value = pivot.RowValue(row, d);
            path.Append(Pair(pivot.Stub[d], value)).Append('&');
            below /= pivot.Stub[d].Categories.Count;
            // A heading covers all rows of the variables after its own, unless they have been sorted apart.
            var isOuter = d < pivot.Stub.Count - 1 && pivot.Columned < 0;
            if (isOuter && row % below != 0)
                continue;
            var span = isOuter ? Html.Of($" scope=\"rowgroup\"{Span("rowspan", Math.Min(below, Rows - row))}") : new Html(" scope=\"row\"");
            heads.Add(Html.Of($"<th{span} class=\"stub-{d}\">{reader.Say(value.Text)}</th>"));
        }

        var first = pivot.FirstCell(row);
        var start = path.ToString();
        return Html.Of($"<tr>{heads}{ends.Select((end, i) => Cell(start + end, first + i))}</tr>\n");
    }

    private Html Cell(string path, int cell) => Html.Of($"<td class=\"number\"><a href=\"{path}{(reader.IsEnglish ? "&lang=en" : "")}\">{Figure(reader, pivot.Cube, cell)}</a></td>");

    private string ColumnPart(int column) => string.Join('&', pivot.Heads.Select((d, i) => Pair(d, pivot.ColumnValue(column, i))));

    private static string Pair(Dimension dimension, Category value) => $"{UrlEncoder.Default.Encode(dimension.Code)}={UrlEncoder.Default.Encode(value.Code)}";

    private Html Notes()
    {
        var notes = new List<Html>();
        if (!IsWhole)
            notes.Add(Html.Of($"<p class=\"small\" id=\"figures-cut\">{reader.Say($"Her vises de første {reader.Number(Rows)} af {reader.Number(pivot.Rows)} rækker. Vælg færre værdier, eller hent hele udvalget som fil.", $"The first {reader.Number(Rows)} of {reader.Number(pivot.Rows)} rows are shown. Pick fewer values, or download the whole selection.")}</p>"));
        if (_columns < pivot.Columns)
            notes.Add(Html.Of($"<p class=\"small\">{reader.Say($"Her vises de første {reader.Number(_columns)} af {reader.Number(pivot.Columns)} kolonner. Flyt en variabel til rækkerne, eller hent udvalget som fil.", $"The first {reader.Number(_columns)} of {reader.Number(pivot.Columns)} columns are shown. Move a variable to the rows, or download the selection.")}</p>"));
        return Html.All(notes);
    }

    /// <summary>A figure as the reader writes it, or two points where there is none.</summary>
    public static string Figure(Reader reader, Cube cube, int cell) => cube.Missing[cell] ? ".." : reader.Number(cube.Values[cell], cube.Declaration.Decimals);

    /// <summary>A text with a capital first letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static Html Span(string name, int span) => span == 1 ? Html.Empty : new Html($" {name}=\"{span.ToString(CultureInfo.InvariantCulture)}\"");
}

namespace Socialstat.App;

/// <summary>Small parts that several pages are made of.</summary>
internal static class Controls
{
    /// <summary>A box with one choice among options; the first option means no choice.</summary>
    public static Html Select(string name, string label, string none, IEnumerable<(string Value, string Text)> options, string? chosen) => Html.Of($"""
        <div class="form-group"><label class="form-label" for="{name}">{label}</label>
        <select class="form-select" name="{name}" id="{name}"><option value="">{none}</option>{options.Select(o => Option(o, chosen))}</select></div>
        """);

    /// <summary>A form whose values become the address of the page.</summary>
    public static Html Filter(Reader reader, Html fields) => Html.Of($"""
        <form method="get" action="{reader.Path}" class="filter">{Language(reader)}{fields}
        <button class="button button-primary" type="submit">{reader.Say("Vis", "Show")}</button></form>
        """);

    /// <summary>Keeps the language when a form is sent.</summary>
    public static Html Language(Reader reader) => reader.IsEnglish ? new Html("<input type=\"hidden\" name=\"lang\" value=\"en\">") : Html.Empty;

    /// <summary>A table with a head, rows below one another on a narrow screen. The first column is the heading of its row.</summary>
    public static Html Table(string caption, IEnumerable<string> head, IEnumerable<IEnumerable<Html>> rows, string look = "")
    {
        var titles = head.ToList();
        return Html.Of($"""
            <div class="table--responsive-scroll" tabindex="0" role="region" aria-label="{caption}"><table class="table table--compact table-md-responsive-headers {look}">
            <caption class="sr-only">{caption}</caption>
            <thead><tr>{titles.Select(t => Html.Of($"<th scope=\"col\">{t}</th>"))}</tr></thead>
            <tbody>{rows.Select(r => Html.Of($"<tr>{r.Select((cell, i) => i == 0 ? Html.Of($"<th scope=\"row\">{cell}</th>") : Html.Of($"<td data-title=\"{titles[i]}\">{cell}</td>"))}</tr>\n"))}</tbody>
            </table></div>
            """);
    }

    /// <summary>A table of figures: it keeps its columns on a narrow screen and is scrolled within its frame; numbers stand to the right.</summary>
    public static Html Figures(string caption, IEnumerable<string> head, IEnumerable<IEnumerable<Html>> rows, int firstNumber)
    {
        Html Look(int column) => column >= firstNumber ? new Html(" class=\"number\"") : Html.Empty;
        return Html.Of($"""
            <div class="table--responsive-scroll" tabindex="0" role="region" aria-label="{caption}"><table class="table table--compact numbers">
            <caption class="sr-only">{caption}</caption>
            <thead><tr>{head.Select((t, i) => Html.Of($"<th scope=\"col\"{Look(i)}>{t}</th>"))}</tr></thead>
            <tbody>{rows.Select(r => Html.Of($"<tr>{r.Select((cell, i) => i == 0 ? Html.Of($"<th scope=\"row\">{cell}</th>") : Html.Of($"<td{Look(i)}>{cell}</td>"))}</tr>\n"))}</tbody>
            </table></div>
            """);
    }

    /// <summary>Which rows are shown, and links to the pages before and after.</summary>
    public static Html Pages(Reader reader, long total, int size, string? of = null)
    {
        var pages = (int)Math.Max(1, (total + size - 1) / size);
        var page = Math.Min(reader.Page, pages);
        Html Step(int to, string text, bool isPossible) => isPossible
            ? Html.Of($"<a class=\"button button-secondary\" href=\"{reader.Here(("page", to.ToString(System.Globalization.CultureInfo.InvariantCulture)))}\">{text}</a>")
            : Html.Empty;
        return Html.Of($"""
            <nav class="pages" aria-label="{reader.Say("Sider", "Pages")}{(of is null ? "" : ": " + of)}">{Step(page - 1, reader.Say("Forrige", "Previous"), page > 1)}
            <span>{reader.Say("Side", "Page")} {reader.Number(page)} {reader.Say("af", "of")} {reader.Number(pages)}</span>
            {Step(page + 1, reader.Say("Næste", "Next"), page < pages)}</nav>
            """);
    }

    /// <summary>The rows to leave out before the page asked for.</summary>
    public static long Offset(Reader reader, long total, int size) => Math.Min(reader.Page - 1, Math.Max(0, (total - 1) / size)) * size;

    private static Html Option((string Value, string Text) option, string? chosen) =>
        Html.Of($"<option value=\"{option.Value}\"{(option.Value == chosen ? new Html(" selected") : Html.Empty)}>{option.Text}</option>");
}

using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>Where a reader moves variables between rows and columns: with links that keys reach, and by dragging when the page's script runs.</summary>
internal sealed class PivotControls(Reader reader, TableView view)
{
    public Html Make() => Html.Of($"""
        <section class="pivot" aria-labelledby="pivot-title"><h2 class="h4" id="pivot-title">{reader.Say("Vend tabellen", "Turn the table")}</h2>
        <div class="pivot-axes">{List("rows", reader.Say("Rækker", "Rows"), view.Rows)}{List("heads", reader.Say("Kolonner", "Columns"), view.Heads)}</div></section>
        """);

    private Html List(string axis, string title, IReadOnlyList<int> variables) => Html.Of($"""
        <div class="pivot-axis" data-axis="{axis}"><h3 class="h5" id="pivot-{axis}">{title}</h3>
        {(variables.Count == 0 ? Html.Of($"<p class=\"small\">{reader.Say("Ingen variable", "No variables")}</p>") : Html.Of($"<ol aria-labelledby=\"pivot-{axis}\">{variables.Select((v, i) => Item(axis, variables, v, i))}</ol>"))}</div>
        """);

    private Html Item(string axis, IReadOnlyList<int> variables, int variable, int at)
    {
        var dimension = view.Cube.Dimensions[variable];
        var isRow = axis == "rows";
        var name = reader.Say(dimension.Text);
        var over = isRow ? view.Placed([.. Without(view.Rows, variable)], [.. view.Heads, variable]) : view.Placed([.. view.Rows, variable], [.. Without(view.Heads, variable)]);
        return Html.Of($"""
            <li class="pivot-item" data-variable="{dimension.Code}"><span class="pivot-name">{FiguresTable.Capital(name)}</span>
            {(at == 0 ? Html.Empty : Move(dimension, "up", isRow ? "↑" : "←", reader.Say($"Flyt {name} frem", $"Move {name} forward"), Swapped(isRow, at - 1)))}
            {(at == variables.Count - 1 ? Html.Empty : Move(dimension, "down", isRow ? "↓" : "→", reader.Say($"Flyt {name} tilbage", $"Move {name} back"), Swapped(isRow, at)))}
            {Move(dimension, "over", "⇄", isRow ? reader.Say($"Flyt {name} til kolonnerne", $"Move {name} to the columns") : reader.Say($"Flyt {name} til rækkerne", $"Move {name} to the rows"), over)}</li>
            """);
    }

    private Html Move(Dimension dimension, string way, string mark, string text, TableView to) => Html.Of($"""
        <a class="pivot-move" id="move-{dimension.Code}-{way}" data-swap href="{to.Link(reader)}" title="{text}"><span aria-hidden="true">{mark}</span><span class="sr-only">{text}</span></a>
        """);

    // The variable at the position changes place with the next.
    private TableView Swapped(bool isRow, int at)
    {
        var list = (isRow ? view.Rows : view.Heads).ToList();
        (list[at], list[at + 1]) = (list[at + 1], list[at]);
        return isRow ? view.Placed(list, view.Heads) : view.Placed(view.Rows, list);
    }

    private static IEnumerable<int> Without(IReadOnlyList<int> variables, int variable) => variables.Where(v => v != variable);
}

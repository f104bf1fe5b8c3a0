using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// A plain table of an analysis: columns with names and units, and rows of cells. It is what pages, files and papers show; whoever makes it has added up.
/// Unlike a <see cref="Cube"/> it is not published.
/// </summary>
/// <param name="Name">Short name in ASCII, from which files are named.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">The columns from the left; the first is the heading of its row.</param>
/// <param name="Rows">The rows, each with as many cells as there are columns.</param>
public sealed record Grid(string Name, Text Title, IReadOnlyList<GridColumn> Columns, IReadOnlyList<IReadOnlyList<GridCell>> Rows)
{
    /// <summary>What a reader must know to read it; null when the title says it.</summary>
    public Text? Note { get; init; }

    /// <summary>What it means that there are no rows; null when nothing more than that can be said.</summary>
    public Text? Empty { get; init; }
}

/// <summary>A column of a grid.</summary>
/// <param name="Name">Name in files, ASCII.</param>
/// <param name="Title">Heading.</param>
/// <param name="Decimals">Decimals of its numbers; null when it holds texts.</param>
public sealed record GridColumn(string Name, Text Title, int? Decimals = null);

/// <summary>
/// A cell of a grid: a text, a number, nothing (the figure is not defined, shown as -), or hidden to protect persons (shown as ..). An undefined figure is never 0.
/// </summary>
public readonly record struct GridCell
{
    /// <summary>A text.</summary>
    public Text? Text { get; private init; }

    /// <summary>A number, not rounded.</summary>
    public decimal? Number { get; private init; }

    /// <summary>Whether the number is hidden to protect persons.</summary>
    public bool IsHidden { get; private init; }

    /// <summary>Decimals of the number where they are others than the column's.</summary>
    public int? Decimals { get; init; }

    /// <summary>Decimals that the number is written with.</summary>
    public int DecimalsIn(GridColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return Decimals ?? column.Decimals ?? 0;
    }

    /// <summary>Where more about the cell is found, as a path; null when nowhere.</summary>
    public string? Path { get; init; }

    /// <summary>A figure that is not defined.</summary>
    public static GridCell None => default;

    /// <summary>A figure that is hidden.</summary>
    public static GridCell Hidden => new() { IsHidden = true };

    /// <summary>A text in two languages.</summary>
    public static GridCell Of(Text text) => new() { Text = text };

    /// <summary>A text that is the same in both languages: a name, a code.</summary>
    public static GridCell Of(string text) => new() { Text = new Text(text, text) };

    /// <summary>A number; null is not defined.</summary>
    public static GridCell Of(decimal? number) => new() { Number = number };

    /// <summary>A number; null is not defined.</summary>
    public static GridCell Of(double? number) => new() { Number = number is { } known ? (decimal)known : null };

    /// <summary>A whole number.</summary>
    public static GridCell Of(long number) => new() { Number = number };

    /// <summary>A day; null is none.</summary>
    public static GridCell Of(DateOnly? day) => day is { } known ? Of(known.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) : None;

    /// <summary>A text as a cell.</summary>
    public static implicit operator GridCell(Text text) => Of(text);

    /// <summary>A text as a cell.</summary>
    public static implicit operator GridCell(string text) => Of(text);

    /// <summary>A number as a cell.</summary>
    public static implicit operator GridCell(decimal? number) => Of(number);

    /// <summary>A number as a cell.</summary>
    public static implicit operator GridCell(decimal number) => Of((decimal?)number);

    /// <summary>A number as a cell.</summary>
    public static implicit operator GridCell(double number) => Of((double?)number);

    /// <summary>A number as a cell.</summary>
    public static implicit operator GridCell(long number) => Of(number);

    /// <summary>A number as a cell.</summary>
    public static implicit operator GridCell(int number) => Of((long)number);

    /// <summary>A day as a cell.</summary>
    public static implicit operator GridCell(DateOnly day) => Of((DateOnly?)day);

    /// <summary>The cell as it is read, with the column's decimals rounded half away from zero; - where nothing is defined, .. where it is hidden.</summary>
    public string Show(GridColumn column, Language language)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (IsHidden)
            return "..";
        if (Text is { } text)
            return text.In(language);
        if (Number is not { } number)
            return "-";
        var decimals = DecimalsIn(column);
        var form = decimals == 0 ? "#,0" : "#,0." + new string('0', decimals);
        return Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString(form, NumberForm.In(language));
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>Reads the cells of a row; what cannot be read is told and leaves the row out.</summary>
internal sealed partial class SheetCells(RecordType layout, SheetLine line, List<CellFault> unreadable)
{
    private const int Longest = 60, MostDigits = 8;

    /// <summary>Whether a cell could not be read.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether the sheet is written with English marks: somewhere a dot before other than three digits, and nowhere a comma before decimals. Then no dot parts thousands.</summary>
    public static bool IsEnglish(IReadOnlyList<SheetLine> lines)
    {
        var numbers = lines.SelectMany(l => l.Cells).Where(c => c.Length > 0 && c.Length < Longest && c.Any(char.IsAsciiDigit)).ToList();
        return numbers.Exists(n => English().IsMatch(n)) && !numbers.Exists(n => Danish().IsMatch(n));
    }

    /// <summary>Row of the sheet.</summary>
    public int Row => line.Row;

    /// <summary>The cell as text.</summary>
    public string Text(Field field) => layout.PlaceOf(field) is >= 0 and var at && at < line.Cells.Count ? line.Cells[at].Trim() : "";

    /// <summary>The number; null where nothing is said.</summary>
    /// <param name="field">The column.</param>
    /// <param name="inThousands">Whether the column holds large numbers, in which a dot before three digits parts thousands.</param>
    public decimal? Number(Field field, bool inThousands)
    {
        var text = Text(field);
        if (text is "" or ".." or "-" or "?")
            return null;
        if (NumberOf(text, inThousands) is { } number)
            return number;
        Break(field, new("Skriv et tal, fx 19.123 eller 15,37; lad cellen stå tom, hvor der intet tal er", "Write a number, e.g. 19123 or 15.37; leave the cell empty where there is none"));
        return null;
    }

    /// <summary>The number of a cell that must have one.</summary>
    public decimal Must(Field field, bool inThousands)
    {
        if (Number(field, inThousands) is { } number)
            return number;
        if (!unreadable.Exists(f => f.Row == Row && f.Column == field.Name))
            Break(field, new("Skriv tallet; uden det kan rækken ikke regnes efter", "Write the number; without it the row cannot be computed again"));
        return 0;
    }

    /// <summary>Says that a cell cannot be read, and how it should be written.</summary>
    public void Break(Field field, Text mend)
    {
        IsBroken = true;
        var text = Shown(Text(field));
        unreadable.Add(new CellFault(Row, field.Name, new(field.Label.Da, field.Label.En), text, null, new($"'{text}' kan ikke læses", $"'{text}' cannot be read"), mend));
    }

    // The wrong file may hold persons' numbers, which are not repeated.
    private static string Shown(string text)
    {
        var shown = text.Length > Longest ? text[..Longest] + "…" : text;
        return shown.Count(char.IsAsciiDigit) > MostDigits ? string.Concat(shown.Select(c => char.IsAsciiDigit(c) ? 'x' : c)) : shown;
    }

    // Danish and English marks. Two marks: the last one is that of decimals. One mark alone is of decimals, but for a dot that parts thousands.
    private static decimal? NumberOf(string text, bool inThousands)
    {
        var bare = text.Replace('\u2212', '-').Replace("\u00A0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).TrimEnd('%');
        var (dot, comma) = (bare.LastIndexOf('.'), bare.LastIndexOf(','));
        if (comma > dot)
            bare = bare.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        else if (comma >= 0)
            bare = bare.Replace(",", "", StringComparison.Ordinal);
        else if (dot >= 0 && ((inThousands && Thousands().IsMatch(bare)) || bare.IndexOf('.', StringComparison.Ordinal) != dot))
            bare = bare.Replace(".", "", StringComparison.Ordinal);
        return decimal.TryParse(bare, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000_000_000m ? number : null;
    }

    [GeneratedRegex(@"^[+-]?\d{1,3}(\.\d{3})+$")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^[+-]?\d*\.(\d{1,2}|\d{4,})$")]
    private static partial Regex English();

    [GeneratedRegex(@"^[+-]?[\d.]+,\d+$")]
    private static partial Regex Danish();
}

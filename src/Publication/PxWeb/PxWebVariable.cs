using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>A variable of a table as the PxWeb interfaces show it.</summary>
public sealed record PxWebVariable
{
    /// <summary>The code of the variable that says what is counted. It has one value: the table's own code.</summary>
    public const string Contents = "ContentsCode";

    /// <summary>Code in ASCII.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required Text Text { get; init; }

    /// <summary>Position among the dimensions of the table; -1 for the variable of contents.</summary>
    public required int Position { get; init; }

    /// <summary>The dimension; null for the variable of contents.</summary>
    public required Dimension? Dimension { get; init; }

    /// <summary>The values that can be chosen: all, or those of a code list.</summary>
    public required IReadOnlyList<Category> Values { get; init; }

    /// <summary>Other lists of values that can be chosen from.</summary>
    public IReadOnlyList<PxWebCodeList> CodeLists { get; init; } = [];

    /// <summary>The variable of a dimension.</summary>
    public static PxWebVariable Of(TableDeclaration table, Dimension dimension, int position)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return new PxWebVariable
        {
            Code = AsciiCode.Of(dimension.Code),
            Text = dimension.Text,
            Position = position,
            Dimension = dimension,
            Values = dimension.Categories,
            CodeLists = PxWebCodeLists.Of(table, dimension),
        };
    }

    /// <summary>The variable of contents.</summary>
    public static PxWebVariable ContentsOf(TableDeclaration table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new PxWebVariable { Code = Contents, Text = new("indhold", "contents"), Position = -1, Dimension = null, Values = [new(table.Code, table.Title, [])] };
    }

    /// <summary>Whether it says what is counted.</summary>
    public bool IsContents => Dimension is null;

    /// <summary>Whether it is time.</summary>
    public bool IsTime => Dimension?.Axis == Axis.Time;

    /// <summary>Whether it is place.</summary>
    public bool IsPlace => Dimension?.Axis == Axis.Place;

    /// <summary>The value that stands for the variable when it is left out; null when it cannot be.</summary>
    public Category? Total => Dimension?.Total;

    /// <summary>Position of the value with the code (letter case does not matter), or -1.</summary>
    public int IndexOf(string code)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            if (Values[i].Code.Equals(code, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }

    /// <summary>Whether the code names the variable: its code in ASCII or the bank's own, in any letter case.</summary>
    public bool IsCalled(string code) =>
        Code.Equals(code, StringComparison.OrdinalIgnoreCase) || (Dimension is not null && Dimension.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The variable with the values of a code list instead of its own.</summary>
    public PxWebVariable With(PxWebCodeList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return this with { Values = [.. list.Values.Select(v => v.Category)] };
    }
}

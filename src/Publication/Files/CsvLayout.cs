using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>How a CSV shows a table.</summary>
public sealed record CsvLayout
{
    /// <summary>Language of texts; a comma separates decimals in Danish, a point in English.</summary>
    public required Language Language { get; init; }

    /// <summary>How values are named.</summary>
    public ValuePresentation Presentation { get; init; } = ValuePresentation.Code;

    /// <summary>How variables are named in the first line; null is by code in upper case.</summary>
    public ValuePresentation? HeaderPresentation { get; init; }

    /// <summary>What stands between columns.</summary>
    public char Delimiter { get; init; } = ';';

    /// <summary>How many of the last variables spread over columns of their own; 0 gives every figure a line.</summary>
    public int HeadDimensions { get; init; }

    /// <summary>A text as one column, in quotes when it holds what would end the column.</summary>
    internal string Column(string text) =>
        text.AsSpan().IndexOfAny([Delimiter, '"', '\r', '\n']) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

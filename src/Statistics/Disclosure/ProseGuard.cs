using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// The only way for generated text to get figures. A sentence may not tell a hidden figure, nor describe a group of fewer than three:
/// "one municipality has two children with ..." reveals as much as a cell does (002:2 describes a single municipality by its one participant).
/// What may not be told is null, and the sentence is left out.
/// </summary>
public sealed class ProseGuard
{
    private readonly Dictionary<string, Cube> _cubes;

    /// <summary>A guard over tables as published, hidden figures missing.</summary>
    public ProseGuard(IReadOnlyList<Cube> published)
    {
        ArgumentNullException.ThrowIfNull(published);
        _cubes = published.ToDictionary(c => c.Declaration.Code, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Smallest group that a sentence may describe.</summary>
    public const int Smallest = 3;

    /// <summary>The figure of a cell; null when it is hidden, does not exist, or is about one or two.</summary>
    /// <exception cref="KeyNotFoundException">There is no such table, or a code is not in its dimension.</exception>
    public decimal? Figure(string table, params ReadOnlySpan<string> codes)
    {
        var cube = _cubes[table];
        return cube[codes] is { } figure && (!CountsUnits(cube) || IsTellable(figure)) ? figure : null;
    }

    /// <summary>How much a figure has changed between two years; null when either is not told, or when the change is one or two.</summary>
    /// <exception cref="KeyNotFoundException">There is no such table, or a code is not in its dimension.</exception>
    public decimal? Change(string table, IReadOnlyList<string> codes, string fromYear, string toYear)
    {
        ArgumentNullException.ThrowIfNull(codes);
        if (Figure(table, [.. codes, fromYear]) is not { } before || Figure(table, [.. codes, toYear]) is not { } after)
            return null;
        return !CountsUnits(_cubes[table]) || IsTellable(Math.Abs(after - before)) ? after - before : null;
    }

    /// <summary>
    /// A part in percent of a whole, one decimal; null when either is not told, when so few are left over that they are described too, or when everybody
    /// in a small place is in the part.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such table, or a code is not in its dimension.</exception>
    public decimal? Share(string table, IReadOnlyList<string> part, IReadOnlyList<string> whole)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(whole);
        if (Figure(table, [.. part]) is not { } some || Figure(table, [.. whole]) is not ({ } all and > 0))
            return null;
        return CountsUnits(_cubes[table]) && !IsTellable(all - some) ? null : Math.Round(100 * some / all, 1, MidpointRounding.AwayFromZero);
    }

    /// <summary>The places of a table whose figure fulfils a condition, when a sentence may name or number them: none, or at least three, all of whose figures are told.</summary>
    /// <exception cref="KeyNotFoundException">There is no such table, or a code is not in its dimension.</exception>
    public IReadOnlyList<Category>? Places(string table, Func<Category, IReadOnlyList<string>> codesOf, Func<decimal, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(codesOf);
        ArgumentNullException.ThrowIfNull(condition);
        var places = _cubes[table].Dimensions.First(d => d.Axis == Axis.Place).Categories
            .Where(c => Figure(table, [.. codesOf(c)]) is { } figure && condition(figure)).ToList();
        return places.Count is 0 or >= Smallest ? places : null;
    }

    /// <summary>What a sentence says instead of a figure that may not be told.</summary>
    public static Text NotTold { get; } = new("diskretionsbeskyttet", "confidential");

    private static bool IsTellable(decimal number) => number is 0 or >= Smallest;

    private static bool CountsUnits(Cube cube) => cube.Declaration.Basis is TableBasis.Episodes or TableBasis.Stock;
}

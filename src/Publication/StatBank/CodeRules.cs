using System.Text.RegularExpressions;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>What a rule for codes stands for: one code, a pattern with <c>*</c>, a range, or (for periods) an nth rule.</summary>
internal static partial class CodeRules
{
    /// <summary>Positions in table order (one code: its position).</summary>
    /// <exception cref="StatBankException">No value fits.</exception>
    public static IReadOnlyList<int> Positions(Dimension dimension, string rule)
    {
        var found = Exact(dimension, rule) is var at and >= 0 ? [at] : Find(dimension, rule);
        return found.Count > 0 ? found : throw StatBankException.NoValue(rule, dimension.Code);
    }

    /// <summary>Position of the value with the code, or -1. A period may be spelled as in either language.</summary>
    public static int Exact(Dimension dimension, string code)
    {
        var at = dimension.IndexOf(code);
        return at >= 0 || dimension.Axis != Axis.Time ? at : dimension.IndexOf(Danish(code));
    }

    private static List<int> Find(Dimension dimension, string rule)
    {
        var values = dimension.Categories;
        if (dimension.Axis == Axis.Time && NthRule.Read(rule) is { } nth)
            return [.. nth.Positions(values.Count)];
        if (Range().Match(rule) is { Success: true } range)
            return InRange(dimension, range);
        if (!rule.Contains('*', StringComparison.Ordinal))
            return [];
        var pattern = dimension.Axis == Axis.Time ? Danish(rule) : rule;
        return [.. Enumerable.Range(0, values.Count).Where(i => Fits(values[i].Code, rule) || Fits(values[i].Code, pattern))];
    }

    // Each bound limits by itself; both are bounds of one stretch of the table's own order.
    private static List<int> InRange(Dimension dimension, Match range)
    {
        var (low, high) = (0, dimension.Categories.Count - 1);
        for (var i = 0; i < range.Groups["sign"].Captures.Count; i++)
        {
            var sign = range.Groups["sign"].Captures[i].Value;
            var code = range.Groups["code"].Captures[i].Value.Trim();
            var at = Exact(dimension, code);
            if (at >= 0 && sign is ">" or "<")
                at += sign == ">" ? 1 : -1;
            else if (at < 0)
                at = Between(dimension, code, isLow: sign[0] == '>');
            if (sign[0] == '>')
                low = Math.Max(low, at);
            else
                high = Math.Min(high, at);
        }

        return [.. Enumerable.Range(low, Math.Max(0, high - low + 1))];
    }

    // A period that the table lacks still lies between others: codes of one kind of period sort as the periods do.
    private static int Between(Dimension dimension, string code, bool isLow)
    {
        if (dimension.Axis != Axis.Time)
            throw StatBankException.NoValue(code, dimension.Code);
        var before = dimension.Categories.Count(c => string.CompareOrdinal(c.Code.ToUpperInvariant(), Danish(code).ToUpperInvariant()) < 0);
        return isLow ? before : before - 1;
    }

    // Quarters are K in Danish and Q in English; the other letters are the same.
    private static string Danish(string period) => EnglishQuarter().Replace(period, "K");

    private static bool Fits(string code, string pattern)
    {
        var parts = pattern.Split('*');
        var at = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var found = i == 0 ? (code.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase) ? 0 : -1)
                : i == parts.Length - 1 ? (code.EndsWith(parts[i], StringComparison.OrdinalIgnoreCase) ? code.Length - parts[i].Length : -1)
                : code.IndexOf(parts[i], at, StringComparison.OrdinalIgnoreCase);
            if (found < at)
                return false;
            at = found + parts[i].Length;
        }

        return true;
    }

    [GeneratedRegex(@"^\s*((?<sign>[<>]=?)(?<code>[^<>]+)){1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<=^[0-9*]+)Q(?=[0-9*]*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishQuarter();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Socialstat.Publication;

/// <summary>
/// Periods by number as in the CSS selector :nth-child (Selectors level 3, 6.6.5.2): <c>(1)</c> is the newest, <c>(-n+3)</c> the newest
/// three, <c>-(2)</c> the second oldest. In front, minus or <c>first</c> counts from the oldest, plus, <c>last</c> or nothing from the newest.
/// </summary>
internal sealed partial class NthRule
{
    private readonly int _step;
    private readonly int _offset;
    private readonly bool _fromOldest;

    private NthRule(int step, int offset, bool fromOldest)
    {
        _step = step;
        _offset = offset;
        _fromOldest = fromOldest;
    }

    /// <summary>The rule in the text, or null when it holds none.</summary>
    public static NthRule? Read(string text)
    {
        var match = Whole().Match(text);
        if (!match.Success)
            return null;
        var fromOldest = match.Groups["end"].Value.ToUpperInvariant() is "-" or "FIRST";
        var rule = match.Groups["rule"].Value.Trim().ToUpperInvariant();
        if (rule is "ODD" or "EVEN")
            return new NthRule(2, rule == "ODD" ? 1 : 0, fromOldest);
        var parts = Formula().Match(rule);
        if (!parts.Success)
            return null;
        var step = !parts.Groups["n"].Success ? 0 : parts.Groups["step"].Value switch
        {
            "" or "+" => 1,
            "-" => -1,
            var number => Number(number),
        };
        return new NthRule(step, parts.Groups["offset"].Success ? Number(parts.Groups["offset"].Value) : 0, fromOldest);
    }

    /// <summary>Positions of the periods, the oldest period having position 0.</summary>
    public IEnumerable<int> Positions(int periods) => Enumerable.Range(0, periods).Where(at => Has(_fromOldest ? at + 1 : periods - at));

    // The number is step * n + offset for some n of 0, 1, 2 ...
    private bool Has(int number)
    {
        var rest = (long)number - _offset;
        return _step == 0 ? rest == 0 : rest % _step == 0 && rest / _step >= 0;
    }

    // A plus in an address has become a blank. A number too large to hold is as good as the largest.
    private static int Number(string text) =>
        int.TryParse(text.Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : text.Contains('-', StringComparison.Ordinal) ? int.MinValue : int.MaxValue;

    [GeneratedRegex(@"^(?<end>[+-]|first|last)?\s*\((?<rule>[^()]*)\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^((?<step>[+-]?[0-9]*)(?<n>N)\s*(?<offset>[+-]?\s*[0-9]+)?|(?<offset>[+-]?[0-9]+))$", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();
}

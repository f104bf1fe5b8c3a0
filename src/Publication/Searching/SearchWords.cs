using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Socialstat.Publication;

/// <summary>
/// Turns text into words that can be compared although people write in different ways: letter case, accents, ae/oe/aa or a/o for the Danish
/// letters, and sections of law in words or points ("§ 32, stk. 1, nr. 5" is §32.1.5). With its sign a section is met by sections alone.
/// </summary>
internal static partial class SearchWords
{
    /// <summary>The words of a text, as they are written with ae, oe and aa.</summary>
    public static IReadOnlyList<string> Of(string text) => Cut(Fold(text, isLong: true));

    /// <summary>The ways in which each word of a text may be written, one after the other.</summary>
    public static IEnumerable<string> WaysOf(string text)
    {
        var ways = Of(text);
        var plain = Cut(Fold(text, isLong: false));
        return ways.Concat(plain).Concat(ways.Select(w => w.TrimStart('§'))).Distinct(StringComparer.Ordinal);
    }

    /// <summary>How well a word asked for is met by a word of a text: 2 when they are the same, 1 when the text's begins with it, 0 otherwise.</summary>
    public static int Match(string asked, string word)
    {
        if (asked == word)
            return 2;
        if (!word.StartsWith(asked, StringComparison.Ordinal))
            return 0;
        // Section 3 is not the beginning of section 32, but 32 is that of 32.1.
        return char.IsAsciiDigit(asked[^1]) && word[asked.Length] != '.' ? (asked.Length >= 4 && !asked.Contains('.', StringComparison.Ordinal) ? 1 : 0) : 1;
    }

    private static List<string> Cut(string folded) => [.. Word().Matches(Section().Replace(folded, Points)).Select(m => m.Value.Trim('.')).Where(w => w.Length > 0)];

    private static string Points(Match match)
    {
        var points = new StringBuilder(" §").Append(match.Groups["s"].Value);
        foreach (var part in new[] { "stk", "nr" })
        {
            if (match.Groups[part].Success)
                points.Append('.').Append(match.Groups[part].Value);
        }

        return points.Append(' ').ToString();
    }

    private static string Fold(string text, bool isLong)
    {
        var folded = new StringBuilder(text.Length + 8);
        foreach (var c in text.ToLowerInvariant())
        {
            folded.Append(c switch
            {
                'æ' => isLong ? "ae" : "a",
                'ø' or 'ö' => isLong ? "oe" : "o",
                'å' => isLong ? "aa" : "a",
                'ä' => "ae",
                'é' or 'è' => "e",
                'ü' => "u",
                _ => c.ToString(CultureInfo.InvariantCulture),
            });
        }

        return folded.ToString();
    }

    [GeneratedRegex(@"§?[\p{L}\p{Nd}]+(\.[\p{Nd}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"§\s*(?<s>[0-9]+( ?[a-h](?![a-zæøå]))?)(\.(?<stk>[0-9]+)(\.(?<nr>[0-9]+))?|\s*,?\s*stk\.?\s*(?<stk>[0-9]+)(\s*,?\s*nr\.?\s*(?<nr>[0-9]+))?|\s*,?\s*nr\.?\s*(?<nr>[0-9]+))?", RegexOptions.CultureInvariant)]
    private static partial Regex Section();
}

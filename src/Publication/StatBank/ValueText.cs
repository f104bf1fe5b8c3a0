using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>The punctuation of asked values: commas, brackets, and the signs in a sum.</summary>
internal static class ValueText
{
    /// <summary>Parts between commas outside brackets: <c>000,sum(101;147),(1)</c> has three.</summary>
    public static IEnumerable<string> Split(string text) => Split(text, ",");

    /// <summary>Parts between any of the signs outside brackets, trimmed.</summary>
    public static IEnumerable<string> Split(string text, string signs)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            i = i < text.Length ? Find(text, i, signs) : i;
            yield return text[start..i].Trim();
            start = i + 1;
        }
    }

    /// <summary>Position of the first of the signs outside brackets at or after a position, or the length of the text.</summary>
    public static int Find(string text, int from, string signs)
    {
        var depth = 0;
        for (var i = from; i < text.Length; i++)
        {
            if (depth == 0 && signs.Contains(text[i], StringComparison.Ordinal))
                return i;
            if (text[i] is '(' or '[')
                depth++;
            else if (text[i] is ')' or ']')
                depth = Math.Max(0, depth - 1);
        }

        return text.Length;
    }

    /// <summary>A text in one language for both, or in each: <c>[da 0-24 aar][en 0-24 years]</c>.</summary>
    public static Text InBothLanguages(string text)
    {
        string? Marked(string language)
        {
            var start = text.IndexOf($"[{language} ", StringComparison.OrdinalIgnoreCase);
            var end = start < 0 ? -1 : text.IndexOf(']', start);
            return end < 0 ? null : text[(start + language.Length + 2)..end].Trim();
        }

        var (da, en) = (Marked("da"), Marked("en"));
        return new Text(da ?? en ?? text, en ?? da ?? text);
    }
}

using System.Globalization;
using System.IO.Enumeration;

namespace Socialstat.Publication;

/// <summary>
/// The selection language of PxWebApi 2: codes in any letter case, <c>*</c> at the ends, <c>?</c> for one character, <c>top(n[,offset])</c>,
/// <c>bottom(n[,offset])</c>, <c>range(a,b)</c>, <c>from(a)</c>, <c>to(b)</c>, and <c>[code]</c> for a code that is to be taken as it stands.
/// </summary>
public static class PxWeb2Expression
{
    /// <summary>Positions of the values that the expressions choose, in the order asked for, each once.</summary>
    /// <exception cref="PxWebException">An expression cannot be read, or names a value that is not there.</exception>
    public static IReadOnlyList<int> Values(PxWebVariable variable, IEnumerable<string> expressions)
    {
        ArgumentNullException.ThrowIfNull(variable);
        ArgumentNullException.ThrowIfNull(expressions);
        return [.. expressions.SelectMany(e => Of(variable, e.Trim())).Distinct()];
    }

    private static IEnumerable<int> Of(PxWebVariable variable, string expression)
    {
        if (variable.IndexOf(expression) is >= 0 and var index)
            return [index];
        if (expression.Length > 1 && expression[0] == '[' && expression[^1] == ']')
            return [Index(variable, expression[1..^1], expression)];
        var open = expression.IndexOf('(', StringComparison.Ordinal);
        if (open > 0 && Call(variable, expression, expression[..open]) is { } called)
            return called;
        if (expression.Contains('*', StringComparison.Ordinal) || expression.Contains('?', StringComparison.Ordinal))
            return Matching(variable, expression);
        throw new PxWebException(PxWebFault.UnknownValue, $"{expression} ({variable.Code})");
    }

    // Null when the name is none of the expressions: a code may have parentheses.
    private static IEnumerable<int>? Call(PxWebVariable variable, string expression, string name)
    {
        var arguments = expression[^1] == ')' ? expression[(name.Length + 1)..^1].Split(',') : [];
        return name.ToUpperInvariant() switch
        {
            "TOP" => Newest(variable, expression, arguments, fromStart: !variable.IsTime),
            "BOTTOM" => Newest(variable, expression, arguments, fromStart: variable.IsTime),
            "RANGE" => arguments.Length == 2 ? Between(Index(variable, arguments[0], expression), Index(variable, arguments[1], expression)) : throw Illegal(expression),
            "FROM" => arguments.Length == 1 ? Between(Index(variable, arguments[0], expression), variable.Values.Count - 1) : throw Illegal(expression),
            "TO" => arguments.Length == 1 ? Between(0, Index(variable, arguments[0], expression)) : throw Illegal(expression),
            _ => null,
        };
    }

    private static IEnumerable<int> Newest(PxWebVariable variable, string expression, string[] arguments, bool fromStart)
    {
        if (arguments.Length is not (1 or 2) || !TryNumber(arguments[0], out var count) || count == 0)
            throw Illegal(expression);
        var offset = 0;
        if (arguments.Length == 2 && !TryNumber(arguments[1], out offset))
            throw Illegal(expression);
        var all = variable.Values.Count;
        // An expression that meets nothing must not leave the variable out and give its total.
        if (offset >= all)
            throw new PxWebException(PxWebFault.UnknownValue, $"{expression} ({variable.Code})");
        count = Math.Min(count, all - offset);
        return Enumerable.Range(fromStart ? offset : all - offset - count, count);
    }

    private static IEnumerable<int> Between(int a, int b) => Enumerable.Range(Math.Min(a, b), Math.Abs(b - a) + 1);

    private static List<int> Matching(PxWebVariable variable, string pattern)
    {
        var stars = pattern.Count(c => c == '*');
        var atEnds = stars switch
        {
            0 => true,
            1 => pattern[0] == '*' || pattern[^1] == '*',
            2 => pattern[0] == '*' && pattern[^1] == '*',
            _ => false,
        };
        if (!atEnds)
            throw Illegal(pattern);
        var found = Enumerable.Range(0, variable.Values.Count).Where(i => FileSystemName.MatchesSimpleExpression(pattern, variable.Values[i].Code)).ToList();
        return found.Count > 0 ? found : throw new PxWebException(PxWebFault.UnknownValue, $"{pattern} ({variable.Code})");
    }

    private static int Index(PxWebVariable variable, string code, string expression)
    {
        var index = variable.IndexOf(code.Trim());
        return index >= 0 ? index : throw new PxWebException(PxWebFault.UnknownValue, $"{expression} ({variable.Code})");
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static PxWebException Illegal(string expression) => new(PxWebFault.IllegalExpression, expression);
}

namespace Socialstat.Publication;

/// <summary>What is asked of a table in PxWebApi 2.</summary>
public sealed record PxWeb2Query
{
    /// <summary>What is wanted of each variable named; empty asks for the table's usual view.</summary>
    public IReadOnlyList<PxWeb2Wanted> Variables { get; init; } = [];

    /// <summary>Codes of the variables of the rows; empty when nothing is said.</summary>
    public IReadOnlyList<string> Stub { get; init; } = [];

    /// <summary>Codes of the variables of the columns; empty when nothing is said.</summary>
    public IReadOnlyList<string> Heading { get; init; } = [];

    /// <summary>
    /// Cuts a list at its commas: <c>a,b</c>. Commas within parentheses or brackets do not cut, so that <c>range(a,b)</c> is one,
    /// and so is <c>[1,2]</c>, the value whose code has a comma.
    /// </summary>
    public static IReadOnlyList<string> Cut(string list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var parts = new List<string>();
        var (depth, from) = (0, 0);
        for (var i = 0; i <= list.Length; i++)
        {
            if (i == list.Length || (list[i] == ',' && depth == 0))
            {
                if (list[from..i].Trim() is { Length: > 0 } part)
                    parts.Add(part);
                from = i + 1;
            }
            else if (list[i] is '(' or '[')
            {
                depth++;
            }
            else if (list[i] is ')' or ']' && depth > 0)
            {
                depth--;
            }
        }

        return parts;
    }
}

/// <summary>What is wanted of a variable.</summary>
/// <param name="Variable">Its code.</param>
/// <param name="Expressions">Codes and expressions; none leaves the variable out.</param>
/// <param name="CodeList">Id of the code list whose values are meant; null for the variable's own.</param>
public sealed record PxWeb2Wanted(string Variable, IReadOnlyList<string> Expressions, string? CodeList = null);

using System.Globalization;
using System.IO.Enumeration;

namespace Socialstat.Publication;

/// <summary>
/// From a query in PxWeb's first interface to a selection. Variables are shown in the table's order; one that is not named is left out
/// when a total stands for it, and shown whole when none does.
/// </summary>
public static class PxWeb1Selecting
{
    /// <summary>The most figures given at once.</summary>
    public const long MaxCells = 1_000_000;

    /// <summary>The selection, with time and contents as heading.</summary>
    /// <exception cref="PxWebException">The query names what is not there, or more than is given at once.</exception>
    public static PxWebSelection Select(PxWebTable table, PxWeb1Query query)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(query);
        var named = new Dictionary<string, PxWebChoice>();
        foreach (var filter in query.Variables)
        {
            var variable = table.Find(filter.Code) ?? throw new PxWebException(PxWebFault.UnknownVariable, filter.Code);
            if (!named.TryAdd(variable.Code, Choose(variable, filter)))
                throw new PxWebException(PxWebFault.UnknownVariable, filter.Code);
        }

        var shown = new List<PxWebChoice>();
        foreach (var variable in table.Variables)
        {
            if (named.TryGetValue(variable.Code, out var choice) && choice.Values.Count > 0)
                shown.Add(choice);
            else if (variable.IsContents || (choice is null && variable.Total is null))
                shown.Add(All(variable));
        }

        var heading = shown.Where(c => c.Variable.IsContents || c.Variable.IsTime).ToList();
        var selection = new PxWebSelection(table, [.. shown.Except(heading)], heading);
        return selection.Cells <= MaxCells ? selection : throw new PxWebException(PxWebFault.TooManyCells, selection.Cells.ToString(CultureInfo.InvariantCulture));
    }

    private static PxWebChoice Choose(PxWebVariable variable, PxWeb1Filter filter)
    {
        var name = filter.Filter.Trim();
        if (name.Equals("all", StringComparison.OrdinalIgnoreCase))
            return Ordered(variable, filter.Values.Count == 0 ? All(variable).Values : filter.Values.SelectMany(p => Matching(variable, p)));
        if (name.Equals("top", StringComparison.OrdinalIgnoreCase))
            return Top(variable, filter.Values);
        if (name.Equals("item", StringComparison.OrdinalIgnoreCase))
            return Ordered(variable, filter.Values.Select(v => Index(variable, v)));
        foreach (var (prefix, isAggregation) in new[] { ("vs:", false), ("agg:", true) })
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return FromList(variable, name[prefix.Length..], isAggregation, filter.Values);
        }

        throw new PxWebException(PxWebFault.IllegalExpression, filter.Filter);
    }

    // The newest periods of time, the first values of other variables.
    private static PxWebChoice Top(PxWebVariable variable, IReadOnlyList<string> values)
    {
        if (values.Count != 1 || !int.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) || wanted < 1)
            throw new PxWebException(PxWebFault.IllegalExpression, "top " + string.Join(',', values));
        var count = Math.Min(wanted, variable.Values.Count);
        return new PxWebChoice(variable, [.. Enumerable.Range(variable.IsTime ? variable.Values.Count - count : 0, count)]);
    }

    private static PxWebChoice FromList(PxWebVariable variable, string name, bool isAggregation, IReadOnlyList<string> values)
    {
        // Databases of PX files name the file of the aggregation.
        if (isAggregation && name.EndsWith(".agg", StringComparison.OrdinalIgnoreCase))
            name = name[..^4];
        var list = variable.CodeLists.FirstOrDefault(l => l.IsAggregation == isAggregation && l.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new PxWebException(PxWebFault.UnknownCodeList, name);
        var narrowed = variable.With(list);
        return values.Count == 0 ? All(narrowed) : Ordered(narrowed, values.SelectMany(v => v.Contains('*', StringComparison.Ordinal) ? Matching(narrowed, v) : [Index(narrowed, v)]));
    }

    private static List<int> Matching(PxWebVariable variable, string pattern)
    {
        var found = Enumerable.Range(0, variable.Values.Count).Where(i => FileSystemName.MatchesSimpleExpression(pattern, variable.Values[i].Code)).ToList();
        return found.Count > 0 ? found : throw new PxWebException(PxWebFault.UnknownValue, $"{pattern} ({variable.Code})");
    }

    private static int Index(PxWebVariable variable, string code)
    {
        var index = variable.IndexOf(code);
        return index >= 0 ? index : throw new PxWebException(PxWebFault.UnknownValue, $"{code} ({variable.Code})");
    }

    private static PxWebChoice All(PxWebVariable variable) => new(variable, [.. Enumerable.Range(0, variable.Values.Count)]);

    // In the order of the table, each once: so it is in the originals, and periods come in order of time.
    private static PxWebChoice Ordered(PxWebVariable variable, IEnumerable<int> values) => new(variable, [.. values.Distinct().Order()]);
}

using System.Globalization;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>From a query in PxWebApi 2 to a selection.</summary>
public static class PxWeb2Selecting
{
    /// <summary>The most figures given at once.</summary>
    public const long MaxCells = 1_000_000;

    private const int UsualPeriods = 13;

    /// <summary>Codes of the variables that stand in the heading when nothing is said.</summary>
    public static IReadOnlyList<string> UsualHeading(PxWebTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return [.. table.Variables.Where(v => v.IsContents || v.IsTime).Select(v => v.Code)];
    }

    /// <summary>The variable that the code names; <c>time</c> is the time variable, whatever its code.</summary>
    /// <exception cref="PxWebException">There is none.</exception>
    public static PxWebVariable Variable(PxWebTable table, string code)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Find(code)
            ?? ("time".Equals(code, StringComparison.OrdinalIgnoreCase) ? table.Variables.FirstOrDefault(v => v.IsTime) : null)
            ?? throw new PxWebException(PxWebFault.UnknownVariable, code);
    }

    /// <summary>The table with the values of code lists in the place of those of variables.</summary>
    /// <exception cref="PxWebException">There is no such variable or code list.</exception>
    public static PxWebTable WithCodeLists(PxWebTable table, IEnumerable<(string Variable, string CodeList)> lists)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(lists);
        foreach (var (code, id) in lists)
        {
            var variable = Variable(table, code);
            table = table.With(variable.With(variable.CodeLists.FirstOrDefault(l => l.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
                ?? throw new PxWebException(PxWebFault.UnknownCodeList, id)));
        }

        return table;
    }

    /// <summary>The selection; a query that names no variable gives the table's usual view.</summary>
    /// <exception cref="PxWebException">The query names what is not there, or more than is given at once.</exception>
    public static PxWebSelection Select(PxWebTable table, PxWeb2Query query)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(query);
        if (query.Variables.Count == 0)
            query = query.Stub.Count + query.Heading.Count == 0 ? Usual(table) : Usual(table) with { Stub = query.Stub, Heading = query.Heading };
        table = WithCodeLists(table, query.Variables.Where(w => !string.IsNullOrWhiteSpace(w.CodeList)).Select(w => (w.Variable, w.CodeList!)));
        var chosen = new Dictionary<string, PxWebChoice>();
        foreach (var wanted in query.Variables)
        {
            var variable = Variable(table, wanted.Variable);
            if (!chosen.TryAdd(variable.Code, new PxWebChoice(variable, PxWeb2Expression.Values(variable, wanted.Expressions))))
                throw new PxWebException(PxWebFault.UnknownVariable, wanted.Variable);
        }

        foreach (var variable in table.Variables)
        {
            if (variable.IsContents)
                chosen[variable.Code] = new PxWebChoice(variable, [0]);
            else if (chosen.TryGetValue(variable.Code, out var choice) && choice.Values.Count == 0)
                chosen.Remove(variable.Code);
            if (!chosen.ContainsKey(variable.Code) && variable.Total is null)
                throw new PxWebException(PxWebFault.MissingSelection, variable.Code);
        }

        var (stub, heading) = Place(table, query, chosen);
        var selection = new PxWebSelection(table, stub, heading);
        return selection.Cells <= MaxCells ? selection : throw new PxWebException(PxWebFault.TooManyCells, selection.Cells.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// What a table shows when nothing is chosen: with one variable all its values and the newest thirteen periods, otherwise the newest period
    /// of two variables, those that cannot be left out before others.
    /// </summary>
    public static PxWeb2Query Usual(PxWebTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var others = table.Variables.Where(v => !v.IsContents && !v.IsTime).ToList();
        var mandatory = others.Where(v => v.Total is null).ToList();
        List<PxWebVariable> whole = others.Count < 2 ? others : mandatory.Count switch
        {
            0 => [others[0], others[^1]],
            1 => [mandatory[0], others.Last(v => v.Total is not null)],
            _ => [mandatory[0], mandatory[^1]],
        };
        var time = table.Variables.First(v => v.IsTime);
        var wanted = table.Variables.Select(v => new PxWeb2Wanted(v.Code, [.. Expressions(v)])).ToList();
        // The longest list goes down the page.
        var stub = whole.OrderByDescending(v => v.Values.Count).Take(1).Select(v => v.Code).ToList();
        return new PxWeb2Query { Variables = wanted, Stub = stub, Heading = [.. wanted.Where(w => w.Expressions.Count > 0).Select(w => w.Variable).Except(stub)] };

        IEnumerable<string> Expressions(PxWebVariable variable)
        {
            IEnumerable<Category> values = [];
            if (variable == time)
                values = variable.Values.TakeLast(others.Count < 2 ? UsualPeriods : 1);
            else if (variable.IsContents || whole.Contains(variable))
                values = variable.Values;
            else if (variable.Total is null)
                values = variable.Values.Take(1);
            return values.Select(v => v.Code);
        }
    }

    private static (IReadOnlyList<PxWebChoice> Stub, IReadOnlyList<PxWebChoice> Heading) Place(PxWebTable table, PxWeb2Query query, Dictionary<string, PxWebChoice> chosen)
    {
        var stub = Codes(query.Stub);
        var heading = Codes(query.Heading);
        var all = table.Variables.Select(v => v.Code).Where(chosen.ContainsKey).ToList();
        if (stub.Count == 0 && heading.Count == 0)
            heading = [.. UsualHeading(table).Where(chosen.ContainsKey)];
        if (stub.Concat(heading).GroupBy(c => c).FirstOrDefault(g => g.Count() > 1 || !chosen.ContainsKey(g.Key)) is { } wrong)
            throw new PxWebException(PxWebFault.IllegalPlacement, wrong.Key);
        var rest = all.Except(stub).Except(heading).ToList();
        if (query.Stub.Count > 0 && query.Heading.Count > 0)
        {
            // What is counted has one value and need not be placed.
            if (rest.FirstOrDefault(c => c != PxWebVariable.Contents) is { } forgotten)
                throw new PxWebException(PxWebFault.IllegalPlacement, forgotten);
            heading = [.. rest, .. heading];
        }
        else if (query.Stub.Count > 0)
        {
            heading = rest;
        }
        else
        {
            stub = rest;
        }

        return ([.. stub.Select(c => chosen[c])], [.. heading.Select(c => chosen[c])]);

        List<string> Codes(IEnumerable<string> codes) => [.. codes.Select(c => Variable(table, c).Code)];
    }
}

using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// What valueTransformationSettings ask for: figures as percent or per mille of the values chosen of one variable together, or of
/// one value of it, instead of the figures or beside them as a variable of its own.
/// </summary>
internal sealed record ValueTransformation
{
    private const string Group = "valueTransformationSettings";
    private const int Decimals = 2;
    private static readonly string[] Settings = ["operation", "selectedVariableCode", "addAsNewValue", "newValueName", "newValuePlacement", "contentTypeCode", "basisValueForCalculation"];

    /// <summary>Position of the variable among those shown.</summary>
    public required int Dimension { get; init; }

    /// <summary>100 or 1000.</summary>
    public required int Base { get; init; }

    /// <summary>Position in the variable of the value that is 100 or 1000; null when it is the values chosen together.</summary>
    public required int? Basis { get; init; }

    /// <summary>Code and name of the variable that is added, and name of its value; null when the figures are replaced.</summary>
    public required (string Code, Text Name, Text Value)? Added { get; init; }

    /// <summary>Whether the added variable stands in the head.</summary>
    public required bool IsInHead { get; init; }

    /// <summary>Whether the added variable comes before all others, so that time stays last.</summary>
    public bool IsFirst { get; init; }

    private Text Unit => Base == 100 ? new("Pct.", "Per cent") : new("Promille", "Per mille");

    /// <summary>What a request asks for, or null.</summary>
    /// <exception cref="StatBankException">It cannot be done.</exception>
    public static ValueTransformation? Read(StatBankParameters parameters, Cube cube, IReadOnlyList<ChosenDimension> shown)
    {
        if (!parameters.Mentions(Group) && !parameters.Names.Any(n => n.StartsWith(Group, StringComparison.OrdinalIgnoreCase) || Settings.Contains(n, StringComparer.OrdinalIgnoreCase)))
            return null;
        var asked = parameters.Group(Group);
        var code = asked.Text("selectedVariableCode");
        var chosen = shown.Where(d => cube.Dimensions[d.Dimension].Axis != Axis.Time).ToList();
        var dimension = code is null
            ? (chosen.Count == 1 ? chosen[0] : throw StatBankException.Missing(new("selectedVariableCode er ikke angivet.", "selectedVariableCode has not been given.")))
            : shown.FirstOrDefault(d => cube.Dimensions[d.Dimension].Code.Equals(code, StringComparison.OrdinalIgnoreCase))
                ?? throw StatBankException.NotFound(new("Variablen", "Variable"), code);
        var variable = cube.Dimensions[dimension.Dimension];
        var basis = asked.Text("basisValueForCalculation");
        var at = basis is null ? (int?)null : CodeRules.Exact(variable, basis);
        if (at < 0)
            throw StatBankException.NoValue(basis!, variable.Code);
        if (at is null)
            Check(cube.Declaration, variable, dimension, shown.Where(d => d != dimension));
        var perMille = asked.Text("operation")?.Equals("permille", StringComparison.OrdinalIgnoreCase) == true;
        var name = asked.Text("newValueName");
        var type = asked.Text("contentTypeCode");
        return new ValueTransformation
        {
            Dimension = shown.ToList().IndexOf(dimension),
            Base = perMille ? 1000 : 100,
            Basis = at,
            IsInHead = asked.Text("newValuePlacement")?.Equals("stub", StringComparison.OrdinalIgnoreCase) != true,
            Added = !asked.Flag("addAsNewValue") ? null : (
                type ?? (parameters.Language == Language.English ? "ContentType" : "IndholdsType"),
                type is null ? new("indholdstype", "content type") : new(type, type),
                name is not null ? new(name, name) : perMille ? new("Promille", "Per mille") : new("Procent", "Per cent")),
        };

        static void Check(TableDeclaration table, Dimension variable, ChosenDimension dimension, IEnumerable<ChosenDimension> others) =>
            Summing.Check(table, variable, [.. dimension.Values.SelectMany(v => v.Positions)], others.SelectMany(d => d.Values).Select(v => v.Category));
    }

    /// <summary>The figures as they are wanted; along the variable the values are followed by the basis where there is one.</summary>
    /// <returns>The figures, and their unit when it is another than the table's.</returns>
    public (ComputedFigures Figures, Text? Unit) Apply(ComputedFigures figures, IReadOnlyList<Category> values, Text unit)
    {
        Func<Func<int, decimal?>, decimal?> whole = Basis is null
            ? at => Sum(Enumerable.Range(0, values.Count).Select(at))
            : at => at(values.Count);
        var shares = figures.Copy();
        shares.Replace(Dimension, [.. values.Select((v, i) => new ComputedValue(v, at => Share(at(i), whole(at)), Decimals))]);
        if (Added is not { } added)
            return (shares, Unit);
        figures.Replace(Dimension, [.. values.Select((v, i) => new ComputedValue(v, at => at(i)))]);
        figures.Join(shares, new Dimension(added.Code, added.Name, Axis.Measure, [new Category(unit.Da, unit, []), new Category(added.Value.Da, added.Value, [])]), IsFirst);
        return (figures, null);
    }

    private decimal? Share(decimal? figure, decimal? all) => figure is null || all is null or 0 ? null : figure * Base / all;

    private static decimal? Sum(IEnumerable<decimal?> parts)
    {
        var sum = 0m;
        foreach (var part in parts)
        {
            if (part is null)
                return null;
            sum += part.Value;
        }

        return sum;
    }
}

using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>Titles with the variables in them: "... efter kommune, indsats og tid".</summary>
public static class Descriptions
{
    /// <summary>The table's title with all its variables.</summary>
    public static string Of(Cube cube, Language language)
    {
        ArgumentNullException.ThrowIfNull(cube);
        return Of(cube.Declaration, [.. cube.Dimensions.Select(d => d.Text.In(language))], language);
    }

    /// <summary>The table's title with the variables named.</summary>
    internal static string Of(TableDeclaration table, IReadOnlyList<string> variables, Language language)
    {
        var english = language == Language.English;
        var list = variables.Count == 1
            ? variables[0]
            : $"{string.Join(", ", variables.Take(variables.Count - 1))} {(english ? "and" : "og")} {variables[^1]}";
        return $"{table.Title.In(language)} {(english ? "by" : "efter")} {list}";
    }
}

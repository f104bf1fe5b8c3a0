namespace Socialstat.Statistics;

/// <summary>The tables in official order, listed by hand.</summary>
public static class Catalogue
{
    /// <summary>Every table.</summary>
    public static IReadOnlyList<TableDeclaration> All { get; } =
    [
        Isbu01.Declaration,
        Isbu02.Declaration,
        Isbu03.Declaration,
        Isbu04.Declaration,
        Handbu01.Declaration,
        Handbu02.Declaration,
        Handbu03.Declaration,
        Handbu04.Declaration,
        Bu04a.Declaration,
        Bu43.Declaration,
        Bu28.Declaration,
    ];

    /// <summary>The table with the code (letter case does not matter), or null.</summary>
    public static TableDeclaration? WithCode(string code) => All.FirstOrDefault(t => t.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}

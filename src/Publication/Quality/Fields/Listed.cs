using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>Lists in running text.</summary>
public static class Listed
{
    /// <summary>"a, b og c", "a, b and c"; null when there are none.</summary>
    public static Text? And(IEnumerable<Text> items)
    {
        var list = items.ToList();
        return list.Count switch
        {
            0 => null,
            1 => list[0],
            _ => new($"{string.Join(", ", list.SkipLast(1).Select(t => t.Da))} og {list[^1].Da}", $"{string.Join(", ", list.SkipLast(1).Select(t => t.En))} and {list[^1].En}"),
        };
    }

    /// <summary>The same for names and codes.</summary>
    public static Text? And(IEnumerable<string> items) => And(items.Select(i => new Text(i, i)));
}

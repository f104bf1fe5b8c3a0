using Socialstat.Law;

namespace Socialstat.App;

/// <summary>One to three different decisive circumstances, the common ones more often.</summary>
internal static class Circumstances
{
    private static readonly string[] Codes =
        [.. CodeLists.DecisiveCircumstances.Codes.Select(c => c.Value).Where(c => c.StartsWith("UDSLAG", StringComparison.Ordinal))];

    public static string Pick(Draw draw)
    {
        var first = One(draw);
        if (draw.Percent(55))
            return Codes[first];
        var second = Different(draw, first, first);
        if (draw.Percent(65))
            return $"{Codes[first]}|{Codes[second]}";
        return $"{Codes[first]}|{Codes[second]}|{Codes[Different(draw, first, second)]}";
    }

    // The lower of two draws: the first codes of the list come more often than the last.
    private static int One(Draw draw) => Math.Min(draw.Below(Codes.Length), draw.Below(Codes.Length));

    private static int Different(Draw draw, int one, int other)
    {
        var code = One(draw);
        while (code == one || code == other)
            code = One(draw);
        return code;
    }
}

using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>
/// A figure of the release year and of the year before, as published. A figure that is hidden, missing or so small that it could tell about a person is not there.
/// </summary>
/// <param name="Now">In the release year.</param>
/// <param name="Before">In the year before; null when it is not published or cannot be compared.</param>
public sealed record NewsFigure(decimal? Now, decimal? Before)
{
    /// <summary>Numbers of persons or episodes below this are not put into words, published or not.</summary>
    public const int SmallestInWords = 10;

    /// <summary>Changes below this many per cent are called almost none.</summary>
    public const decimal AlmostNone = 0.5m;

    /// <summary>Changes below this many per cent are called slight.</summary>
    public const decimal Slight = 2m;

    /// <summary>The change, or null when there are not two figures.</summary>
    public decimal? Change => Now - Before;

    /// <summary>The change as percent of the year before.</summary>
    public decimal? Percent => Change is { } change && Before is { } before && before != 0 ? 100 * change / before : null;

    /// <summary>Reads it from the tables.</summary>
    public static NewsFigure Read(NewsInput input, MainFigure figure, bool isComparable = true)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(figure);
        var year = input.Release.ReferenceYear;
        var before = isComparable && IsChangeTold(input, figure, year) ? At(input, figure, year - 1) : null;
        return At(input, figure, year) is { } now ? new NewsFigure(now, before) : new NewsFigure(null, null);
    }

    // Two years that differ by one or two are not compared.
    private static bool IsChangeTold(NewsInput input, MainFigure figure, int year) => At(input, figure, year) is not null && At(input, figure, year - 1) is not null
        && input.Guard.Change(figure.Table, figure.Codes, (year - 1).ToString(CultureInfo.InvariantCulture), year.ToString(CultureInfo.InvariantCulture)) is not null;

    /// <summary>A published figure that can be put into words, or null.</summary>
    public static decimal? At(NewsInput input, MainFigure figure, int year)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(figure);
        if (input.Find(figure.Table) is not { } cube)
            return null;
        string[] codes = [.. figure.Codes, year.ToString(CultureInfo.InvariantCulture)];
        if (codes.Where((code, d) => cube.Dimensions[d].IndexOf(code) < 0).Any())
            return null;
        var value = input.Guard.Figure(figure.Table, codes);
        return value < SmallestInWords && cube.Declaration.Decimals == 0 ? null : value;
    }

    /// <summary>The word for the direction of the change, by rule; null when there is no comparison.</summary>
    public Text? Direction(DirectionWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Percent switch
        {
            null => null,
            var p when Math.Abs(p.Value) < AlmostNone => words.Same,
            > 0 and < Slight => words.SlightlyMore,
            > 0 => words.More,
            > -Slight => words.SlightlyFewer,
            _ => words.Fewer,
        };
    }
}

/// <summary>Words for directions. They tell which way a figure went and never why.</summary>
/// <param name="More">Up.</param>
/// <param name="SlightlyMore">A little up.</param>
/// <param name="Same">Almost the same.</param>
/// <param name="SlightlyFewer">A little down.</param>
/// <param name="Fewer">Down.</param>
public sealed record DirectionWords(Text More, Text SlightlyMore, Text Same, Text SlightlyFewer, Text Fewer)
{
    /// <summary>Before what is counted: "flere børn".</summary>
    public static DirectionWords Number { get; } = new(
        new("flere", "more"), new("lidt flere", "slightly more"), new("næsten lige så mange", "almost as many"), new("lidt færre", "slightly fewer"), new("færre", "fewer"));

    /// <summary>After a figure: "højere end året før".</summary>
    public static DirectionWords Level { get; } = new(
        new("højere end", "higher than"), new("lidt højere end", "slightly higher than"), new("næsten det samme som", "almost the same as"), new("lidt lavere end", "slightly lower than"), new("lavere end", "lower than"));
}

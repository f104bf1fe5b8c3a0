using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>The sentences of a news note, and what they take their words and numbers from.</summary>
public static class NewsText
{
    private static readonly MainFigure Recipients = new("ISBU02", ["000", "2"]);
    private static readonly MainFigure Active = new("ISBU01", ["000", "3"]);
    private static readonly MainFigure Disability = new("HANDBU01", ["000", "110", "0"]);
    private static readonly MainFigure Stock = new("BU04A", ["000", "1", "IALT", "TOT"]);
    private static readonly MainFigure Share = new("BU43", ["000", "IALT", "TOT22"]);

    /// <summary>The headlines in the order tried: the first whose figure is published is used.</summary>
    public static IReadOnlyList<NewsSentence> Headlines { get; } =
    [
        Of(Recipients, new("{direction} børn og unge fik indsatser og støtte i {year}", "{direction} children and young people received measures and support in {year}"),
            new("{now} børn og unge fik indsatser og støtte i {year}", "{now} children and young people received measures and support in {year}")),
        Of(Disability, new("{direction} børn og unge fik handicapkompenserende indsatser i {year}", "{direction} children and young people received disability-compensating measures in {year}"),
            new("{now} børn og unge fik handicapkompenserende indsatser i {year}", "{now} children and young people received disability-compensating measures in {year}")),
        Of(Stock, new("{direction} udsatte børn og unge ved udgangen af {year}", "{direction} disadvantaged children and young people at the end of {year}"),
            new("{now} udsatte børn og unge ved udgangen af {year}", "{now} disadvantaged children and young people at the end of {year}")),
    ];

    /// <summary>The sentences in the order told.</summary>
    public static IReadOnlyList<NewsSentence> Sentences { get; } =
    [
        Of(Recipients,
            new("I {year} fik {now} børn og unge indsatser og støtte. Antallet er {level} året før; forskellen er {change} ({percent} pct.).",
                "In {year}, {now} children and young people received measures and support. The number is {level} the year before; the difference is {change} ({percent} per cent)."),
            new("I {year} fik {now} børn og unge indsatser og støtte.", "In {year}, {now} children and young people received measures and support.")),
        Of(Active,
            new("I alt var {now} indsatser i gang i løbet af året, og det er {level} året før ({percent} pct.).",
                "In all, {now} measures were active during the year, which is {level} the year before ({percent} per cent)."),
            new("I alt var {now} indsatser i gang i løbet af året.", "In all, {now} measures were active during the year.")),
        new()
        {
            About = LargestGroup,
            Compared = new("Flest modtagere har gruppen {name}: {now} børn og unge, {level} året før ({percent} pct.).", "The group with most recipients is {name}: {now} children and young people, {level} the year before ({percent} per cent)."),
            Alone = new("Flest modtagere har gruppen {name}: {now} børn og unge.", "The group with most recipients is {name}: {now} children and young people."),
        },
        Of(Disability,
            new("{now} børn og unge fik handicapkompenserende indsatser. Antallet er {level} året før; forskellen er {change} ({percent} pct.).",
                "{now} children and young people received disability-compensating measures. The number is {level} the year before; the difference is {change} ({percent} per cent)."),
            new("{now} børn og unge fik handicapkompenserende indsatser.", "{now} children and young people received disability-compensating measures.")),
        Of(Stock,
            new("Ved årets udgang var {now} børn og unge anbragt eller fik en støttende indsats, {level} året før ({percent} pct.).",
                "At the end of the year {now} children and young people were placed or received a support measure, {level} the year before ({percent} per cent)."),
            new("Ved årets udgang var {now} børn og unge anbragt eller fik en støttende indsats.", "At the end of the year {now} children and young people were placed or received a support measure.")),
        Of(Share,
            new("De udgjorde {now} pct. af befolkningen i alderen; andelen er {level} året før.", "They were {now} per cent of the population of that age; the share is {level} the year before."),
            new("De udgjorde {now} pct. af befolkningen i alderen.", "They were {now} per cent of the population of that age.")),
    ];

    /// <summary>Whether the figure can be compared with that of the year before: no break that moves its level lies between the two.</summary>
    public static bool IsComparable(NewsInput input, MainFigure figure)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(figure);
        return !Documentations.All.Where(d => d.Tables.Any(t => t.Code == figure.Table)).SelectMany(d => d.LevelBreaks)
            .Any(b => b.Tables.Contains(figure.Table) && (b.From.Year == input.Release.ReferenceYear || Cc2ComparableSeries.FirstWholeYear(b) == input.Release.ReferenceYear));
    }

    /// <summary>Values of the fields that a sentence about the figure can name.</summary>
    internal static Dictionary<string, FieldValue?> FieldsOf(NewsInput input, MainFigure figure, NewsFigure values)
    {
        var cube = input.Find(figure.Table)!;
        var decimals = cube.Declaration.Decimals;
        return new Dictionary<string, FieldValue?>
        {
            ["year"] = FieldValue.Year(input.Release.ReferenceYear),
            ["lastyear"] = FieldValue.Year(input.Release.ReferenceYear - 1),
            ["now"] = FieldValue.Of(values.Now, decimals),
            ["change"] = FieldValue.Of(values.Change is { } change ? Math.Abs(change) : null, decimals),
            ["percent"] = FieldValue.Of(values.Percent, 1),
            ["direction"] = FieldValue.Of(values.Direction(DirectionWords.Number)),
            ["level"] = FieldValue.Of(values.Direction(DirectionWords.Level)),
            ["name"] = FieldValue.Of(NameOf(cube, figure)),
        };
    }

    private static NewsSentence Of(MainFigure figure, Text compared, Text alone) => new() { About = _ => figure, Compared = compared, Alone = alone };

    // The group of measures with most recipients, when every group is published: otherwise the largest is not known to the reader.
    private static MainFigure? LargestGroup(NewsInput input)
    {
        if (input.Find(Recipients.Table) is not { } cube)
            return null;
        var groups = cube.Dimensions[1].Categories.Where(c => c.Measure is null && !c.IsTotal).Select(c => new MainFigure(Recipients.Table, ["000", c.Code])).ToList();
        var known = groups.Select(g => (Group: g, Value: NewsFigure.At(input, g, input.Release.ReferenceYear))).ToList();
        return known.Count == 0 || known.Exists(k => k.Value is null) ? null : known.MaxBy(k => k.Value).Group;
    }

    // Groups are written in capitals in the bank.
    private static Text NameOf(Cube cube, MainFigure figure)
    {
        var name = cube.Dimensions[1].Categories[cube.Dimensions[1].IndexOf(figure.Codes[1])].Text;
        return new Text(name.Da.ToLowerInvariant(), name.En.ToLowerInvariant());
    }
}

using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>
/// A municipality's own key figures (the guide: where another way of counting makes more sense, count so). A file names each with the measures that it counts; a figure
/// with the code of one of the guide's keeps the guide's questions and step.
/// </summary>
public static class OwnKeyFigures
{
    /// <summary>Header of the file.</summary>
    public const string Header = "key_figure;title_da;title_en;part_of;measures";

    /// <summary>The key figures of a file; the guide's when there are no lines.</summary>
    /// <exception cref="FormatException">A line cannot be read; the message says which and why.</exception>
    public static IReadOnlyList<KeyFigure> Read(IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (lines.Count == 0)
            return KeyFigureList.All;
        if (lines[0].TrimStart('\uFEFF').Trim() != Header)
            throw new FormatException($"1: {Header}");
        var figures = new List<KeyFigure>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
                figures.Add(Line(lines[i].Split(';'), figures, i + 1));
        }

        foreach (var figure in figures.Where(f => f.PartOf is { } whole && figures.TrueForAll(w => w.Code != whole)))
            throw new FormatException($"{figure.Code}: part_of {figure.PartOf}");
        return figures;
    }

    private static KeyFigure Line(string[] cells, List<KeyFigure> before, int number)
    {
        FormatException Bad(string what) => new(string.Create(CultureInfo.InvariantCulture, $"{number}: {what}"));
        if (cells.Length != 5 || cells.Take(3).Any(string.IsNullOrWhiteSpace))
            throw Bad(Header);
        var code = cells[0].Trim();
        if (before.Any(f => f.Code == code))
            throw Bad(code);
        var measures = cells[4].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (measures.FirstOrDefault(m => Measures.All.All(known => known.Key != m)) is { } unknown)
            throw Bad(unknown);
        var guide = KeyFigureList.WithCode(code);
        return new KeyFigure
        {
            Code = code,
            Title = new Text(cells[1].Trim(), cells[2].Trim()),
            Definition = new("Kommunens egen definition: " + Names(measures, Language.Danish), "The municipality's own definition: " + Names(measures, Language.English)),
            Measures = measures,
            PartOf = cells[3].Trim() is { Length: > 0 } whole ? whole : null,
            LadderStep = guide?.LadderStep,
            Reading = guide?.Reading ?? new("Læs det sådan: af hver 1000 børn og unge får så mange hjælpen.", "Read it like this: of every 1000 children so many get the help."),
            Questions = guide?.Questions ?? [],
            Sources = [SourceRef.Project("0009")],
        };
    }

    private static string Names(string[] measures, Language language) => string.Join(", ", measures.Select(m => Measures.WithKey(m).Title.In(language)));
}

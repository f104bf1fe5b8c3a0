using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>A document in one language as it is shown, whatever the form: page, stand-alone HTML or PDF. It holds words and finished numbers only.</summary>
public sealed record Paper
{
    /// <summary>The language of everything in it.</summary>
    public required Language Language { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>The line under the title: which release, which day.</summary>
    public required string Subtitle { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Publisher { get; init; }

    /// <summary>The moment of the release, in Danish local time: every date that a file says about itself.</summary>
    public required DateTimeOffset Moment { get; init; }

    /// <summary>Short identifier, from which file names and marks of files are made.</summary>
    public required string Id { get; init; }

    /// <summary>The sections in the order shown.</summary>
    public required IReadOnlyList<PaperSection> Sections { get; init; }

    /// <summary>A text in the language of the document.</summary>
    public string Say(string danish, string english) => Language == Language.English ? english : danish;
}

/// <summary>A section of a document.</summary>
/// <param name="Level">2 for chapters, 3 for their sections.</param>
/// <param name="Number">Number, or empty.</param>
/// <param name="Title">Title; empty for an opening without one.</param>
/// <param name="Parts">What it holds.</param>
public sealed record PaperSection(int Level, string Number, string Title, IReadOnlyList<PaperPart> Parts)
{
    /// <summary>Number and title.</summary>
    public string Heading => Number.Length == 0 ? Title : $"{Number} {Title}";

    /// <summary>The section's place in a page.</summary>
    public string Anchor => "s" + Number.Replace('.', '-');
}

/// <summary>A part of a section.</summary>
public abstract record PaperPart;

/// <summary>A paragraph.</summary>
/// <param name="Text">The words.</param>
public sealed record PaperText(string Text) : PaperPart
{
    /// <summary>Whether it opens the document and stands out.</summary>
    public bool IsLead { get; init; }
}

/// <summary>A list.</summary>
/// <param name="Items">The points.</param>
public sealed record PaperList(IReadOnlyList<string> Items) : PaperPart;

/// <summary>A table.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Head">Headings of the columns.</param>
/// <param name="Rows">Rows, each with as many cells as there are headings.</param>
/// <param name="FirstNumber">The first column that holds numbers; from there on cells stand to the right.</param>
public sealed record PaperTable(string Caption, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows, int FirstNumber) : PaperPart;

/// <summary>A chart.</summary>
/// <param name="Svg">The drawing, one of our own charts.</param>
/// <param name="Caption">What it shows.</param>
public sealed record PaperChart(string Svg, string Caption) : PaperPart;

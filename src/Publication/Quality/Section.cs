using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>A numbered section of the documentation of a statistic (000 and 004, chapters 1-9).</summary>
public sealed record Section
{
    /// <summary>Number: <c>5.8</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Title.</summary>
    public required Text Title { get; init; }

    /// <summary>Code of the concept in the Single Integrated Metadata Structure: <c>S.17.2</c>.</summary>
    public required string Concept { get; init; }

    /// <summary>What it says.</summary>
    public required IReadOnlyList<SectionPart> Parts { get; init; }

    /// <summary>Whether the concept has no meaning for a count of everybody from administrative records; the text says so.</summary>
    public bool IsNotRelevant { get; init; }

    /// <summary>Whether a report without it cannot be released.</summary>
    public bool IsMandatory { get; init; } = true;

    /// <summary>Heading level: chapters 2, sections 3.</summary>
    public int Level => Number.Contains('.', StringComparison.Ordinal) ? 3 : 2;

    /// <summary>The text of a concept without meaning here.</summary>
    public static SectionPart NotRelevant { get; } = new Prose(new("Ikke relevant for denne statistik.", "Not relevant for these statistics."));
}

/// <summary>A part of a section.</summary>
public abstract record SectionPart
{
    /// <summary>Codes of the statistics it belongs to; empty is all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>Whether the part is said at this release; always when not given.</summary>
    public Func<QualityInput, bool>? When { get; init; }

    /// <summary>Whether it belongs to the statistic and is said at the release.</summary>
    public bool IsSaid(QualityContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return (Only.Count == 0 || Only.Contains(context.Documentation.Code)) && When?.Invoke(context.Input) != false;
    }

    /// <summary>The part as it is shown, or null when something it needs has no value.</summary>
    public abstract PaperPart? Render(QualityContext context, Language language);

    /// <summary>Declared texts in it.</summary>
    public abstract IEnumerable<Text> Texts { get; }
}

/// <summary>A paragraph with bound fields.</summary>
/// <param name="Text">The text; fields stand as <c>{name}</c>.</param>
public sealed record Prose(Text Text) : SectionPart
{
    /// <inheritdoc/>
    public override IEnumerable<Text> Texts => [Text];

    /// <inheritdoc/>
    public override PaperPart? Render(QualityContext context, Language language) =>
        BoundText.Fill(Text, context, language) is { } filled ? new PaperText(filled) : null;
}

/// <summary>Points with bound fields.</summary>
/// <param name="Items">The points.</param>
public sealed record Points(params Text[] Items) : SectionPart
{
    /// <inheritdoc/>
    public override IEnumerable<Text> Texts => Items;

    /// <inheritdoc/>
    public override PaperPart? Render(QualityContext context, Language language)
    {
        var filled = Items.Select(i => BoundText.Fill(i, context, language)).ToList();
        return filled.Contains(null) ? null : new PaperList(filled!);
    }
}

/// <summary>Points made from declarations: measures, tables, breaks in the series.</summary>
/// <param name="Read">Makes the points; none leaves the section unfilled.</param>
public sealed record ListedPoints(Func<QualityContext, IEnumerable<Text>> Read) : SectionPart
{
    /// <inheritdoc/>
    public override IEnumerable<Text> Texts => [];

    /// <inheritdoc/>
    public override PaperPart? Render(QualityContext context, Language language)
    {
        var items = Read(context).Select(t => t.In(language)).ToList();
        return items.Count == 0 ? null : new PaperList(items);
    }
}

/// <summary>The values of an indicator as a table.</summary>
/// <param name="Indicator">The indicator.</param>
public sealed record IndicatorTable(Indicator Indicator) : SectionPart
{
    /// <inheritdoc/>
    public override IEnumerable<Text> Texts => [Indicator.Title, Indicator.Formula, Indicator.Meaning];

    /// <inheritdoc/>
    public override PaperPart? Render(QualityContext context, Language language) => IndicatorRendering.Table(Indicator, context, language);
}

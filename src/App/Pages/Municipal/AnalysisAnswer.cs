using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>What an analysis answers, in the order in which it is read: on a page, in files, and in papers that are sent.</summary>
/// <param name="Parts">The parts.</param>
internal sealed record AnalysisAnswer(IReadOnlyList<AnswerPart> Parts)
{
    /// <summary>The fields of the page's filter.</summary>
    public Html Fields { get; init; } = Html.Empty;

    /// <summary>Number of persons that can be told apart in it, for the access log.</summary>
    public int Persons { get; init; }

    /// <summary>The tables, which files hold; those that are unfolded on the page too.</summary>
    public IReadOnlyList<Grid> Grids => [.. GridsOf(Parts)];

    private static IEnumerable<Grid> GridsOf(IEnumerable<AnswerPart> parts) => parts.SelectMany(p => p switch
    {
        AnswerGrid grid => [grid.Grid],
        AnswerFold fold => GridsOf(fold.Parts),
        _ => Enumerable.Empty<Grid>(),
    });
}

/// <summary>A part of an answer.</summary>
internal abstract record AnswerPart;

/// <summary>A heading.</summary>
internal sealed record AnswerHeading(Text Text) : AnswerPart;

/// <summary>A paragraph.</summary>
internal sealed record AnswerText(Text Text) : AnswerPart;

/// <summary>Something that the reader must not miss.</summary>
/// <param name="Kind">info, warning, error or success.</param>
/// <param name="Text">What.</param>
internal sealed record AnswerNotice(string Kind, Text Text) : AnswerPart;

/// <summary>A few figures that stand out.</summary>
internal sealed record AnswerFigures(IReadOnlyList<AnswerFigure> Figures) : AnswerPart;

/// <summary>A figure that stands out.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Value">The figure as it is read.</param>
/// <param name="About">What to compare it with.</param>
/// <param name="Path">Where more is found, below the municipality; null when nowhere.</param>
internal sealed record AnswerFigure(Text Title, Text Value, Text About, string? Path = null);

/// <summary>A table.</summary>
internal sealed record AnswerGrid(Grid Grid) : AnswerPart
{
    /// <summary>Names of the columns that the page shows; empty for all of them. Files always have all.</summary>
    public IReadOnlyList<string> Shown { get; init; } = [];

    /// <summary>The table as the page shows it.</summary>
    public Grid OnPage
    {
        get
        {
            var kept = Enumerable.Range(0, Grid.Columns.Count).Where(i => Shown.Count == 0 || Shown.Contains(Grid.Columns[i].Name)).ToList();
            return kept.Count == Grid.Columns.Count ? Grid : Grid with { Columns = [.. kept.Select(i => Grid.Columns[i])], Rows = [.. Grid.Rows.Select(r => (IReadOnlyList<GridCell>)[.. kept.Select(i => r[i])])] };
        }
    }
}

/// <summary>Points: questions to ask, steps to take.</summary>
internal sealed record AnswerList(IReadOnlyList<Text> Items) : AnswerPart;

/// <summary>A chart of series. The table beside it is its alternative in text.</summary>
internal sealed record AnswerChart(Text Title, Text Unit, ChartData Data, ChartType Type) : AnswerPart
{
    /// <summary>Decimals of the figures.</summary>
    public int Decimals { get; init; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; init; } = 380;
}

/// <summary>A drawing that is already one of ours.</summary>
/// <param name="Svg">Makes the drawing in a language; the arguments after it are the beginning of its identifiers, and whether it is for a telephone.</param>
/// <param name="Title">What it shows.</param>
internal sealed record AnswerDrawing(Func<Language, string, bool, string> Svg, Text Title) : AnswerPart;

/// <summary>A form of a page; it is in no file.</summary>
internal sealed record AnswerForm(Html Form) : AnswerPart;

/// <summary>Parts that are unfolded when they are wanted.</summary>
internal sealed record AnswerFold(Text Title, IReadOnlyList<AnswerPart> Parts) : AnswerPart;

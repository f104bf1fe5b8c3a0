using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>Values chosen of a variable.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Values">Positions among the variable's values, in the order in which they are shown.</param>
public sealed record PxWebChoice(PxWebVariable Variable, IReadOnlyList<int> Values)
{
    /// <summary>The values.</summary>
    public IEnumerable<Category> Categories => Values.Select(v => Variable.Values[v]);
}

/// <summary>A part of a table in rows and columns. Every variable of the table is in the stub, in the heading, or left out.</summary>
public sealed class PxWebSelection
{
    private readonly Selection _selection;

    /// <summary>The selection. Variables in neither list are left out, and their total stands for them.</summary>
    /// <exception cref="PxWebException">A variable that is left out has no total, or nothing is chosen of one that is shown.</exception>
    public PxWebSelection(PxWebTable table, IReadOnlyList<PxWebChoice> stub, IReadOnlyList<PxWebChoice> heading)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(stub);
        ArgumentNullException.ThrowIfNull(heading);
        Table = table;
        Stub = stub;
        Heading = heading;
        var empty = Shown.FirstOrDefault(c => c.Values.Count == 0);
        if (empty is not null)
            throw new PxWebException(PxWebFault.MissingSelection, empty.Variable.Code);
        var left = table.Variables.Where(v => !v.IsContents && Shown.All(c => c.Variable.Code != v.Code)).ToList();
        if (left.FirstOrDefault(v => v.Total is null) is { } mandatory)
            throw new PxWebException(PxWebFault.MissingSelection, mandatory.Code);
        _selection = new Selection(
            table.Table.Cube,
            [.. Shown.Where(c => !c.Variable.IsContents).Select(Dimension)],
            [.. left.Select(v => new SelectedDimension(v.Position, [SelectedValue.Of(v.Dimension!, v.Dimension!.IndexOf(v.Total!.Code))]))]);
    }

    /// <summary>The table.</summary>
    public PxWebTable Table { get; }

    /// <summary>The variables of the rows.</summary>
    public IReadOnlyList<PxWebChoice> Stub { get; }

    /// <summary>The variables of the columns.</summary>
    public IReadOnlyList<PxWebChoice> Heading { get; }

    /// <summary>The variables shown, the last varying fastest.</summary>
    public IEnumerable<PxWebChoice> Shown => Stub.Concat(Heading);

    /// <summary>Title with the variables shown in it.</summary>
    public string Title(Language language) => Table.Title(Shown.Select(c => c.Variable), language);

    /// <summary>Number of figures. It cannot overflow.</summary>
    public long Cells => _selection.Cells;

    /// <summary>The figures row by row: times ten to the number of decimals, and whether there is none.</summary>
    public IEnumerable<(long Value, bool IsMissing)> Figures() => _selection.Figures();

    /// <summary>
    /// The figures as a table of their own, for the writers of files. The variables have their codes in ASCII; the variable of contents is the table itself.
    /// What is to be known about the release stands among its notes.
    /// </summary>
    public Cube ToCube()
    {
        var cube = _selection.ToCube();
        return new Cube(cube.Declaration with { Notes = [.. Table.Table.OwnNotes] }, [.. cube.Dimensions.Select(d => d with { Code = AsciiCode.Of(d.Code) })], cube.Values.ToArray(), cube.Missing.ToArray());
    }

    /// <summary>The figures as a table with its notes.</summary>
    public PublicTable ToTable() => Table.Table with { Cube = ToCube(), Remarks = [] };

    /// <summary>How a file shows the table: its columns are the variables of the heading.</summary>
    public FileLayout Layout(Language language, ValuePresentation presentation) => new(language, presentation, Heading.Count(c => !c.Variable.IsContents));

    private static SelectedDimension Dimension(PxWebChoice choice)
    {
        var dimension = choice.Variable.Dimension!;
        var isWhole = ReferenceEquals(choice.Variable.Values, dimension.Categories);
        return new SelectedDimension(
            choice.Variable.Position,
            [.. choice.Values.Select(v => SelectedValue.Of(dimension, isWhole ? v : dimension.IndexOf(choice.Variable.Values[v].Code)))]);
    }
}

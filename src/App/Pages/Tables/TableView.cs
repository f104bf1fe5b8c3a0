using Microsoft.Extensions.Primitives;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>Which column rows are sorted by.</summary>
/// <param name="Column">Codes of the column's values.</param>
/// <param name="IsDescending">Whether the largest figure comes first.</param>
internal sealed record SortOrder(string Column, bool IsDescending);

/// <summary>
/// A view of a table: which values, which variables down and which across, sorted how, and drawn how. All of it stands in the address, so a
/// view is a link; everything on the page is made from the view.
/// </summary>
internal sealed class TableView
{
    private const string RowsName = "rows", HeadsName = "heads", SortName = "sort", ShowName = "show";
    private const char Between = '.';

    private TableView(PublicTable table, TableSelection picked)
    {
        Table = table;
        Picked = picked;
    }

    /// <summary>The table.</summary>
    public PublicTable Table { get; }

    /// <summary>The values picked.</summary>
    public TableSelection Picked { get; }

    /// <summary>Positions of the variables down the table, the outermost first.</summary>
    public required IReadOnlyList<int> Rows { get; init; }

    /// <summary>Positions of the variables across the table, the outermost first.</summary>
    public required IReadOnlyList<int> Heads { get; init; }

    /// <summary>What rows are sorted by; null for official order.</summary>
    public required SortOrder? Sort { get; init; }

    /// <summary>How the figures are drawn.</summary>
    public required ViewKind Kind { get; init; }

    public Cube Cube => Table.Cube;

    /// <summary>The view that an address asks for. What it does not say, or says wrongly, is as by habit: time across, all else down.</summary>
    public static TableView Of(PublicTable table, IQueryCollection query)
    {
        var dimensions = table.Cube.Dimensions;
        var heads = Named(dimensions, query[HeadsName]);
        var rows = Named(dimensions, query[RowsName]).Except(heads).ToList();
        var isGiven = query.ContainsKey(HeadsName) || query.ContainsKey(RowsName);
        if (!isGiven)
            heads = [dimensions.Count - 1];
        rows.AddRange(Enumerable.Range(0, dimensions.Count).Except(heads).Except(rows).ToList());
        var sort = query[SortName].ToString();
        return new TableView(table, TableSelection.Of(table.Cube, query))
        {
            Rows = rows,
            Heads = heads,
            Sort = sort.Length == 0 ? null : new SortOrder(sort.TrimStart('-'), sort[0] == '-'),
            Kind = ViewKinds.Named(query[ShowName]),
        };
    }

    /// <summary>The same figures with the variables placed otherwise; what they were sorted by is no longer a column.</summary>
    public TableView Placed(IReadOnlyList<int> rows, IReadOnlyList<int> heads) => new(Table, Picked) { Rows = rows, Heads = heads, Sort = null, Kind = Kind };

    /// <summary>The same view sorted otherwise.</summary>
    public TableView Sorted(SortOrder? sort) => new(Table, Picked) { Rows = Rows, Heads = Heads, Sort = sort, Kind = Kind };

    /// <summary>The same view drawn otherwise.</summary>
    public TableView Drawn(ViewKind kind) => new(Table, Picked) { Rows = Rows, Heads = Heads, Sort = Sort, Kind = kind };

    /// <summary>The view's address.</summary>
    public string Link(Reader reader, params IEnumerable<(string Name, StringValues Value)> changes)
    {
        var changed = changes.ToList();
        return At(reader, $"/tables/{Table.Code}", [.. Picked.Address().Where(a => !changed.Exists(c => c.Name == a.Name)), .. changed, .. Layout()]);
    }

    /// <summary>Where the view is had as a file, or as figures for the page's own script.</summary>
    public string FileLink(Reader reader, string ending) => At(reader, $"/tables/{Table.Code}{ending}", [.. Picked.Address(), .. Layout().Where(l => l.Name != ShowName || ending is ".svg" or ".png")]);

    /// <summary>What the address says besides the values picked; what is as by habit is left out.</summary>
    public IEnumerable<(string Name, StringValues Value)> Layout()
    {
        var dimensions = Cube.Dimensions;
        if (!Heads.SequenceEqual([dimensions.Count - 1]) || !Rows.SequenceEqual(Enumerable.Range(0, dimensions.Count - 1)))
        {
            yield return (RowsName, string.Join(Between, Rows.Select(d => dimensions[d].Code)));
            yield return (HeadsName, string.Join(Between, Heads.Select(d => dimensions[d].Code)));
        }

        if (Sort is { } sort)
            yield return (SortName, (sort.IsDescending ? "-" : "") + sort.Column);
        if (Kind != ViewKind.Table)
            yield return (ShowName, ViewKinds.NameOf(Kind));
    }

    private static string At(Reader reader, string path, (string, StringValues)[] values) => new Reader(reader.Language, path, QueryCollection.Empty).Here(values);

    private static List<int> Named(IReadOnlyList<Dimension> dimensions, StringValues codes) =>
        [.. codes.ToString().Split(Between).Select(c => dimensions.ToList().FindIndex(d => d.Code.Equals(c, StringComparison.OrdinalIgnoreCase))).Where(d => d >= 0).Distinct()];
}

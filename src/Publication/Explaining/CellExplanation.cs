using System.Globalization;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>What one figure of a table means: everything that can be said to anyone.</summary>
public sealed class CellExplanation
{
    private CellExplanation(PublicTable table, IReadOnlyList<Category> values, int year, int cell)
    {
        Table = table;
        Values = values;
        Year = year;
        Cell = cell;
    }

    /// <summary>The table.</summary>
    public PublicTable Table { get; }

    /// <summary>The value of each variable.</summary>
    public IReadOnlyList<Category> Values { get; }

    /// <summary>The year that the figure is about.</summary>
    public int Year { get; }

    /// <summary>Position of the figure in the table.</summary>
    public int Cell { get; }

    /// <summary>Whether there is no figure.</summary>
    public bool IsMissing => Table.Cube.Missing[Cell];

    /// <summary>The figure times ten to the number of decimals; 0 when there is none.</summary>
    public long Figure => Table.Cube.Values[Cell];

    /// <summary>What it counts: the value's own unit, or the table's.</summary>
    public CountedUnit Counts => Values.Select(v => v.Counts).FirstOrDefault(c => c is not null) ?? Table.Cube.Declaration.Counts;

    /// <summary>The days that the figure is about.</summary>
    public Period Days => Table.Cube.Declaration.Reference == ReferenceTime.YearEnd
        ? new Period(new DateOnly(Year, 12, 31), new DateOnly(Year, 12, 31))
        : Period.OfYear(Year);

    /// <summary>The persons that the table is about in the year.</summary>
    public Population Population => Table.Cube.Declaration.Population.On(new DateOnly(Year, 12, 31));

    /// <summary>How persons are protected in the year.</summary>
    public DisclosureMethod Disclosure => Table.Cube.Declaration.Disclosure.Method.On(new DateOnly(Year, 12, 31));

    /// <summary>The place that the figure is about; the whole country when the table has no places.</summary>
    public int Place => Table.Cube.Dimensions.Zip(Values).Where(v => v.First.Axis == Axis.Place).Select(v => v.Second.Positions[0]).FirstOrDefault(Places.Country);

    /// <summary>The municipalities in the place.</summary>
    public IReadOnlyList<Municipality> Municipalities => [.. Geography.Municipalities.Where(m => Places.Contains(Place, m))];

    /// <summary>The measures counted, each with its legal basis in the year; none for figures of accounts.</summary>
    public IReadOnlyList<MeasureBasis> Basis => Table.Cube.Declaration.Basis == TableBasis.Accounts || Column is not { } column
        ? []
        : [.. Measures.All.Where(m => Contains(column, m)).Select(m => MeasureBasis.Of(m, Year)).OfType<MeasureBasis>()];

    /// <summary>The breaks in series that the figure is touched by.</summary>
    public IReadOnlyList<SeriesBreak> Breaks => SeriesBreaks.In(new Selection(Table.Cube, [.. Table.Cube.Dimensions.Select((d, i) => new SelectedDimension(i, [SelectedValue.Of(d, d.IndexOf(Values[i].Code))]))]).ToCube());

    private int? Column => Table.Cube.Dimensions.Zip(Values).Where(v => v.First.Axis == Axis.Measure).Select(v => (int?)v.Second.Positions[0]).FirstOrDefault();

    /// <summary>
    /// The figure with the code that is given for each variable; a variable that is not given stands at its total, time at its newest.
    /// Null when a code is not in the table.
    /// </summary>
    public static CellExplanation? Of(PublicTable table, Func<string, string?> codeOf)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(codeOf);
        var values = new List<Category>();
        var cell = 0;
        foreach (var dimension in table.Cube.Dimensions)
        {
            var at = codeOf(dimension.Code) is { } code ? dimension.IndexOf(code) : Usual(dimension);
            if (at < 0)
                return null;
            values.Add(dimension.Categories[at]);
            cell = (cell * dimension.Categories.Count) + at;
        }

        return new CellExplanation(table, values, int.Parse(values[^1].Code, CultureInfo.InvariantCulture), cell);
    }

    private static int Usual(Dimension dimension) =>
        dimension.Axis == Axis.Time ? dimension.Categories.Count - 1 : dimension.Total is { } total ? dimension.IndexOf(total.Code) : 0;

    private bool Contains(int column, Measure measure) => Table.Cube.Declaration.Basis == TableBasis.Episodes ? Columns.Contains(column, measure) : StockColumns.Contains(column, measure);
}

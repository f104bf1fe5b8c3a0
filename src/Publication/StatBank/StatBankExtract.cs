using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>What a request to the function data asks for, understood and found allowed.</summary>
public sealed class StatBankExtract
{
    /// <summary>Most cells of a format that is not streamed: lines times columns, before looking at what exists.</summary>
    public const long MostCells = 1_000_000;

    private readonly IReadOnlyList<ChosenDimension> _shown;
    private readonly IReadOnlyList<SelectedDimension> _eliminated;
    private readonly ValueTransformation? _transformation;
    private readonly StatBankParameters _parameters;

    private StatBankExtract(PublicTable table, DataFormat format, StatBankParameters parameters)
    {
        Table = table;
        Format = format;
        Language = parameters.Language;
        Layout = ExtractLayout.Read(parameters);
        _parameters = parameters;
        var cube = table.Cube;
        var choice = new ExtractChoice(cube, format, parameters);
        _eliminated = choice.Eliminated;
        _transformation = format.IsStreamed ? null : ValueTransformation.Read(parameters, cube, choice.Shown);
        if (format.IsStreamed && parameters.Mentions("valueTransformationSettings"))
            throw StatBankException.NotAllowed(new("Streamede formater tillader ikke beregninger.", "Streamed formats do not allow calculations."));
        _shown = choice.Shown;
        Rows = _shown.Aggregate(_transformation?.Added is null ? 1L : 2L, (product, d) => product > long.MaxValue / Math.Max(1, d.Values.Count) ? long.MaxValue : product * d.Values.Count);
        var columns = _shown.Count + 1 + (_transformation?.Added is null ? 0 : 1);
        if (!format.IsStreamed && (Rows > MostCells || Rows * columns > MostCells))
            throw StatBankException.TooMany(Rows > long.MaxValue / columns ? long.MaxValue : Rows * columns, MostCells);
    }

    /// <summary>The table.</summary>
    public PublicTable Table { get; }

    /// <summary>The format of the answer.</summary>
    public DataFormat Format { get; }

    /// <summary>The language of the answer.</summary>
    public Language Language { get; }

    /// <summary>Number of figures.</summary>
    public long Rows { get; }

    /// <summary>Name of the answer as a file.</summary>
    public string FileName => $"{Table.Code}.{Format.Extension}";

    private ExtractLayout Layout { get; }

    /// <summary>Understands a request.</summary>
    /// <exception cref="StatBankException">Something is missing, does not exist, is not allowed, or is too much.</exception>
    public static StatBankExtract Read(Bank bank, StatBankParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(bank);
        ArgumentNullException.ThrowIfNull(parameters);
        var asked = parameters.Text("format");
        var table = TableNames.Find(bank, parameters);
        var format = DataFormat.Find(asked) ?? throw StatBankException.Missing(new(
            $"Formatet er ikke angivet eller findes ikke{(asked is null ? "" : ": " + asked)}.", $"The format has not been given or does not exist{(asked is null ? "" : ": " + asked)}."));
        return new StatBankExtract(table, format, parameters);
    }

    /// <summary>The lines of the answer when it is CSV or BULK, to be taken piece by piece; otherwise null.</summary>
    public CsvRows? Lines()
    {
        var layout = Layout.ForCsv(Language);
        if (Format == DataFormat.Bulk)
        {
            // Columns in the order asked, lines in the order of the table: that is how it is stored.
            var stored = _shown.OrderBy(d => d.Dimension).Select(d => d with { Values = [.. d.Values.OrderBy(v => v.Positions[0])] }).ToList();
            var selection = ExtractFigures.Select(Table.Cube, stored, _eliminated);
            var dimensions = stored.Select(d => Table.Cube.Dimensions[d.Dimension] with { Categories = [.. d.Values.Select(v => v.Category)] });
            int[] columns = [.. _shown.Select(d => stored.FindIndex(s => s.Dimension == d.Dimension))];
            return new CsvRows([.. dimensions], layout, new CsvFigures(selection.Figures(), Table.Cube.Declaration.Decimals, layout), columns);
        }

        if (Format != DataFormat.Csv)
            return null;
        var shown = Layout.SpreadsOverColumns ? StubFirst(out var head) : AsAsked(out head);
        var computed = Compute(shown);
        var figures = CsvFigures.Of(computed.Cube, layout, computed.DecimalsOfEach);
        return new CsvRows(computed.Cube.Dimensions, layout with { HeadDimensions = head }, figures);
    }

    /// <summary>Writes the answer.</summary>
    /// <exception cref="StatBankException">The format cannot hold it; thrown before anything is written.</exception>
    public void Write(Stream output)
    {
        if (Lines() is { } lines)
        {
            using (lines)
                CsvFile.Write(lines, output);
            return;
        }

        var shown = StubFirst(out var head);
        var isTimeLast = Format == DataFormat.JsonStat || Format == DataFormat.JsonStat2 || Format.IsStreamed;
        if (isTimeLast)
            shown = [.. shown.OrderBy(d => Table.Cube.Dimensions[d.Dimension].Axis == Axis.Time)];
        if (Format.IsStreamed)
        {
            ExtractFile.WriteSdmx(this, Parts(shown), output);
            return;
        }

        ExtractFile.Write(this, Compute(shown, isTimeLast || _transformation is { IsInHead: false }).Cube, Layout.ForFile(Language, head), _parameters, output);
    }

    // One value of the first variable at a time: a table is not copied whole while it is sent.
    private IEnumerable<Cube> Parts(List<ChosenDimension> shown) => shown.Count < 2
        ? [ExtractFigures.Select(Table.Cube, shown, _eliminated).ToCube()]
        : shown[0].Values.Select(v => ExtractFigures.Select(Table.Cube, [shown[0] with { Values = [v] }, .. shown.Skip(1)], _eliminated).ToCube());

    private ComputedCube Compute(IReadOnlyList<ChosenDimension> shown, bool isAddedFirst = false)
    {
        if (_transformation is null)
            return ExtractFigures.Compute(Table.Cube, shown, _eliminated, null);
        var moved = _transformation with { Dimension = shown.ToList().IndexOf(_shown[_transformation.Dimension]), IsFirst = isAddedFirst };
        return ExtractFigures.Compute(Table.Cube, shown, _eliminated, moved);
    }

    private IReadOnlyList<ChosenDimension> AsAsked(out int head)
    {
        head = 0;
        return _shown;
    }

    // Variables of the stub, then those of the head; when nothing is said about any, time alone is in the head.
    private List<ChosenDimension> StubFirst(out int head)
    {
        var isSaid = _shown.Any(d => d.IsInHead is not null);
        bool InHead(ChosenDimension d) => d.IsInHead ?? (!isSaid && Table.Cube.Dimensions[d.Dimension].Axis == Axis.Time);
        head = _shown.Count(InHead) + (_transformation is { Added: not null, IsInHead: true } ? 1 : 0);
        return [.. _shown.OrderBy(InHead)];
    }
}

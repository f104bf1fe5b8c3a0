using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>The figures of a CSV in the order in which they are written.</summary>
internal sealed class CsvFigures : IDisposable
{
    private readonly IEnumerator<(long Value, bool IsMissing)> _figures;
    private readonly byte[]? _decimalsOfEach;
    private readonly int _decimals;
    private readonly byte _separator;
    private readonly bool _isQuoted;
    private int _cell;

    /// <summary>Figures held times ten to the number of decimals.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="decimals">Number of decimals.</param>
    /// <param name="layout">How they are shown.</param>
    /// <param name="decimalsOfEach">How many decimals each figure shows, where they differ.</param>
    public CsvFigures(IEnumerable<(long Value, bool IsMissing)> figures, int decimals, CsvLayout layout, byte[]? decimalsOfEach = null)
    {
        _figures = figures.GetEnumerator();
        _decimals = decimals;
        _decimalsOfEach = decimalsOfEach;
        _separator = layout.Language == Language.English ? (byte)'.' : (byte)',';
        _isQuoted = decimals > 0 && layout.Delimiter == _separator;
    }

    /// <summary>The figures of a whole table.</summary>
    public static CsvFigures Of(Cube cube, CsvLayout layout, byte[]? decimalsOfEach = null) => new(In(cube), cube.Declaration.Decimals, layout, decimalsOfEach);

    /// <summary>Writes the next figure.</summary>
    /// <returns>Number of bytes, at most four more than <see cref="FigureText.Longest"/>.</returns>
    public int WriteNext(Span<byte> target)
    {
        if (!_figures.MoveNext())
            throw new InvalidOperationException("There are fewer figures than lines.");
        var (value, isMissing) = _figures.Current;
        var decimals = _decimals;
        if (_decimalsOfEach is { } each)
        {
            for (decimals = each[_cell++]; decimals < _decimals && !isMissing; decimals++)
                value /= 10;
            decimals = each[_cell - 1];
        }

        if (isMissing)
        {
            ".."u8.CopyTo(target);
            return 2;
        }

        if (!_isQuoted)
            return FigureText.Write(target, value, decimals, _separator);
        target[0] = (byte)'"';
        var length = FigureText.Write(target[1..], value, decimals, _separator) + 1;
        target[length++] = (byte)'"';
        return length;
    }

    public void Dispose() => _figures.Dispose();

    private static IEnumerable<(long Value, bool IsMissing)> In(Cube cube)
    {
        for (var i = 0; i < cube.Count; i++)
            yield return (cube.Values[i], cube.Missing[i]);
    }
}

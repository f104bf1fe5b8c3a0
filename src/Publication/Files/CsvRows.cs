using System.Text;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// The lines of a CSV, taken piece by piece into a buffer of the reader's: a file of any length needs the memory of one piece, and
/// nobody waits in the middle of a line. The bytes of every code and text are made once.
/// </summary>
public sealed class CsvRows : IDisposable
{
    private readonly byte[] _header;
    private readonly byte[][][] _stub;
    private readonly int[]? _order;
    private readonly int[] _at;
    private readonly byte[] _prefix;
    private readonly int _columns;
    private readonly CsvFigures _figures;
    private readonly byte _delimiter;
    private readonly int _longest;
    private int _headerSent;
    private int _prefixLength;
    private int _column;
    private bool _isMore;

    /// <summary>Lines of the variables, with the figures in the order of the variables, the last varying fastest.</summary>
    /// <param name="dimensions">The variables.</param>
    /// <param name="layout">How they are shown.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="columns">Positions of the variables in the order in which their columns stand, when it is another.</param>
    internal CsvRows(IReadOnlyList<Dimension> dimensions, CsvLayout layout, CsvFigures figures, IReadOnlyList<int>? columns = null)
    {
        _order = columns is null || columns.SequenceEqual(Enumerable.Range(0, columns.Count)) ? null : [.. columns];
        var stub = dimensions.Count - Math.Min(layout.HeadDimensions, dimensions.Count);
        var show = new FileLayout(layout.Language, layout.Presentation);
        _header = CsvHeader.Of(_order is null ? dimensions : [.. _order.Select(d => dimensions[d])], stub, layout);
        _stub = [.. dimensions.Take(stub).Select(d => d.Categories.Select(c => Encoding.UTF8.GetBytes(layout.Column(show.Show(c.Code, c.Text)) + layout.Delimiter)).ToArray())];
        _at = new int[stub];
        _columns = dimensions.Skip(stub).Aggregate(1, (product, d) => checked(product * d.Categories.Count));
        _prefix = new byte[_stub.Sum(d => d.Length == 0 ? 0 : d.Max(v => v.Length))];
        _delimiter = (byte)layout.Delimiter;
        _figures = figures;
        _isMore = dimensions.All(d => d.Categories.Count > 0);
        _longest = _prefix.Length + FigureText.Longest + 4;
    }

    /// <summary>The lines of a whole table.</summary>
    public static CsvRows Of(Cube cube, CsvLayout layout)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(layout);
        return new CsvRows(cube.Dimensions, layout, CsvFigures.Of(cube, layout));
    }

    /// <summary>Whether everything has been taken.</summary>
    public bool IsDone => !_isMore && _headerSent == _header.Length;

    /// <summary>Fills the buffer with whole columns as far as they go.</summary>
    /// <returns>Number of bytes; 0 when everything has been taken.</returns>
    /// <exception cref="ArgumentException">The buffer cannot hold one line.</exception>
    public int Read(Span<byte> buffer)
    {
        var length = ReadHeader(buffer);
        if (length == 0 && _isMore && buffer.Length < _longest)
            throw new ArgumentException($"A line takes up to {_longest} bytes.", nameof(buffer));
        if (_headerSent < _header.Length)
            return length;
        while (_isMore && buffer.Length - length >= _longest)
        {
            if (_column == 0)
            {
                if (_prefixLength == 0)
                    MakePrefix();
                _prefix.AsSpan(0, _prefixLength).CopyTo(buffer[length..]);
                length += _prefixLength;
            }

            length += _figures.WriteNext(buffer[length..]);
            if (++_column < _columns)
            {
                buffer[length++] = _delimiter;
                continue;
            }

            buffer[length++] = (byte)'\r';
            buffer[length++] = (byte)'\n';
            _column = 0;
            Turn();
        }

        return length;
    }

    /// <inheritdoc/>
    public void Dispose() => _figures.Dispose();

    private int ReadHeader(Span<byte> buffer)
    {
        var part = _header.AsSpan(_headerSent, Math.Min(buffer.Length, _header.Length - _headerSent));
        part.CopyTo(buffer);
        _headerSent += part.Length;
        return part.Length;
    }

    private void MakePrefix()
    {
        for (var i = 0; i < _stub.Length; i++)
        {
            var d = _order is null ? i : _order[i];
            var value = _stub[d][_at[d]];
            value.CopyTo(_prefix, _prefixLength);
            _prefixLength += value.Length;
        }
    }

    // To the next line. Most often only the last variable turns, and the others' bytes stay.
    private void Turn()
    {
        var d = _at.Length - 1;
        if (_order is null && d >= 0 && _at[d] + 1 < _stub[d].Length)
        {
            _prefixLength -= _stub[d][_at[d]].Length;
            var next = _stub[d][++_at[d]];
            next.CopyTo(_prefix, _prefixLength);
            _prefixLength += next.Length;
            return;
        }

        for (; d >= 0 && ++_at[d] == _stub[d].Length; d--)
            _at[d] = 0;
        _isMore = d >= 0;
        _prefixLength = 0;
    }
}

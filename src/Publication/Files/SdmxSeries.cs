using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>The time series of a cube, one after another, wherever among the dimensions time stands.</summary>
internal sealed class SdmxSeries
{
    private readonly int _timeStride;
    private readonly int[] _strides;
    private readonly int[] _at;

    /// <summary>Stands before the first series.</summary>
    /// <exception cref="ArgumentException">The cube has no time.</exception>
    public SdmxSeries(Cube cube)
    {
        Cube = cube;
        var strides = new int[cube.Dimensions.Count];
        for (int d = strides.Length - 1, stride = 1; d >= 0; stride *= cube.Dimensions[d].Categories.Count, d--)
            strides[d] = stride;
        var time = cube.Dimensions.ToList().FindIndex(d => d.Axis == Axis.Time);
        if (time < 0)
            throw new ArgumentException($"{cube.Declaration.Code} is without time.", nameof(cube));
        Time = cube.Dimensions[time];
        _timeStride = strides[time];
        Key = [.. cube.Dimensions.Where((_, d) => d != time)];
        _strides = [.. strides.Where((_, d) => d != time)];
        _at = new int[Key.Count];
    }

    /// <summary>The figures.</summary>
    public Cube Cube { get; }

    /// <summary>The dimensions that name a series.</summary>
    public IReadOnlyList<Dimension> Key { get; }

    /// <summary>The dimension along a series.</summary>
    public Dimension Time { get; }

    /// <summary>Each series in the cube's order, as the position of its first cell; <see cref="ValueAt"/> follows along.</summary>
    public IEnumerable<int> Starts()
    {
        if (Cube.Count == 0)
            yield break;
        Array.Clear(_at);
        while (true)
        {
            var start = 0;
            for (var d = 0; d < _at.Length; d++)
                start += _at[d] * _strides[d];
            yield return start;
            var turn = _at.Length - 1;
            for (; turn >= 0 && ++_at[turn] == Key[turn].Categories.Count; turn--)
                _at[turn] = 0;
            if (turn < 0)
                yield break;
        }
    }

    /// <summary>The present series' value of a dimension of the key.</summary>
    public Category ValueAt(int dimension) => Key[dimension].Categories[_at[dimension]];

    /// <summary>The cell of a series at a time.</summary>
    public int CellAt(int start, int time) => start + (time * _timeStride);

    /// <summary>The status of an observation and, when a person may be behind it, its confidentiality (code lists CL_OBS_STATUS and CL_CONF_STATUS).</summary>
    public (string Status, string? Confidentiality) StatusAt(int cell, int time)
    {
        if (!Cube.Missing[cell])
            return ("A", null);
        var status = SdmxMessage.StatusOf(Cube, _at.Select((at, d) => Key[d].Categories[at]), Time.Categories[time]);
        return (status, status == "Q" ? "C" : null);
    }
}

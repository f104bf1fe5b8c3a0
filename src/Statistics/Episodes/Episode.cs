using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>One person's connected course of one measure in one municipality. Days are packed (<see cref="PackedDay"/>).</summary>
/// <param name="Place">Municipality and measure as in <see cref="SpellWord.Place"/>.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day; <see cref="PackedDay.Open"/> when it runs on.</param>
public readonly record struct Episode(int Place, int Start, int End)
{
    /// <summary>Index of the acting municipality.</summary>
    public int MunicipalityIndex => Place >> (SpellWord.MunicipalityShift - SpellWord.MeasureShift);

    /// <summary>Index of the measure.</summary>
    public int MeasureIndex => Place & ((1 << (SpellWord.MunicipalityShift - SpellWord.MeasureShift)) - 1);

    /// <summary>The acting municipality.</summary>
    public Municipality Municipality => Geography.Municipalities[MunicipalityIndex];

    /// <summary>The measure.</summary>
    public Measure Measure => Measures.All[MeasureIndex];

    /// <summary>The days of the episode.</summary>
    public Period Period => new(PackedDay.Unpack(Start), End == PackedDay.Open ? null : PackedDay.Unpack(End));
}

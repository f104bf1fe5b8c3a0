using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>
/// One accepted spell of a measure in 64 bits: municipality (7), measure (7), first day (16), last day (16; all ones = open).
/// Compared as a number, spells of one person sort by municipality, measure, first day, last day: the order in which episodes are built.
/// </summary>
public readonly record struct SpellWord(ulong Bits) : IComparable<SpellWord>
{
    /// <summary>Bits to the right of the measure.</summary>
    public const int MeasureShift = 32;

    /// <summary>Bits to the right of the municipality.</summary>
    public const int MunicipalityShift = 39;

    /// <summary>Packs a spell.</summary>
    public static SpellWord Pack(int municipality, int measure, DateOnly start, DateOnly? end) =>
        Pack(municipality, measure, PackedDay.Pack(start), PackedDay.PackEnd(end));

    /// <summary>Packs a spell of packed days.</summary>
    public static SpellWord Pack(int municipality, int measure, int start, int end) =>
        new(((ulong)(uint)municipality << MunicipalityShift) | ((ulong)(uint)measure << MeasureShift) | ((ulong)(uint)start << 16) | (uint)end);

    /// <summary>Index of the acting municipality in <see cref="Geography.Municipalities"/>.</summary>
    public int Municipality => (int)(Bits >> MunicipalityShift);

    /// <summary>Index of the measure in <see cref="Measures.All"/>.</summary>
    public int Measure => (int)(Bits >> MeasureShift) & 127;

    /// <summary>First day, packed (<see cref="PackedDay"/>).</summary>
    public int Start => (int)(Bits >> 16) & 0xFFFF;

    /// <summary>Last day, packed; <see cref="PackedDay.Open"/> when open.</summary>
    public int End => (int)(Bits & 0xFFFF);

    /// <summary>Municipality and measure together: what an episode is built within.</summary>
    public int Place => (int)(Bits >> MeasureShift);

    /// <inheritdoc/>
    public int CompareTo(SpellWord other) => Bits.CompareTo(other.Bits);

    /// <summary>Order of the packed value.</summary>
    public static bool operator <(SpellWord left, SpellWord right) => left.Bits < right.Bits;

    /// <summary>Order of the packed value.</summary>
    public static bool operator >(SpellWord left, SpellWord right) => left.Bits > right.Bits;

    /// <summary>Order of the packed value.</summary>
    public static bool operator <=(SpellWord left, SpellWord right) => left.Bits <= right.Bits;

    /// <summary>Order of the packed value.</summary>
    public static bool operator >=(SpellWord left, SpellWord right) => left.Bits >= right.Bits;
}

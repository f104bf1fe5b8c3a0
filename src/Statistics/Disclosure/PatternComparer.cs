using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Socialstat.Statistics;

/// <summary>Equality of patterns by what they hold.</summary>
internal static class PatternComparer
{
    /// <summary>Lists of cells.</summary>
    public static IEqualityComparer<CellRef[]> Cells { get; } = new ByContent<CellRef>();

    /// <summary>Lists of rows.</summary>
    public static IEqualityComparer<int[]> Rows { get; } = new ByContent<int>();

    private sealed class ByContent<T> : IEqualityComparer<T[]>
        where T : unmanaged, IEquatable<T>
    {
        public bool Equals(T[]? x, T[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] T[] obj)
        {
            var hash = default(HashCode);
            hash.AddBytes(MemoryMarshal.AsBytes<T>(obj));
            return hash.ToHashCode();
        }
    }
}

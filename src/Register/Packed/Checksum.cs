using System.Numerics;
using System.Runtime.InteropServices;

namespace Socialstat.Register;

/// <summary>CRC-32C of derived files: finds damage, does not prove origin (receipts use SHA-256 for that).</summary>
public static class Checksum
{
    /// <summary>The checksum of the bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes) => Combine(0xFFFFFFFF, bytes);

    /// <summary>Runs on from an earlier checksum.</summary>
    public static uint Combine(uint seed, ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
            seed = BitOperations.Crc32C(seed, word);
        foreach (var last in bytes[(words.Length * sizeof(ulong))..])
            seed = BitOperations.Crc32C(seed, last);
        return seed;
    }
}

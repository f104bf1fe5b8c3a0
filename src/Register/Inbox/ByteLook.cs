using System.Security.Cryptography;

namespace Socialstat.Register;

/// <summary>What is seen of bytes that pass by, piece by piece.</summary>
internal sealed class ByteLook : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Utf8Check _utf8 = new();
    private bool _hasNul;

    /// <summary>Number of bytes so far.</summary>
    public long Length { get; private set; }

    /// <summary>The next bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        Length += bytes.Length;
        _hasNul = _hasNul || bytes.Contains((byte)0);
        _utf8.Add(bytes);
    }

    /// <summary>What was seen of all of them.</summary>
    public KeptBytes Done() => new(Convert.ToHexStringLower(_hash.GetHashAndReset()), Length, _utf8.IsValid, _hasNul);

    public void Dispose() => _hash.Dispose();
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// What stands for a person in the extracts of one project: 128 bits that cannot be turned back, or compared with another project's, without a key.
/// </summary>
/// <param name="IsNumber">Whether the identity is a person number with a date in it, and not a person-id or a number that is none.</param>
/// <param name="Bits">The first 128 bits of the HMAC.</param>
public readonly record struct Pseudonym(bool IsNumber, UInt128 Bits) : IComparable<Pseudonym>
{
    /// <inheritdoc/>
    public int CompareTo(Pseudonym other) => Bits != other.Bits ? Bits.CompareTo(other.Bits) : IsNumber.CompareTo(other.IsNumber);

    /// <summary>Order of the bits, which says nothing about the persons.</summary>
    public static bool operator <(Pseudonym left, Pseudonym right) => left.CompareTo(right) < 0;

    /// <summary>Order of the bits.</summary>
    public static bool operator >(Pseudonym left, Pseudonym right) => left.CompareTo(right) > 0;

    /// <summary>Order of the bits.</summary>
    public static bool operator <=(Pseudonym left, Pseudonym right) => left.CompareTo(right) <= 0;

    /// <summary>Order of the bits.</summary>
    public static bool operator >=(Pseudonym left, Pseudonym right) => left.CompareTo(right) >= 0;

    /// <summary>The namespace (p, or x when the identity is no person number) and 32 hexadecimal digits.</summary>
    public override string ToString() => (IsNumber ? "p" : "x") + Bits.ToString("x32", CultureInfo.InvariantCulture);
}

/// <summary>
/// The secret key of a project: HMAC-SHA-256 of the identity with it is the pseudonym. The same person has the same pseudonym in every extract made with the
/// key, and pseudonyms of different keys have nothing in common. Number changes are resolved in the snapshot, before pseudonyms are made.
/// </summary>
public sealed class ProjectKey
{
    /// <summary>Length of a key in bytes.</summary>
    public const int Length = 32;

    private readonly byte[] _key;

    /// <summary>The key with its identifier.</summary>
    /// <exception cref="ArgumentException">It is not 256 bits.</exception>
    public ProjectKey(string id, byte[] key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length != Length)
            throw new ArgumentException($"A key has {Length} bytes.", nameof(key));
        Id = id;
        _key = key;
    }

    /// <summary>Identifier, which says nothing about the key.</summary>
    public string Id { get; }

    /// <summary>
    /// The pseudonym of an identity in its canonical form: namespace, colon, and the number without hyphen or the person-id in upper case. The namespaces keep
    /// apart a person number, ten digits that are no date (such a number may have been given to several persons), and a person-id.
    /// </summary>
    public Pseudonym PseudonymOf(PersonId person)
    {
        var isNumber = person.IsCpr && Cpr.BirthDate(person.Digits) is not null;
        Span<byte> text = stackalloc byte[PersonId.LongestText + 2];
        text[0] = isNumber ? (byte)'P' : person.IsCpr ? (byte)'X' : (byte)'T';
        text[1] = (byte)':';
        var length = 2 + Encoding.ASCII.GetBytes(person.ToString(), text[2..]);
        Span<byte> hash = stackalloc byte[32];
        HMACSHA256.HashData(_key, text[..length], hash);
        return new Pseudonym(isNumber, System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash));
    }
}

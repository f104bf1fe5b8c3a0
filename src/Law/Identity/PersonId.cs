using System.Globalization;

namespace Socialstat.Law;

/// <summary>
/// Identity of a person: a CPR number (or another number of that form) or a person-id. A value of 16 bytes that keeps the
/// identifier exactly: ten digits as a number, a person-id as up to 20 characters of six bits. Text is never compared.
/// </summary>
public readonly struct PersonId : IEquatable<PersonId>, IComparable<PersonId>
{
    /// <summary>Longest person-id that can be kept.</summary>
    public const int LongestText = 20;

    private const ulong TextMark = 1UL << 62;
    private readonly ulong _high;
    private readonly ulong _low;

    private PersonId(ulong high, ulong low)
    {
        _high = high;
        _low = low;
    }

    /// <summary>No identity.</summary>
    public static PersonId None => default;

    /// <summary>Whether there is an identity.</summary>
    public bool IsGiven => _high != 0 || _low != 0;

    /// <summary>Whether the identity is ten digits of the CPR form.</summary>
    public bool IsCpr => _high == 0 && _low != 0;

    /// <summary>The ten digits as a number; only for <see cref="IsCpr"/>.</summary>
    public long Digits => unchecked((long)(_low - 1));

    /// <summary>A number that sorts as the identity does, but for long person-ids that begin alike: those share it.</summary>
    public ulong SortKey => _high != 0 ? _high : _low;

    /// <summary>An identity of ten digits.</summary>
    public static PersonId FromDigits(long tenDigits) => new(0, unchecked((ulong)tenDigits + 1));

    /// <summary>A person-id of 1-20 letters (case does not matter), digits and hyphens; <see cref="None"/> when it has other characters or is longer.</summary>
    public static PersonId FromText(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > LongestText)
            return None;
        UInt128 packed = 0;
        for (var i = 0; i < LongestText; i++)
        {
            var code = i < text.Length ? CodeOf(text[i]) : 0;
            if (code < 0)
                return None;
            packed = (packed << 6) | (uint)code;
        }

        return new PersonId((ulong)(packed >> 64) | TextMark, unchecked((ulong)packed));
    }

    /// <summary>An identity from text: ten digits, with or without a hyphen at position 7, become a CPR form; the rest a person-id.</summary>
    public static PersonId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Length == 11 && text[6] == '-' ? text.Remove(6, 1) : text;
        return plain.Length == 10 && plain.All(char.IsAsciiDigit)
            ? FromDigits(long.Parse(plain, CultureInfo.InvariantCulture))
            : FromText(System.Text.Encoding.ASCII.GetBytes(plain));
    }

    /// <summary>Whether two values are the same identity.</summary>
    public static bool operator ==(PersonId left, PersonId right) => left.Equals(right);

    /// <summary>Whether two values are different identities.</summary>
    public static bool operator !=(PersonId left, PersonId right) => !left.Equals(right);

    /// <summary>Order of the packed value: CPR forms by number, then person-ids by text.</summary>
    public static bool operator <(PersonId left, PersonId right) => left.CompareTo(right) < 0;

    /// <summary>Order of the packed value.</summary>
    public static bool operator >(PersonId left, PersonId right) => left.CompareTo(right) > 0;

    /// <summary>Order of the packed value.</summary>
    public static bool operator <=(PersonId left, PersonId right) => left.CompareTo(right) <= 0;

    /// <summary>Order of the packed value.</summary>
    public static bool operator >=(PersonId left, PersonId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(PersonId other) => _high != other._high ? _high.CompareTo(other._high) : _low.CompareTo(other._low);

    /// <inheritdoc/>
    public bool Equals(PersonId other) => _high == other._high && _low == other._low;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PersonId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)((((_low ^ (_high * 0x9E3779B97F4A7C15UL)) * 0xD6E8FEB86659FD93UL) >> 32)));

    /// <summary>The identifier as it is written in deliveries: ten digits without a hyphen, or the person-id in upper case.</summary>
    public override string ToString()
    {
        if (!IsGiven)
            return "";
        if (IsCpr)
            return Digits.ToString("D10", CultureInfo.InvariantCulture);
        var packed = new UInt128(_high & ~TextMark, _low);
        Span<char> text = stackalloc char[LongestText];
        var length = 0;
        for (var i = 0; i < LongestText; i++)
        {
            var code = (int)((packed >> (6 * (LongestText - 1 - i))) & 63);
            if (code != 0)
                text[length++] = CharacterOf(code);
        }

        return new string(text[..length]);
    }

    // 0 is "no character"; 1-10 digits, 11-36 letters, 37 hyphen.
    private static int CodeOf(byte c) => c switch
    {
        >= (byte)'0' and <= (byte)'9' => c - '0' + 1,
        >= (byte)'A' and <= (byte)'Z' => c - 'A' + 11,
        >= (byte)'a' and <= (byte)'z' => c - 'a' + 11,
        (byte)'-' => 37,
        _ => -1,
    };

    private static char CharacterOf(int code) => code switch
    {
        <= 10 => (char)('0' + code - 1),
        <= 36 => (char)('A' + code - 11),
        _ => '-',
    };
}

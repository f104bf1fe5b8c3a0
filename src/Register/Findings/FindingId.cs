using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Socialstat.Register;

/// <summary>
/// Who a finding is, for as long as it lives: a hash of the rule, the statistic, the reporter, the case (or the person where there is no case)
/// and the field. Not of the delivery, the row or the value, so that the same error in a new delivery is the same finding.
/// </summary>
/// <param name="Number">The first 64 bits of the hash.</param>
public readonly record struct FindingId(long Number)
{
    private const int Digits = 16;
    private const byte Between = 0x1F;

    /// <summary>The identity of what is said by a rule about a field of a case. The subject is the case, or what stands for it.</summary>
    public static FindingId Of(string rule, string statistic, string reporter, string subject, string field)
    {
        ReadOnlySpan<string> parts = [rule, statistic, reporter, subject, field];
        var length = parts.Length;
        foreach (var part in parts)
            length += Encoding.UTF8.GetMaxByteCount(part.Length);
        var text = length <= 1024 ? stackalloc byte[length] : new byte[length];
        var at = 0;
        foreach (var part in parts)
        {
            at += Encoding.UTF8.GetBytes(part, text[at..]);
            text[at++] = Between;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text[..at], hash);
        return new FindingId(BitConverter.ToInt64(hash));
    }

    /// <summary>Reads the sixteen digits that people are shown.</summary>
    public static bool TryParse(string text, out FindingId id)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isRead = ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && text.Length == Digits;
        id = new FindingId(unchecked((long)number));
        return isRead;
    }

    /// <summary>Sixteen hexadecimal digits.</summary>
    public override string ToString() => Number.ToString("x16", CultureInfo.InvariantCulture);
}

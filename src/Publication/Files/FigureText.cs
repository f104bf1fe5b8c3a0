using System.Globalization;

namespace Socialstat.Publication;

/// <summary>Figures as digits.</summary>
internal static class FigureText
{
    /// <summary>More bytes than any figure takes.</summary>
    public const int Longest = 32;

    /// <summary>Writes a figure that is held times ten to the number of decimals; the target must hold <see cref="Longest"/> bytes.</summary>
    /// <returns>Number of bytes.</returns>
    public static int Write(Span<byte> target, long value, int decimals, byte separator)
    {
        if (decimals == 0)
        {
            value.TryFormat(target, out var written, default, CultureInfo.InvariantCulture);
            return written;
        }

        var scale = 1L;
        for (var i = 0; i < decimals; i++)
            scale *= 10;
        var length = 0;
        if (value < 0)
            target[length++] = (byte)'-';
        (value / scale * Math.Sign(value)).TryFormat(target[length..], out var whole, default, CultureInfo.InvariantCulture);
        length += whole;
        target[length++] = separator;
        var rest = Math.Abs(value % scale);
        for (var i = decimals - 1; i >= 0; i--, rest /= 10)
            target[length + i] = (byte)('0' + (rest % 10));
        return length + decimals;
    }
}

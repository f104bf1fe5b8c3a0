using System.Text;

namespace Socialstat.Intake;

/// <summary>The forms that a delivery can have.</summary>
internal enum DeliveryFormat
{
    /// <summary>Delimited text.</summary>
    Text,

    /// <summary>An Excel workbook (.xlsx).</summary>
    Workbook,

    /// <summary>JSON.</summary>
    Json,
}

/// <summary>Tells the form of a delivery from its bytes: names say little, and are often wrong.</summary>
internal static class DeliveryFormats
{
    /// <summary>The form of the bytes; the stream stands at its beginning afterwards.</summary>
    public static DeliveryFormat Of(Stream bytes)
    {
        var first = new byte[4096];
        var format = DeliveryFormat.Text;
        var length = bytes.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        var text = first.AsSpan(0, length);
        if (text.Length >= 4 && text[0] == 'P' && text[1] == 'K' && (text[2], text[3]) is (3, 4) or (5, 6) or (7, 8))
        {
            format = DeliveryFormat.Workbook;
        }
        else
        {
            if (text.StartsWith(Encoding.UTF8.Preamble))
                text = text[3..];
            while (length > 0)
            {
                var at = text.IndexOfAnyExcept(" \t\r\n"u8);
                if (at >= 0)
                {
                    format = text[at] is (byte)'[' or (byte)'{' ? DeliveryFormat.Json : DeliveryFormat.Text;
                    break;
                }

                length = bytes.Read(first);
                text = first.AsSpan(0, length);
            }
        }

        bytes.Position = 0;
        return format;
    }
}

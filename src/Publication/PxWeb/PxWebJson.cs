using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>How the PxWeb interfaces write JSON.</summary>
internal static class PxWebJson
{
    private const int Often = 1 << 16;

    // Addresses and Danish letters are written as they are; the answers are never put inside a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A writer on the stream.</summary>
    public static Utf8JsonWriter On(Stream output) => new(output, Options);

    /// <summary>Sends on what is written when it has become much: a document of any length in constant memory.</summary>
    public static void FlushOften(this Utf8JsonWriter json)
    {
        if (json.BytesPending > Often)
            json.Flush();
    }

    /// <summary>A list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>An instant in universal time.</summary>
    public static string Instant(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A figure that is held times ten to the number of decimals, with all its decimals.</summary>
    public static decimal Figure(long value, int decimals)
    {
        var absolute = Math.Abs(value);
        return new decimal(unchecked((int)absolute), unchecked((int)(absolute >> 32)), 0, value < 0, (byte)decimals);
    }

    /// <summary>The code of a language.</summary>
    public static string CodeOf(Language language) => language == Language.English ? "en" : "da";
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Socialstat.Publication;

/// <summary>What a documentation counts as a file of its release.</summary>
public static class QualityFile
{
    private static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        IgnoreReadOnlyProperties = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Name of the file of a documentation.</summary>
    public static string NameOf(string documentation) => $"quality-{documentation}.json";

    /// <summary>The file. The same numbers give the same bytes.</summary>
    public static byte[] Write(QualityInput input) => [.. JsonSerializer.SerializeToUtf8Bytes(input, Form), (byte)'\n'];

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is not such a file.</exception>
    public static QualityInput Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<QualityInput>(bytes, Form) ?? throw new InvalidDataException("The file of a documentation is empty.");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException("The file of a documentation cannot be read.", fault);
        }
    }
}
